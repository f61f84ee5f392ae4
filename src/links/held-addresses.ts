import type { Attribute } from "./markup.ts";
import type { Kind } from "./reference.ts";
import { referencesInCss } from "./references-in-css.ts";
import { inSrcset } from "./srcset.ts";

/** An address that a tag holds: the value of an attribute or a part of it, character references still in it. */
export interface Held {
  readonly kind: Kind;
  readonly holder: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The attribute of a tag that has a name. */
export type ByName = (name: string) => Attribute | undefined;

/** Attributes that hold an address on whatever element they stand. */
const ANYWHERE: Readonly<Record<string, Kind>> = {
  src: "resource",
  poster: "resource",
  background: "resource",
  action: "form",
  formaction: "form",
  cite: "link",
  longdesc: "link",
};
/** Values of `rel` that name a page to programs. */
const NAMING = new Set([
  "canonical",
  "alternate",
  "next",
  "prev",
  "first",
  "last",
  "index",
  "up",
  "search",
  "author",
  "license",
]);
/** Values of `rel` that only say what to be ready for, or that name a format. */
const HINTS = new Set(["preconnect", "dns-prefetch", "profile", "pingback", "edituri", "webmention"]);
/** Open Graph and cards of social networks whose content is an address. */
const SOCIAL =
  /^(?:og:(?:url|image(?::(?:secure_)?url)?|video(?::(?:secure_)?url)?|audio(?::(?:secure_)?url)?|see_also)|twitter:(?:image(?::src)?|url|player)|msapplication-(?:tileimage|config))$/i;

const DRAWN = new Set(["use", "image", "feimage", "textpath", "pattern", "lineargradient", "radialgradient"]);
/** What the attributes of a tag hold, but for the address of an `<a>`, which its words belong to, and of `<base>`. */
export function heldAddresses(element: string, attributes: readonly Attribute[], byName: ByName): readonly Held[] {
  const held = attributes.flatMap((attribute) => heldBy(attribute, element, byName));
  return element === "meta" ? [...held, ...inMeta(byName)] : held;
}

function heldBy(attribute: Attribute, element: string, byName: ByName): readonly Held[] {
  const { name, value, start, end } = attribute;
  const whole = (kind: Kind, holder = `${element} ${name}`): readonly Held[] => [{ kind, holder, value, start, end }];
  switch (name) {
    case "style":
      return value.includes("url(")
        ? referencesInCss(value, start).map(({ address, ...one }) => ({ ...one, value: address }))
        : [];
    case "srcset":
    case "imagesrcset":
      return [...inSrcset(value)].map(({ written, at }) => part("resource", `${element} ${name}`, written, start + at));
    case "ping":
      return [...value.matchAll(/\S+/g)].map(({ 0: one, index }) =>
        part("form", `${element} ${name}`, one, start + index),
      );
    case "href":
    case "xlink:href":
      if (element === "area") return whole("link");
      if (element === "link") return inLinkElement(attribute, byName);
      return DRAWN.has(element) ? whole("resource") : [];
    case "data":
      return element === "object" ? whole("resource") : [];
    case "manifest":
      return element === "html" ? whole("resource") : [];
    default: {
      const kind = Object.hasOwn(ANYWHERE, name) ? ANYWHERE[name] : undefined;
      return kind && !(name === "src" && element === "param") ? whole(kind) : [];
    }
  }
}

const part = (kind: Kind, holder: string, value: string, start: number): Held => ({
  kind,
  holder,
  value,
  start,
  end: start + value.length,
});

function inLinkElement({ value, start, end }: Attribute, byName: ByName): readonly Held[] {
  const rel = (byName("rel")?.value ?? "").toLowerCase().split(/\s+/);
  if (rel.some((one) => HINTS.has(one))) return [];
  const isNaming = rel.some((one) => NAMING.has(one)) && !rel.some((one) => one === "stylesheet" || one === "icon");
  const hreflang = byName("hreflang")?.value;
  const holder = rel.includes("canonical") ? "canonical" : hreflang ? `hreflang ${hreflang}` : `link ${rel[0] ?? ""}`;
  return [{ kind: isNaming ? "meta" : "resource", holder: holder.trim(), value, start, end }];
}

function inMeta(byName: ByName): readonly Held[] {
  const content = byName("content");
  if (!content) return [];
  const { value, start, end } = content;
  const property = byName("property")?.value ?? byName("name")?.value ?? byName("itemprop")?.value ?? "";
  const social: readonly Held[] = SOCIAL.test(property)
    ? [{ kind: "meta", holder: property.toLowerCase(), value, start, end }]
    : [];
  if (byName("http-equiv")?.value.toLowerCase() !== "refresh") return social;
  // HTML, 4.2.5.3: seconds, then perhaps "url=", then the address, perhaps in quotation marks.
  const [whole = "", quoted, bare] =
    /^\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?(?:["']([^"']*)["']?|(\S.*?))\s*$/i.exec(value) ?? [];
  const written = quoted ?? bare;
  return written ? [...social, part("link", "meta refresh", written, start + whole.lastIndexOf(written))] : social;
}
