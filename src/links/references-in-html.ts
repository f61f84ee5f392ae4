import { decoded } from "./decoded.ts";
import { type Attribute, readMarkup } from "./markup.ts";
import type { Facts, Id, Kind, Reference } from "./reference.ts";
import { referencesInCss } from "./references-in-css.ts";
import { referencesInLinkedData } from "./references-in-json.ts";
import { inSrcset } from "./srcset.ts";
import { saysUpward } from "./upward.ts";

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
/** What says that a script, or a browser by itself, does something with the element. */
const HOOK =
  /^(?:id|class|role|on[a-z]+|data-.+|aria-(?:expanded|controls|haspopup|current|disabled)|name|slot|is|[@:*([#v].*)$/;

/** What says that following a link is not what happens: a script, mostly one of a library, does something instead. */
const isTaking = ({ name, value }: Attribute): boolean =>
  /^on(?:click|mousedown|pointerdown|keydown)$|^data-(?:[\w-]+-)?(?:toggle|target|action|dismiss|slide-to)$/.test(
    name,
  ) ||
  (name === "role" && /^(?:button|tab|menuitem)$/.test(value));

/** Gives the one string that stands for all that are equal to it. */
export type Same = (text: string) => string;

/**
 * What HTML holds: addresses wherever they stand, ids, the base. Nothing in `<template>`, which shows nothing.
 * @param same keeps what thousands of pages name in memory once
 */
export function factsOfHtml(text: string, same: Same = (one) => one): Facts {
  const references: Reference[] = [];
  const ids: Id[] = [];
  const places = new Set<string>();
  let base: string | undefined;
  let main: string | undefined;
  let scripted = false;
  let templates = 0;
  /** What the text that comes belongs to, where it is of interest. */
  let inside: "style" | "linked-data" | undefined;
  let link:
    | {
        readonly attribute: Attribute | undefined;
        readonly hooked: boolean;
        readonly taken: boolean;
        readonly hidden: boolean;
        readonly at: number;
        named: boolean;
        /** What it says, where that is of interest. */
        words: string | undefined;
      }
    | undefined;

  const add = (
    kind: Kind,
    element: string,
    { name, value, start, end }: Attribute,
    more?: Partial<Reference>,
  ): void => {
    references.push({ address: same(decoded(value)), kind, holder: same(`${element} ${name}`), start, end, ...more });
  };
  const endLink = (): void => {
    if (!link) return;
    const { attribute, hooked, taken, hidden, named, at, words } = link;
    link = undefined;
    const nameless = !named && !hidden;
    const upward = words !== undefined && saysUpward(words);
    if (attribute)
      add("link", "a", attribute, {
        ...(hooked ? { hooked } : {}),
        ...(taken ? { taken } : {}),
        ...(nameless ? { nameless } : {}),
        ...(upward ? { upward } : {}),
      });
    else if (named && !hooked) references.push({ address: "", kind: "link", holder: "a", start: at, end: at + 2 });
  };

  readMarkup(text, {
    open(name, attributes, start) {
      inside = undefined;
      if (name === "template") templates += 1;
      if (templates > 0) return;
      const byName = (wanted: string): Attribute | undefined => attributes.find((one) => one.name === wanted);
      if (name === "a") {
        endLink();
        const attribute = byName("href") ?? byName("xlink:href");
        const label = ["aria-label", "title", "aria-labelledby"].map((one) => byName(one)?.value.trim()).find(Boolean);
        const hidden = byName("aria-hidden")?.value === "true" || byName("hidden") !== undefined;
        const hooked = attributes.some((one) => HOOK.test(one.name));
        const taken = hooked && attributes.some(isTaking);
        const words = attribute?.value === "#" ? (label ?? "") : undefined;
        link = { attribute, hooked, taken, hidden, named: label !== undefined, at: start + 1, words };
      } else if (link && !link.named) link.named = saysSomething(name, byName);
      for (const attribute of attributes) {
        const { name: label, value } = attribute;
        if (label === "id" && value) {
          const id = same(decoded(value));
          ids.push({ id, start: attribute.start, end: attribute.end });
          places.add(id);
          if (name === "main") main ??= id;
        } else if (label === "name" && name === "a" && value) places.add(same(decoded(value)));
        else if (label === "style" && value.includes("url("))
          references.push(
            ...referencesInCss(value, attribute.start).map((one) => ({ ...one, address: decoded(one.address) })),
          );
        else if (label === "srcset" || label === "imagesrcset")
          for (const { written, at } of inSrcset(value))
            add("resource", name, {
              name: label,
              value: written,
              start: attribute.start + at,
              end: attribute.start + at + written.length,
            });
        else if (label === "ping")
          for (const part of value.matchAll(/\S+/g))
            add("form", name, {
              name: label,
              value: part[0],
              start: attribute.start + part.index,
              end: attribute.start + part.index + part[0].length,
            });
        else if (label in ANYWHERE && !(label === "src" && name === "param"))
          add(ANYWHERE[label] ?? "link", name, attribute);
        else if (label === "href" || label === "xlink:href") {
          if (name === "area") add("link", name, attribute);
          else if (name === "link") addLink(attribute, byName);
          else if (name === "base") base ??= decoded(value);
          else if (DRAWN.has(name)) add("resource", name, attribute);
        } else if ((label === "data" && name === "object") || (label === "manifest" && name === "html"))
          add("resource", name, attribute);
      }
      if (name === "meta") addMeta(byName);
      if (name === "style") inside = "style";
      if (name === "script") {
        const type = byName("type")?.value.trim().toLowerCase() ?? "";
        if (type === "application/ld+json") inside = "linked-data";
        else if (type === "" || type === "module" || /javascript|ecmascript|jsx|babel/.test(type)) scripted = true;
      }
    },
    close(name) {
      inside = undefined;
      if (name === "template" && templates > 0) templates -= 1;
      else if (name === "a") endLink();
    },
    text(start, end) {
      if (inside === "style") references.push(...referencesInCss(text.slice(start, end), start));
      else if (inside === "linked-data") references.push(...referencesInLinkedData(text.slice(start, end), start));
      else if (link && templates === 0) {
        if (link.words !== undefined) link.words += decoded(text.slice(start, end));
        link.named ||= /[^\s\u00a0\u200b\ufeff]/.test(text.slice(start, end).replace(/&(?:nbsp|#160|#xa0);?/gi, " "));
      }
    },
  });
  endLink();
  return { references, ids, places, main, base, scripted };

  function addLink(attribute: Attribute, byName: (name: string) => Attribute | undefined): void {
    const rel = (byName("rel")?.value ?? "").toLowerCase().split(/\s+/);
    if (rel.some((one) => HINTS.has(one))) return;
    const isNaming = rel.some((one) => NAMING.has(one)) && !rel.some((one) => one === "stylesheet" || one === "icon");
    const hreflang = byName("hreflang")?.value;
    const holder = rel.includes("canonical") ? "canonical" : hreflang ? `hreflang ${hreflang}` : `link ${rel[0] ?? ""}`;
    add(isNaming ? "meta" : "resource", "link", attribute, { holder: holder.trim() });
  }

  function addMeta(byName: (name: string) => Attribute | undefined): void {
    const content = byName("content");
    if (!content) return;
    const property = byName("property")?.value ?? byName("name")?.value ?? byName("itemprop")?.value ?? "";
    if (SOCIAL.test(property)) add("meta", "meta", content, { holder: property.toLowerCase() });
    if (byName("http-equiv")?.value.toLowerCase() !== "refresh") return;
    // HTML, 4.2.5.3: seconds, then perhaps "url=", then the address, perhaps in quotation marks.
    const [whole = "", quoted, bare] =
      /^\s*[\d.]+\s*[;,\s]\s*(?:url\s*=\s*)?(?:["']([^"']*)["']?|(\S.*?))\s*$/i.exec(content.value) ?? [];
    const written = quoted ?? bare;
    if (!written) return;
    const start = content.start + whole.lastIndexOf(written);
    add("link", "meta", { name: "refresh", value: written, start, end: start + written.length });
  }
}

/** Whether an element inside a link gives it a name by itself. */
const saysSomething = (name: string, byName: (name: string) => Attribute | undefined): boolean =>
  (name === "img" && Boolean(byName("alt")?.value.trim())) ||
  ["aria-label", "title", "aria-labelledby"].some((one) => byName(one)?.value.trim()) ||
  (name === "input" && Boolean(byName("value")?.value)) ||
  ["object", "iframe", "video", "audio", "embed", "slot", "canvas"].includes(name);
