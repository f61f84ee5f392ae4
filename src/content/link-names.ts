import type { Asset } from "../model/conference.ts";
import { decodedAddress } from "../model/decoded-address.ts";
import { nameOfAddress } from "../model/name-of-address.ts";
import { type Kind, type Placed, sharedPath } from "./folder.ts";
import type { Ids } from "./ids.ts";

/** What links can name. */
export interface Linkable {
  readonly placed: readonly Placed[];
  readonly assets: readonly Asset[];
  /** The ids of each document's headings, by its path. */
  readonly ids: ReadonlyMap<string, Ids>;
  /** BCP 47, the first at the root of the site. */
  readonly languages: readonly string[];
  /** Paths under which the site may stand, each with its slashes: "/", "/conf/2008/". */
  readonly basePaths: readonly string[];
}

/** Finds what the written address of a link names; undefined when it names nothing. */
export type NameLink = (href: string, from: Placed) => string | undefined;

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
 * Makes what turns the address that an officer wrote into a name that the pages give an address to: a document, seen from
 * its own (`../agenda.md#opening` is `doc:agenda/#opening`), a file (`asset:files/a.pdf`), an address of the site
 * (`/agenda/`, under its base path or not), an id of a session, a speaker, a contact (`#opening`). A document of another
 * language that is named as such is that one: `lang:fr:doc:agenda/`.
 */
export function linkNames({ placed, assets, ids, languages, basePaths }: Linkable): NameLink {
  const byPath = new Map(placed.map((one) => [one.document.path, one]));
  const byPlace = new Map(placed.map((one) => [one.place, one]));
  const files = new Set(assets.map(({ path }) => path));
  const named = new Set(placed.map(({ kind, name }) => targets[kind](name)));
  const idsOf = (kind: Kind): ReadonlySet<string> =>
    new Set(placed.filter((one) => one.kind === kind).flatMap(({ document }) => ids.get(document.path) ?? []));
  const people: readonly (readonly [Kind, ReadonlySet<string>])[] = (["agenda", "speakers", "contacts"] as const).map(
    (kind) => [kind, idsOf(kind)],
  );
  const inLanguage = (name: string, lang: string | undefined, from: Placed): string =>
    lang === undefined || lang === from.document.lang ? name : `lang:${lang}:${name}`;

  /** `#opening`: a heading of the document itself, else what has this id anywhere. */
  const ofId = (fragment: string, href: string, { document, kind, name }: Placed): string => {
    const id = decodedAddress(fragment);
    const isOwn = ids.get(document.path)?.includes(id);
    const other = isOwn ? undefined : people.find(([, known]) => known.has(id))?.[0];
    return other === undefined
      ? withFragment(targets[kind](name), fragment, href)
      : withFragment(targets[other](""), fragment, href);
  };

  /** `/agenda/opening/`, as it stands on the site. */
  const ofAddress = (path: string, fragment: string | undefined, from: Placed): string | undefined => {
    for (const base of basePaths) {
      if (!`${path}/`.startsWith(base)) continue;
      const inside = path.slice(base.length);
      if (files.has(inside)) return `asset:${inside}${fragment === undefined ? "" : `#${fragment}`}`;
      const found = nameOfAddress(inside, languages);
      const isThere = found && (!/^doc:(?:page|release)\//.test(found.name) || named.has(found.name));
      if (!found || !isThere) continue;
      const place = fragment ?? found.fragment;
      return inLanguage(place === undefined ? found.name : `${found.name}#${place}`, found.lang, from);
    }
    return undefined;
  };

  return (href, from) => {
    if (href.startsWith("#")) return ofId(href.slice(1), href, from);
    const [before = "", fragment] = href.split("#");
    const path = decodedAddress(before.replace(/\?.*$/s, ""));
    const full = normalised(from.document.path, path);
    const written = [full, full?.replace(/(?:\/|\.html?)?$/, ".md")].find((one) => one && byPath.has(one));
    const exact = written === undefined ? undefined : byPath.get(written);
    const found = exact ?? (full === undefined ? undefined : byPlace.get(sharedPath(full)));
    if (found) {
      const target = targets[found.kind](found.name);
      const name = fragment ? withFragment(target, fragment, `${target}#${fragment}`) : target;
      return inLanguage(name, exact?.document.lang, from);
    }
    // However many folders an officer climbs, files/ is the one at the top.
    const tail = path.replace(/^.*?(?=files\/)/, "");
    const file = [full, tail].find((one) => one !== undefined && files.has(one));
    if (file !== undefined) return `asset:${file}${fragment ? `#${fragment}` : ""}`;
    return path.startsWith("/") ? ofAddress(path, fragment, from) : undefined;
  };
}

/** A heading of a document whose headings have pages of their own is linked where it is shown. */
const withFragment = (target: string, fragment: string, otherwise: string): string => {
  if (target === "doc:agenda/") return `doc:agenda/#${fragment}`;
  if (target === "doc:speakers/") return `doc:speaker/${fragment}`;
  return target === "doc:contacts/" ? `doc:contacts/#${fragment}` : otherwise;
};

/** A path seen from a document, relative to the content folder; undefined when it climbs out of it. */
export function normalised(from: string, path: string): string | undefined {
  const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}
