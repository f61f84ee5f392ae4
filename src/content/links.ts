import type { Token } from "markdown-it";
import { judgeAddress } from "../links/judge-address.ts";
import type { Asset } from "../model/conference.ts";
import { linkScheme } from "../model/link-scheme.ts";
import type { Message } from "../model/message.ts";
import { nearest } from "../model/nearest.ts";
import type { Span } from "../model/span.ts";
import { decodedAddress } from "./decoded-address.ts";
import type { Kind, Placed } from "./folder.ts";
import { sharedPath } from "./folder.ts";
import { destinationOf, destinationSpanOf } from "./markdown/destinations.ts";
import { spanOf } from "./markdown/spans.ts";
import type { Reading } from "./reading.ts";

const targets: Readonly<Record<Kind, (name: string) => string>> = {
  conference: () => "doc:home/",
  release: (name) => `doc:release/${name}`,
  agenda: () => "doc:agenda/",
  speakers: () => "doc:speakers/",
  members: () => "doc:members/",
  contacts: () => "doc:contacts/",
  "press-room": () => "doc:press-room/",
  page: (name) => `doc:page/${name}`,
};

/** The name by which links know a document. */
export const targetOf = (kind: Kind, name: string): string => targets[kind](name);

/**
 * Turns what an officer wrote as a link to a document or a file into a name that the pages give an address to:
 * `../agenda.md#opening` becomes `doc:agenda/#opening`, `../files/a.pdf` becomes `asset:files/a.pdf`. The same
 * document in another language is the same name. Reports links that lead nowhere.
 */
export function resolveLinks(placed: readonly Placed[], assets: readonly Asset[], reading: Reading): void {
  const byPath = new Map(placed.map(({ document, kind, name }) => [document.path, targets[kind](name)]));
  const byPlace = new Map(placed.map(({ place, kind, name }) => [place, targets[kind](name)]));
  const files = new Set(assets.map(({ path }) => path));
  for (const { document, kind, name } of placed) {
    const resolve = (href: string, span: Span, written: string): string => {
      if (linkScheme(href) !== undefined) return "#"; // the rules on addresses say what is wrong with it
      if (/^(?:https?|mailto|tel):/i.test(href)) return href;
      if (/^#./.test(href)) return withFragment(targets[kind](name), href.slice(1), href);
      const [path = "", fragment] = href.split("#");
      const report = (message: Message, suggestions: string[] = []) =>
        reading.report("link-target", "error", span, message, suggestions);
      if (!path)
        report({
          en: "This link leads nowhere. Write the address or the document it is for.",
          fr: "Ce lien ne mène nulle part. Écrivez l'adresse ou le document auquel il doit mener.",
        });
      else {
        const full = normalised(document.path, decodedAddress(path));
        const found = full && (byPath.get(full) ?? byPlace.get(sharedPath(full)));
        if (found) return fragment ? withFragment(found, fragment, `${found}#${fragment}`) : found;
        // However many folders an officer climbs, files/ is the one at the top.
        const file = full && [full, full.replace(/^.*?(?=files\/)/, "")].find((one) => files.has(one));
        if (file) return `asset:${file}${fragment ? `#${fragment}` : ""}`;
        if (isNoPath(written)) return "#";
        const meant = full && nearest(full, [...byPath.keys(), ...files]);
        const near = meant && relative(document.path, meant);
        report(
          {
            en: `There is no document or file "${decodedAddress(path)}" seen from here.${near ? ` Did you mean "${near}"?` : " Write it as it stands in the content folder, as ../agenda.md or ../files/programme.pdf."}`,
            fr: `Il n'y a pas de document ni de fichier « ${decodedAddress(path)} » vu d'ici.${near ? ` Vouliez-vous dire « ${near} » ?` : " Écrivez-le comme il figure dans le dossier des contenus, comme ../agenda.md ou ../files/programme.pdf."}`,
          },
          near ? [near] : [],
        );
      }
      return "#";
    };
    const walk = (tokens: readonly Token[]): void => {
      for (const token of tokens) {
        const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
        const href = name && token.attrGet(name);
        if (name && typeof href === "string")
          token.attrSet(
            name,
            resolve(
              href,
              destinationSpanOf(token) ?? spanOf(token) ?? { file: document.path, start: 0, end: 0 },
              destinationOf(token)?.address ?? href,
            ),
          );
        if (token.children && token.type === "inline") walk(token.children);
      }
    };
    walk(document.tokens);
    for (const { value } of document.frontMatter) walk(value.tokens);
  }
}

/** What is no path of the site at all, but an address written wrong: the rules on addresses tell of it, and say what was meant. */
const isNoPath = (address: string): boolean =>
  judgeAddress(address).some(({ rule, severity }) => severity === "error" || rule !== "link-characters");

/** A heading of a document whose headings have pages of their own is linked where it is shown. */
const withFragment = (target: string, fragment: string, otherwise: string): string => {
  if (target === "doc:agenda/") return `doc:agenda/#${fragment}`;
  if (target === "doc:speakers/") return `doc:speaker/${fragment}`;
  return target === "doc:contacts/" ? `doc:contacts/#${fragment}` : otherwise;
};

/** A path seen from a document, relative to the content folder; undefined when it climbs out of it. */
function normalised(from: string, path: string): string | undefined {
  const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

function relative(from: string, to: string): string {
  const [a, b] = [from.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return `${"../".repeat(a.length - same)}${b.slice(same).join("/")}`;
}
