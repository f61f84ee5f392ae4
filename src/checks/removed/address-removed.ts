import type { Day } from "../../model/conference.ts";
import type { Finding } from "../../model/finding.ts";
import type { Message } from "../../model/message.ts";
import type { Span } from "../../model/span.ts";
import type { SiteToJudge } from "../site-links.ts";
import { type Case, caseMaker } from "./cases.ts";
import { documentsByPlace, titleOf } from "./document-heirs.ts";
import type { Earlier } from "./earlier.ts";
import { gone } from "./gone.ts";
import { languageMessage, removedMessage, renamedMessage } from "./messages.ts";
import { lostPlaces } from "./places.ts";

/** So many things of one document that only have another address are told together. */
const MANY = 5;

/**
 * What a change took from the site as it was published: addresses at which nothing stands any more and from which nothing
 * leads on, and places on pages. Each thing is told once, whatever number of languages had it, where what has taken its
 * place most likely stands; what has no heir is told together.
 */
export function addressRemoved(earlier: Earlier, after: SiteToJudge): readonly Finding[] {
  const { things: all, languages } = gone(earlier.files, after.files);
  // What only a withheld release uses comes and goes with it.
  const kept = new Set(after.site.assets.map(({ path }) => path));
  const things = all.filter(({ name }) => !kept.has(name));
  const finding = (span: Span, message: Message, severity: Finding["severity"] = "warning"): Finding => ({
    rule: "address-removed",
    severity,
    span,
    message,
    suggestions: [],
  });
  const home = documentsByPlace(after).get("conference.md")?.[0];
  const top = (home && titleOf(home)?.span) ?? { file: "conference.md", start: 0, end: 0 };
  const inLanguages = [...languages].map(([folder, count]) => finding(top, languageMessage(folder, count)));

  const cases = things.length ? things.map(caseMaker(earlier, after)) : [];
  const removed = byPlace(withoutThoseBelow(cases)).map((group) =>
    group.isRenamed
      ? finding({ ...group.first.span, ...startOf(after, group.first.span.file) }, renamedMessage(group.cases))
      : finding(
          group.first.span,
          removedMessage(group.cases, group.below),
          group.first.withheld ? "question" : "warning",
        ),
  );
  const { made } = earlier;
  const places = made ? lostPlaces(made, after, toldBy(cases, made, after)) : [];
  return [...inLanguages, ...removed, ...places];
}

const idOf = ({ thing }: Case): string => thing.name.replace(/^.*?([^/]+)\/$/, "$1");

/**
 * Whether an id needs no word: that of a session that is told with its page or led on from there, and all of a day that went
 * with its sessions.
 */
function toldBy(cases: readonly Case[], { site }: SiteToJudge, { pages }: SiteToJudge): (id: string) => boolean {
  const ledOn = new Set(pages.moved.map(({ permalink }) => permalink.replace(/^.*?([^/]+)\/index\.html$/, "$1")));
  const ids = new Set(cases.map(idOf));
  const [moved, left] = [true, false].map((heir) => new Set(cases.filter((one) => one.heir === heir).map(idOf)));
  const has = (ids: ReadonlySet<string> | undefined, { slots }: Day): boolean =>
    slots.some(({ session }) => ids?.has(session.id));
  const days = site.editions
    .flatMap(({ agenda }) => agenda?.days ?? [])
    .filter((day) => has(left, day) && !has(moved, day));
  const ofDays = new Set(days.flatMap(({ id, slots }) => [id, ...slots.map(({ session }) => session.id)]));
  return (id) => ids.has(id) || ledOn.has(id) || ofDays.has(id);
}

/** The title of a document. */
function startOf({ documents }: SiteToJudge, file: string): Partial<Span> {
  const document = documents.find(({ path }) => path === file);
  return (document && titleOf(document)?.span) ?? {};
}

interface Numbered extends Case {
  readonly below: number;
}

/**
 * A page that gathers others goes with them: only what has an heir of its own is told beside it. It comes back with one that
 * is withheld.
 */
function withoutThoseBelow(cases: readonly Case[]): readonly Numbered[] {
  const tops = cases.map(({ thing }) => thing.name).filter((name) => /^[^/]+\/$/.test(name));
  const isBelow = ({ thing, heir }: Case, top: string): boolean =>
    !heir && thing.name !== top && thing.name.startsWith(top);
  const comesBack = ({ thing }: Case): boolean =>
    cases.some((other) => other.withheld && other.thing.name !== thing.name && other.thing.name.startsWith(thing.name));
  return cases
    .filter((one) => !comesBack(one) && !tops.some((top) => isBelow(one, top)))
    .map((one) => ({ ...one, below: cases.filter((other) => isBelow(other, one.thing.name)).length }));
}

interface Group {
  readonly first: Case;
  readonly cases: readonly Case[];
  readonly below: number;
  /** Many, each with an heir in the same document. */
  readonly isRenamed: boolean;
}

/** What is told together: the things of one place, and of one document where there are many. */
function byPlace(cases: readonly Numbered[]): readonly Group[] {
  const inFile = new Map<string, number>();
  const isEntry = ({ kind, heir }: Case): boolean => heir && (kind === "session" || kind === "speaker");
  for (const one of cases) if (isEntry(one)) inFile.set(one.span.file, (inFile.get(one.span.file) ?? 0) + 1);
  const groups = new Map<string, Numbered[]>();
  const isMany = (one: Case): boolean => isEntry(one) && (inFile.get(one.span.file) ?? 0) > MANY;
  for (const one of cases) {
    const { span, kind, heir, heirFile } = one;
    const key = isMany(one)
      ? `${span.file} ${kind}`
      : `${span.file} ${span.start} ${kind} ${heir} ${heirFile} ${one.thing.inOtherCase}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group): Group[] => {
    const [first] = group;
    if (!first) return [];
    return [{ first, cases: group, below: group.reduce((sum, one) => sum + one.below, 0), isRenamed: isMany(first) }];
  });
}
