import { kindAt } from "../content/folder.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { sentencesIn } from "../mentions/sentences.ts";
import { staleWordsOf } from "../mentions/stale-words.ts";
import { unquoted } from "../mentions/unquoted.ts";
import { addDays, momentAt } from "../model/calendar.ts";
import type { Conference } from "../model/conference.ts";
import type { Rule, Slip } from "./rule.ts";

/**
 * A page that still speaks of the conference as something to come when it is over. A dated release says what was true
 * on its day, and the abstract of a session what was planned: both stay as they are.
 */
export const stale: Rule = {
  id: "stale",
  severity: "warning",
  scope: "site",
  *check({ documents, site, now, mentionsOf }) {
    if (!site || now < overAt(site.conference)) return;
    for (const document of documents) {
      const kind = kindAt(document.path);
      if (kind === "release") continue;
      for (const mentions of mentionsOf(document)) {
        const { place, part } = mentions.text;
        if (place === "quote" || (kind === "agenda" && (part?.level ?? 0) > 2)) continue;
        const slip = slipIn(mentions, site.conference);
        if (slip) yield slip;
      }
    }
  },
};

/** A day after the last one: until then nobody can have brought the pages up to date. */
function overAt({ dates, zone }: Conference): number {
  const day = addDays(dates.last, 2);
  return momentAt(day, 0, zone)?.epoch ?? Date.parse(`${day}T00:00Z`);
}

/** The first words of a text that are out of date, if any: the rest of it is read again anyhow. */
function slipIn({ text, dates }: TextMentions, { dates: { last } }: Conference): Slip | undefined {
  const words = staleWordsOf(text.lang);
  if (!words) return undefined;
  const plain = unquoted(text.plain);
  const later = dates.filter(({ iso }) => iso !== undefined && iso > last);
  let next = 0;
  for (const { start: from, end } of sentencesIn(plain)) {
    const sentence = plain.slice(from, end);
    // A date after the conference, or a year of its own, is something else that is still to come.
    while ((later[next]?.start ?? end) < from) next++;
    const isLater = (later[next]?.start ?? end) < end;
    const laterYear = [...sentence.matchAll(/(?<!\d)20\d\d(?!\d)/g)].some(([year]) => year > last.slice(0, 4));
    if (isLater || laterYear || words.other.test(sentence)) continue;
    const open = words.open.exec(sentence);
    const future = words.future.exec(sentence);
    const match = open ?? (future && words.subject.test(sentence.slice(0, future.index)) ? future : undefined);
    if (!match) continue;
    const start = from + match.index;
    const said = match[0].replace(/\s+/g, " ");
    return {
      span: text.spanOf(start, start + match[0].length),
      message: {
        en: `The conference is over, but this page still says "${said}". Say how it was, or take the sentence out.`,
        fr: `La conférence est terminée, mais cette page dit encore « ${said} ». Dites ce qu'il en a été, ou retirez la phrase.`,
      },
    };
  }
  return undefined;
}
