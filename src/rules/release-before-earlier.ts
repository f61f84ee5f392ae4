import { textsOf } from "../mentions/text.ts";
import type { Field } from "../model/prose.ts";
import { longestInOrder } from "./longest-in-order.ts";
import { dateMessage } from "./message-parts.ts";
import { type KeyedSlip, oncePerKey } from "./once-per-key.ts";
import { type ReleaseFacts, releasesIn } from "./release-facts.ts";
import type { Rule, Slip } from "./rule.ts";

/** A release that is dated before the one that it says it follows, or whose number says so. */
export const releaseBeforeEarlier: Rule = {
  id: "release-before-earlier",
  severity: "question",
  scope: "site",
  check: (judged) => {
    const releases = judged.site ? releasesIn(judged, judged.site).flatMap(wholeOf) : [];
    const languages = Map.groupBy(releases, ({ document }) => document.lang);
    return oncePerKey(
      [...languages.values()].flatMap((own) => [...followers(own), ...numbered(own)]),
      judged.site?.conference.languages,
    );
  },
};

interface Whole extends Pick<ReleaseFacts, "document" | "name"> {
  readonly date: string;
  readonly dateField: Field;
  readonly reference: string;
}

function wholeOf({ document, name, date, get }: ReleaseFacts): Whole[] {
  const [dateField, reference] = [get("date"), get("reference")?.value.plain.trim()];
  return date && dateField && reference ? [{ document, name, date, dateField, reference }] : [];
}

/** Words that say that what is named came earlier. */
const EARLIER =
  /(?<!\p{L})(?:earlier|previous|preceding|first (?:announcement|release)|follow(?:s|ing|-up)|further to|in addition to|précédente?s?|premi(?:er|ère) (?:annonce|communiqué)|fait suite|faisant suite|à la suite|suite (?:à|au)|comme annoncé)(?!\p{L})/iu;
const SENTENCE = /[.!?](?=\s+\p{Lu})/u;

/** Releases that name an earlier one, by a link or by its reference in the same sentence, which is dated later. */
function* followers(releases: readonly Whole[]): Iterable<KeyedSlip> {
  const byName = new Map(releases.map((release) => [release.name, release]));
  for (const release of releases)
    for (const text of textsOf(release.document)) {
      if (text.place === "quote" || text.place === "letterhead" || !EARLIER.test(text.plain)) continue;
      let start = 0;
      for (const sentence of text.plain.split(new RegExp(SENTENCE, "gu"))) {
        const end = start + sentence.length + 1;
        const linked = text.links.flatMap((link) =>
          link.start >= start && link.start < end
            ? [byName.get(/^doc:release\/([^#]*)/.exec(link.href)?.[1] ?? "")]
            : [],
        );
        const named = EARLIER.test(sentence)
          ? [...linked, ...releases.filter(({ reference }) => sentence.includes(reference))]
          : [];
        const other = named.find((one) => one && one !== release && one.date > release.date);
        if (other) yield { key: release.name, slip: slip(release, other, "follows") };
        start = end;
      }
    }
}

/** So many references that differ in one number alone are a series, even without a year beside the number. */
const MANY = 4;

/** Releases whose references are numbers of one series, in the order of which the dates do not follow. */
function* numbered(releases: readonly Whole[]): Iterable<KeyedSlip> {
  const series = Map.groupBy(
    releases.flatMap((release) => {
      const number = numberOf(release);
      return number ? [{ release, ...number }] : [];
    }),
    ({ pattern }) => pattern,
  );
  for (const group of series.values()) {
    const [first] = group;
    if (!first?.hasYear && (group.length < MANY || !/\p{L}/u.test(first?.pattern ?? ""))) continue;
    group.sort((a, b) => a.number - b.number);
    const kept = longestInOrder(group.map(({ release }) => Date.parse(release.date)));
    for (const [i, { release, number }] of group.entries()) {
      if (kept.has(i)) continue;
      const before = group.findLast(
        (one, j) => j < i && kept.has(j) && one.release.date > release.date && one.number < number,
      );
      const behind = group.find(
        (one, j) => j > i && kept.has(j) && one.release.date < release.date && one.number > number,
      );
      // The later number is the follower.
      const [later, earlier] = before ? [release, before.release] : [behind?.release, release];
      if (later) yield { key: later.name, slip: slip(later, earlier, "number") };
    }
  }
}

/** The series of a reference and its number in it: of "160a08" in 2008 "#a08" and 160, of "FS 01/2025" "FS #/2025" and 1. */
function numberOf({ reference, date }: Whole): { pattern: string; number: number; hasYear: boolean } | undefined {
  const year = date.slice(0, 4);
  const numbers = [...reference.matchAll(/\d+/g)];
  const running = numbers.filter(([digits]) => digits !== year && digits !== year.slice(2));
  const [one, ...more] = running.length ? running : numbers.slice(0, 1);
  if (!one || more.length) return undefined;
  const pattern = `${reference.slice(0, one.index)}#${reference.slice(one.index + one[0].length)}`;
  return { pattern, number: Number(one[0]), hasYear: running.length < numbers.length };
}

function slip(release: Whole, other: Whole, why: "follows" | "number"): Slip {
  const [own, there] = [dateMessage(release.date), dateMessage(other.date)];
  const { reference } = other;
  return {
    span: release.dateField.value.span,
    message:
      why === "follows"
        ? {
            en: `This release speaks of ${reference} as earlier, but is dated ${own.en}, before ${reference} (${there.en}). Which of the two dates is right?`,
            fr: `Ce communiqué présente ${reference} comme antérieur, mais il est daté du ${own.fr}, avant ${reference} (${there.fr}). Laquelle des deux dates est la bonne ?`,
          }
        : {
            en: `${release.reference} has a higher number than ${reference}, but is dated ${own.en}, before it (${there.en}). Which is right, the date or the number?`,
            fr: `${release.reference} porte un numéro plus élevé que ${reference}, mais il est daté du ${own.fr}, avant lui (${there.fr}). Lequel est juste, la date ou le numéro ?`,
          },
    related: [
      {
        span: other.dateField.value.span,
        message: { en: `${reference} is dated ${there.en}.`, fr: `${reference} est daté du ${there.fr}.` },
      },
    ],
  };
}
