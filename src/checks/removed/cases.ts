import type { Document } from "../../content/document.ts";
import { kindAt } from "../../content/folder.ts";
import { linksToFiles } from "../../content/links-to-files.ts";
import type { Speaker } from "../../model/conference.ts";
import { nearest } from "../../model/nearest.ts";
import type { Session } from "../../model/session.ts";
import type { Span } from "../../model/span.ts";
import type { SiteToJudge } from "../site-links.ts";
import { documentHeirs, documentsByPlace, titleOf, writtenIn } from "./document-heirs.ts";
import type { Earlier } from "./earlier.ts";
import { lostEntry, sessionHeir, speakerHeir } from "./entry-heirs.ts";
import type { Gone } from "./gone.ts";
import { placesOf } from "./page-places.ts";
import { entryOnPages, writtenOnPages } from "./published.ts";

/** What something that is gone was. */
export type GoneKind = "document" | "session" | "speaker" | "file" | "former";

/** Something that is gone, with where that is told and what puts it right. */
export interface Case {
  readonly thing: Gone;
  readonly kind: GoneKind;
  readonly span: Span;
  /** Something has most likely taken its place: what stands at the span, or a file. */
  readonly heir: boolean;
  readonly heirFile?: string;
  /** It is there, but is withheld for now. */
  readonly withheld?: boolean;
  /** What "was" has to say there, with what it says already. */
  readonly was: readonly string[];
}

const INSIDE: Readonly<Record<string, GoneKind>> = { agenda: "session", speakers: "speaker" };

/** An address as "was" takes it. @example asFormer("files/a, b.pdf") // "/files/a%2C b.pdf" */
const asFormer = (path: string): string => `/${path.replace(/[?#%,،;؛]/g, (sign) => encodeURIComponent(sign))}`;

const bare = (path: string): string => path.replace(/(?:^|\/)index\.html$|\/$/, "");

const endingOf = (path: string): string => /\.\w+$/.exec(path)?.[0].toLowerCase() ?? "";

/** Makes what finds what became of something, and where a person can put it right. */
export function caseMaker(earlier: Earlier, after: SiteToJudge): (thing: Gone) => Case {
  const before = earlier.made;
  const now = documentsByPlace(after);
  const then = before ? writtenIn(before) : writtenOnPages(earlier.files, after.site.conference.languages);
  const findHeir = documentHeirs(then, after);
  const releases = new Set(after.pages.release.map(({ release }) => release.id));
  const isWithheld = ({ path }: Document): boolean =>
    kindAt(path) === "release" && !releases.has(path.replace(/^.*\//, "").replace(/\.md$/i, ""));
  const shown = [...now.values()].flat().filter((document) => !isWithheld(document));
  const start = (document: Document | undefined, place: string): Span =>
    (document && titleOf(document)?.span) ?? { file: document?.path ?? place, start: 0, end: 0 };
  const home = start(now.get("conference.md")?.[0], "conference.md");
  const gathering = (kind: string): Span => {
    const document = shown.find(({ path }) => kindAt(path) === kind);
    return document ? start(document, "") : home;
  };
  const formerIn = (path: string): string[] => [
    ...new Set(
      after.site.former
        .filter(({ written, now: target }) => written.span.file === path && !/^doc:(?:session|speaker)\//.test(target))
        .map(({ written }) => written.value),
    ),
  ];
  const formerOf = (target: string): string[] => [
    ...new Set(after.site.former.filter((one) => one.now === target).map(({ written }) => written.value)),
  ];
  const wasWhole = ({ paths }: Gone): readonly string[] => paths.map(asFormer);
  /** A name leads on in every language, so that it has to be gone from all of them. */
  const named = (thing: Gone, name: string | undefined): readonly string[] =>
    name !== undefined && thing.paths.length >= after.site.editions.length ? [name] : wasWhole(thing);

  const ofDocument = (thing: Gone): Case => {
    const places = placesOf(thing.name);
    const withheld = places.flatMap((place) => now.get(place) ?? []).find(isWithheld);
    if (withheld) return { thing, kind: "document", span: start(withheld, ""), heir: true, withheld: true, was: [] };
    const place = places.find((one) => then.has(one)) ?? places[0];
    const heirPlace = place === undefined ? undefined : findHeir(place);
    const heir = heirPlace === undefined ? undefined : now.get(heirPlace)?.find((one) => !isWithheld(one));
    if (!heir || place === undefined || heirPlace === undefined)
      return { thing, kind: "document", span: home, heir: false, was: named(thing, place) };
    const folder = (one: string): string => one.replace(/[^/]*$/, "");
    const name = folder(place) === folder(heirPlace) ? place.slice(folder(place).length) : place;
    const was = [...formerIn(heir.path), ...named(thing, name)];
    return { thing, kind: "document", span: start(heir, ""), heir: true, was };
  };

  const ofEntry = (thing: Gone, kind: "session" | "speaker", id: string): Case => {
    const folder = kind === "session" ? "agenda" : "speakers";
    const lost = before ? lostEntry(id, kind, before.site) : entryOnPages(earlier.files, folder, id, thing.paths);
    const heir = (kind === "session" ? sessionHeir : speakerHeir)(lost, after.site);
    const own = named(thing, id);
    if (!heir) {
      return { thing, kind, span: gathering(folder), heir: false, was: own };
    }
    return { thing, kind, span: heir.span, heir: true, was: [...formerOf(`doc:${kind}/${heir.id}`), ...own] };
  };

  const ofFile = (thing: Gone): Case => {
    const { name } = thing;
    const lost = before?.assets.find(({ path }) => path === name);
    const fresh = after.assets.filter(({ path }) => !earlier.files.has(path) && endingOf(path) === endingOf(name));
    const same = fresh.filter(({ bytes }) => bytes > 0 && bytes === lost?.bytes);
    const paths = fresh.map(({ path }) => path);
    const heirFile = same.length === 1 ? same[0]?.path : nearest(name, paths);
    const linksTo = (path: string) => (document: Document) => linksToFiles(document).some((one) => one.path === path);
    const users = before?.documents.filter(linksTo(name)).map(({ path }) => path) ?? [];
    const teller =
      (heirFile === undefined ? undefined : shown.find(linksTo(heirFile))) ??
      shown.find(({ path }) => users.includes(path));
    const was = [...(teller ? formerIn(teller.path) : []), ...wasWhole(thing)];
    const span = teller ? start(teller, "") : home;
    return { thing, kind: "file", span, heir: heirFile !== undefined, was, ...(heirFile ? { heirFile } : {}) };
  };

  /** What was led on from there before, and is not any more, though its page still stands. */
  const ofFormer = (thing: Gone): Case | undefined => {
    const view = before?.pages.moved.find(({ permalink }) => permalink === `/${thing.file}`);
    const target = view?.target.permalink.slice(1);
    if (!view || !target || !after.files.has(target)) return undefined;
    const line = before?.site.former.find(
      ({ written, lang, place }) =>
        "path" in place &&
        (place.scope === "site" ? lang === view.edition.lang : true) &&
        thing.paths.some((path) => `/${bare(path)}`.endsWith(`/${bare(place.path)}`)) &&
        shown.some(({ path }) => path === written.span.file),
    );
    const document = shown.find(({ path }) => path === line?.written.span.file);
    if (!line || !document) return undefined;
    const [, inside, id] = /^doc:(session|speaker)\/(.*)$/.exec(line.now) ?? [];
    const entries = after.site.editions.flatMap(({ agenda, speakers }): readonly (Session | Speaker)[] =>
      inside === "session" ? (agenda?.sessions ?? []) : inside === "speaker" ? speakers : [],
    );
    const entry = entries.find((one) => one.id === id);
    const was = [...(entry ? formerOf(line.now) : formerIn(document.path)), line.written.value];
    return { thing, kind: "former", span: entry?.span ?? start(document, ""), heir: true, was };
  };

  return (thing) => {
    const former = ofFormer(thing);
    if (former) return former;
    const { name } = thing;
    if (!/(?:^|\/|\.html?)$/i.test(name)) return ofFile(thing);
    const [, folder = "", last = ""] = /^([^/]+)\/([^/]+)\/$/.exec(name) ?? [];
    const kind = INSIDE[folder];
    return kind === "session" || kind === "speaker" ? ofEntry(thing, kind, last) : ofDocument(thing);
  };
}
