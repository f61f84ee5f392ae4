import { fold } from "../content/fold.ts";
import { kindAt } from "../content/folder.ts";
import { type Found, phraseFinder, phraseOf, wordsOf } from "../mentions/phrases.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { divided, isSentence, type Stretch, sentencesIn } from "../mentions/sentences.ts";
import { sessionNames } from "../mentions/session-names.ts";
import { daysBetween } from "../model/calendar.ts";
import type { Edition, Site } from "../model/conference.ts";
import { conferenceWords } from "./conference/conference-words.ts";
import { type DateGroup, groupLike, groupsOf, rangeInWords } from "./conference/date-groups.ts";
import { documentsOf } from "./documents-of.ts";
import type { Rule, Slip } from "./rule.ts";

/** Days or a city of the conference that are not its own. */
export const conferenceMismatch: Rule = {
  id: "conference-mismatch",
  severity: "error",
  scope: "site",
  *check({ documents, site, mentionsOf }) {
    if (!site) return;
    for (const edition of site.editions) {
      const judge = judgeOf(edition, site);
      for (const document of documentsOf(edition, documents))
        for (const mentions of mentionsOf(document)) if (mentions.dates.length) yield* judge(mentions, document.path);
    }
  },
};

function judgeOf(edition: Edition, { conference }: Site) {
  const { lang, agenda, city } = edition;
  const words = conferenceWords(lang);
  const names = new Map(
    [edition.shortName, edition.name.plain, edition.name.plain.split(/\s[–—-]\s|:\s/)[0] ?? ""]
      .map(phraseOf)
      .filter((name) => name.includes(" "))
      .map((name) => [name, name]),
  );
  const findNames = phraseFinder(names);
  const sessionsIn = sessionNames(agenda?.sessions ?? [], lang);
  const places = wordsOf(
    [city, edition.country, edition.venue?.plain, edition.organiser?.plain, edition.name.plain].join(" "),
  );
  const known = new Set(places.map(({ folded }) => folded));

  return function* ({ text, dates, ranges }: TextMentions, path: string): Iterable<Slip> {
    if (!words || dates.length === 0 || text.place === "quote" || text.place === "letterhead") return;
    if (kindAt(path) === "agenda" && text.place !== "prose") return;
    const { plain } = text;
    const label = phraseOf(text.label ?? "");
    const whole = text.place === "field" || text.place === "heading";
    const sentences = whole ? [{ start: 0, end: plain.length }] : sentencesIn(plain);
    const dated = divided(sentences, dates);
    const ranged = divided(sentences, ranges);
    const told = new Set(sessionsIn(text).map(({ start }) => sentences.findLast((one) => one.start <= start)));
    for (const [i, sentence] of sentences.entries()) {
      const own = dated[i] ?? [];
      const said = plain.slice(sentence.start, sentence.end);
      if (own.length === 0 || !isSentence(sentence) || words.other.test(said) || told.has(sentence)) continue;
      const subjects = [
        ...findNames(wordsOf(said)),
        ...[...said.matchAll(words.subject)].map(({ 0: one, index }) => ({
          start: index,
          end: index + one.length,
          value: "",
        })),
      ].map((one) => ({ ...one, start: one.start + sentence.start, end: one.end + sentence.start }));
      if (words.labels.includes(label)) subjects.push({ start: 0, end: 0, value: "" });
      if (subjects.length === 0) continue;
      for (const group of groupsOf(own, ranged[i] ?? [], plain)) {
        const slip = daysSlip(group, tieOf(group, subjects, plain)) ?? citySlip(group, subjects, plain, sentence);
        if (slip) yield slip;
      }
    }
  };

  type Tie = "close" | "same sentence" | undefined;

  /** How a group of days belongs to the words for the conference. */
  function tieOf({ start, end }: Stretch, subjects: readonly Found<string>[], plain: string): Tie {
    const before = subjects.findLast((one) => one.end <= start);
    if (before) {
      const between = wordsOf(plain.slice(before.end, start));
      if (between.every(({ folded }) => known.has(folded) || words?.joining.has(folded))) return "close";
      if (start - before.end <= 80) return "same sentence";
    }
    const behind = subjects.find((one) => one.start >= end);
    return behind && behind.start - end <= 60 ? "same sentence" : undefined;
  }

  function daysSlip(group: DateGroup, tie: Tie): Slip | undefined {
    const { first, last } = conference.dates;
    const { dates } = group;
    const [from, to] = [dates[0]?.iso, dates.at(-1)?.iso];
    if (!tie || !from || !to || from > to) return undefined;
    if (dates.some(({ quoted, understood }) => quoted || understood?.from === "nearby")) return undefined;
    const otherYear = dates.some(({ year }) => year !== undefined) && from.slice(0, 4) !== first.slice(0, 4);
    if (otherYear && (from.slice(4) !== first.slice(4) || (to.slice(4) !== last.slice(4) && dates.length > 1)))
      return undefined;
    const inside = first <= from && to <= last;
    const apart = to < first || last < from;
    if (inside && (dates.length === 1 || tie !== "close" || (from === first && to === last))) return undefined;
    if (from === first && to === last) return undefined;
    // Days before and behind the conference have their own reasons, unless the words say it is held on them.
    if (apart && (tie !== "close" || Math.abs(daysBetween(first, from)) > 366)) return undefined;
    if (!apart && dates.length === 1 && !otherYear) return undefined;
    return slipOf(group, tie === "close" && !inside);
  }

  function slipOf(group: DateGroup, sure: boolean): Slip {
    const { text, start, end } = group;
    const right = { en: rangeInWords(conference.dates, "en"), fr: rangeInWords(conference.dates, "fr") };
    const like = groupLike(group, conference.dates);
    const written = text.plain.slice(start, end);
    return {
      span: text.spanOf(start, end),
      severity: sure ? "error" : "warning",
      message: {
        en: `The conference is on ${right.en}, as conference.md says; here it says ${written}. ${like ? `Write "${like}".` : "Put the right days here."}`,
        fr: `La conférence a lieu ${right.fr}, d'après conference.md ; ici, on lit ${written}. ${like ? `Écrivez « ${like} ».` : "Écrivez ici les jours exacts."}`,
      },
      suggestions: like ? [like] : [],
      related: [
        {
          span: { file: "conference.md", start: 0, end: 0 },
          message: { en: "The days of the conference stand here.", fr: "Les jours de la conférence se trouvent ici." },
        },
      ],
    };
  }

  /** Another city right beside the days of the conference. */
  function citySlip(
    group: DateGroup,
    subjects: readonly Found<string>[],
    plain: string,
    sentence: Stretch,
  ): Slip | undefined {
    const { dates, text, start, end } = group;
    if (dates[0]?.iso !== conference.dates.first || dates.at(-1)?.iso !== conference.dates.last) return undefined;
    if (!tieOf(group, subjects, plain)) return undefined;
    const front = plain.slice(Math.max(sentence.start, start - 60), start);
    const back = plain.slice(end, Math.min(sentence.end, end + 60));
    const before = words?.cityBefore.exec(front);
    const after = words?.cityAfter.exec(back);
    const name = before?.groups?.city ?? after?.groups?.city;
    if (!name || wordsOf(name).some(({ folded }) => known.has(folded) || words?.joining.has(folded))) return undefined;
    if (subjects.some(({ value }) => value.includes(fold(name)))) return undefined;
    const at = before
      ? start - front.length + before.index + before[0].indexOf(name)
      : end + (after?.index ?? 0) + (after?.[0].indexOf(name) ?? 0);
    return {
      span: text.spanOf(at, at + name.length),
      severity: "warning",
      message: {
        en: `The conference is in ${city}; here it says ${name}. Write "${city}", if this conference is meant.`,
        fr: `La conférence a lieu à ${city} ; ici, on lit ${name}. Écrivez « ${city} », si c'est de cette conférence qu'il s'agit.`,
      },
      suggestions: [city],
    };
  }
}
