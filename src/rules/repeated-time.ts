import type { TimeMention } from "../mentions/mention.ts";
import type { Message } from "../model/message.ts";
import type { Occurrence, Session } from "../model/session.ts";
import { twice, zoneName } from "../model/zone-day.ts";
import { dateMessage, offer } from "./message-parts.ts";
import type { Judged, Rule, Slip } from "./rule.ts";

/** A time in the hour that a night has twice because the clocks are put back: in sentences, facts and sessions. */
export const repeatedTime: Rule = {
  id: "repeated-time",
  severity: "question",
  scope: "site",
  *check({ documents, mentionsOf, site }) {
    const zone = site?.conference.zone;
    if (!site || !zone) return;
    for (const document of documents)
      for (const { text, times } of mentionsOf(document))
        if (text.place !== "quote") for (const time of times) yield* inText(time, zone);
    yield* inAgendas(site, zone);
  },
};

function* inText({ text, start, end, span, from, to, zone: named, date }: TimeMention, zone: string): Iterable<Slip> {
  if (!date?.iso || date.quoted || named) return;
  const minutes = [from, to].find((one) => one !== undefined && one < 1440 && twice(date.iso ?? "", one, zone));
  if (minutes === undefined) return;
  const words = text.plain.slice(start, end);
  const suggestions = to === undefined ? namesOf(date.iso, minutes, zone).map((name) => `${words} ${name}`) : [];
  const message = question(words, date.iso, zone, suggestions);
  yield { span, message, suggestions };
}

/** Each session once, in the first language that has it. */
function* inAgendas({ editions }: NonNullable<Judged["site"]>, zone: string): Iterable<Slip> {
  const told = new Set<string>();
  for (const { agenda, lang } of editions)
    for (const session of agenda?.sessions ?? [])
      if (session.lang === lang && !told.has(session.id))
        for (const occurrence of session.occurrences) {
          const moment = repeatedEnd(occurrence, zone);
          if (!moment) continue;
          told.add(session.id);
          yield { span: occurrence.span, message: question(clock(moment.minutes), moment.date, zone, []) };
        }
}

const repeatedEnd = ({ start, end }: Occurrence, zone: string): Session["occurrences"][number]["start"] =>
  [start, end].find((moment) => moment && twice(moment.date, moment.minutes, zone));

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** What the time is called before and after the clocks are put back: "CEST", "CET". */
function namesOf(iso: string, minutes: number, zone: string): string[] {
  const offsets = twice(iso, minutes, zone) ?? [];
  return offsets.map((offset) => zoneName(Date.parse(`${iso}T00:00Z`) + (minutes - offset) * 60_000, zone));
}

function question(words: string, iso: string, zone: string, suggestions: readonly string[]): Message {
  const date = dateMessage(iso);
  const or = offer(suggestions);
  return {
    en: `On ${date.en} the clocks are put back in ${zone}: ${words} comes twice. Which of them is meant?${or.en || " Choose another time, or say it in words."}`,
    fr: `Le ${date.fr}, on retarde les horloges (${zone}) : il est deux fois ${words}. Laquelle des deux est-ce ?${or.fr || " Choisissez une autre heure, ou dites-le en toutes lettres."}`,
  };
}
