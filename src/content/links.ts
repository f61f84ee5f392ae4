import type { Token } from "markdown-it";
import { judgeAddress } from "../links/judge-address.ts";
import { isPlaceholder } from "../links/rules/link-placeholder.ts";
import { decodedAddress } from "../model/decoded-address.ts";
import type { Severity } from "../model/finding.ts";
import { linkScheme } from "../model/link-scheme.ts";
import type { Message } from "../model/message.ts";
import { nearest } from "../model/nearest.ts";
import { relativePath } from "../model/relative-path.ts";
import type { Span } from "../model/span.ts";
import type { Placed } from "./folder.ts";
import { type Linkable, linkNames, normalised } from "./link-names.ts";
import { destinationOf, destinationSpanOf } from "./markdown/destinations.ts";
import { spanOf } from "./markdown/spans.ts";
import type { Reading } from "./reading.ts";
import type { RenamedLink } from "./renamed-links.ts";

/**
 * Turns what an officer wrote as a link into a name that the pages give an address to, and reports links that name
 * nothing: they become "#", and those that name something by what it was called before, which lead to it. What begins like an address of the site and is none is left for the judge of the built site.
 */
export function resolveLinks(linkable: Linkable, renamed: RenamedLink, reading: Reading): void {
  const nameOf = linkNames(linkable);
  const paths = [...linkable.placed.map(({ document }) => document.path), ...linkable.assets.map(({ path }) => path)];
  for (const from of linkable.placed) {
    const { document } = from;
    const resolve = (href: string, span: Span, written: string): string => {
      if (linkScheme(href) !== undefined) return "#"; // the rules on addresses say what is wrong with it
      if (isPlaceholder(written.trim())) {
        reading.report("link-placeholder", "error", span, PLACEHOLDER);
        return "#";
      }
      if (/^(?:https?|mailto|tel):/i.test(href)) return href;
      const today = renamed(href, from);
      if (today !== undefined) {
        const { rule, severity, message } = outOfDate(href, today);
        reading.report(rule, severity, span, message, [today], true);
        return nameOf(today, from) ?? "#";
      }
      const name = nameOf(href, from);
      if (name !== undefined) return name;
      if (isNoPath(written)) return "#";
      if (href.startsWith("/")) return fromTop(href, linkable.basePaths);
      const { rule, message, suggestions, certain } = missing(href, document.path, paths);
      reading.report(rule, "error", span, message, suggestions, certain);
      return "#";
    };
    const walk = (tokens: readonly Token[]): void => {
      for (const token of tokens) {
        const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
        const href = name && token.attrGet(name);
        if (name && typeof href === "string")
          token.attrSet(name, resolve(href, placeOf(token, from), destinationOf(token)?.address ?? href));
        if (token.children && token.type === "inline") walk(token.children);
      }
    };
    walk(document.tokens);
    for (const { value } of document.frontMatter) walk(value.tokens);
  }
}

/** A name of before leads nowhere, an address of before leads on. */
const outOfDate = (href: string, today: string): { rule: string; severity: Severity; message: Message } =>
  href.startsWith("/")
    ? {
        rule: "link-detour",
        severity: "warning",
        message: {
          en: `"${href}" is an address of before, from which readers are led on. Write "${today}".`,
          fr: `« ${href} » est une ancienne adresse, depuis laquelle on est redirigé. Écrivez « ${today} ».`,
        },
      }
    : {
        rule: "link-target",
        severity: "error",
        message: {
          en: `"${href}" has another name today. Write "${today}".`,
          fr: `« ${href} » a un autre nom aujourd'hui. Écrivez « ${today} ».`,
        },
      };

/** An address from the top of the site, which nothing has: named all the same, for the judge of the built site. */
const fromTop = (href: string, basePaths: readonly string[]): string =>
  `root:${href.slice((basePaths.find((base) => href.startsWith(base)) ?? "/").length)}`;

/** Where the address stands, or the whole link where there is none to point at. */
function placeOf(token: Token, { document }: Placed): Span {
  const address = destinationSpanOf(token);
  const whole = spanOf(token) ?? { file: document.path, start: 0, end: 0 };
  return address && address.end > address.start ? address : whole;
}

interface Fault {
  readonly rule: string;
  readonly message: Message;
  readonly suggestions: readonly string[];
  readonly certain?: boolean;
}

/** What keeps the place of an address. */
const PLACEHOLDER: Message = {
  en: "This link leads nowhere. Write the address or the document it is for, or take the link out.",
  fr: "Ce lien ne mène nulle part. Écrivez l'adresse ou le document auquel il doit mener, ou retirez le lien.",
};

/** What is no path of the site at all, but an address written wrong: the rules on addresses tell of it, and say what was meant. */
const isNoPath = (address: string): boolean =>
  judgeAddress(address).some(({ rule, severity }) => severity === "error" || rule !== "link-characters");

/** What has the same name and stands elsewhere: in the language of the document, or else at all, where it is the only one. */
function namesake(path: string, from: string, paths: readonly string[]): string | undefined {
  const name = path.replace(/^.*\//, "");
  const named = paths.filter((one) => one.endsWith(`/${name}`));
  const [own, ...more] = named.filter((one) => one.startsWith(from.slice(0, from.indexOf("/") + 1)));
  if (own !== undefined && more.length === 0) return own;
  return named.length === 1 ? named[0] : undefined;
}

/** A document or a file that is not there. @param paths of those that are */
function missing(href: string, from: string, paths: readonly string[]): Fault {
  const [before = "", fragment] = href.split("#");
  const path = decodedAddress(before);
  const full = normalised(from, path);
  const written = (one: string): string => `${relativePath(from, one)}${fragment === undefined ? "" : `#${fragment}`}`;
  const same = full === undefined ? [] : paths.filter((one) => one.toLowerCase() === full.toLowerCase());
  if (same.length === 1 && same[0]) {
    const right = written(same[0]);
    return {
      rule: "link-case",
      message: {
        en: `"${path}" differs in capital letters from the name of the document or file. Write "${right}".`,
        fr: `« ${path} » diffère par ses majuscules du nom du document ou du fichier. Écrivez « ${right} ».`,
      },
      suggestions: [right],
      certain: true,
    };
  }
  const meant = namesake(path, from, paths) ?? (full === undefined ? undefined : nearest(full, paths));
  const near = meant === undefined ? undefined : written(meant);
  const hint: Message =
    near === undefined
      ? {
          en: " Write it as it stands in the content folder, as ../agenda.md or ../files/programme.pdf.",
          fr: " Écrivez-le comme il figure dans le dossier des contenus, comme ../agenda.md ou ../files/programme.pdf.",
        }
      : { en: ` Did you mean "${near}"?`, fr: ` Vouliez-vous dire « ${near} » ?` };
  const suggestions = near === undefined ? [] : [near];
  if (full === undefined)
    return {
      rule: "link-outside-site",
      message: {
        en: `"${path}" climbs out of the content folder: it has more "../" than there are folders above this document.${hint.en}`,
        fr: `« ${path} » sort du dossier des contenus : il y a plus de « ../ » que de dossiers au-dessus de ce document.${hint.fr}`,
      },
      suggestions,
    };
  return {
    rule: "link-target",
    message: {
      en: `There is no document or file "${path}" seen from here.${hint.en}`,
      fr: `Il n'y a pas de document ni de fichier « ${path} » vu d'ici.${hint.fr}`,
    },
    suggestions,
  };
}
