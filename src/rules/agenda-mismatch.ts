import type { Document } from "../content/document.ts";
import { kindAt } from "../content/folder.ts";
import { isPrivateLabel } from "../content/is-private-label.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { divided, isSentence, type Stretch, sentencesOf } from "../mentions/sentences.ts";
import { type NamedSession, sessionNames } from "../mentions/session-names.ts";
import type { Text } from "../mentions/text.ts";
import type { Edition, Site } from "../model/conference.ts";
import { otherDay } from "./agenda/other-day.ts";
import { otherRoom, roomsOf } from "./agenda/other-room.ts";
import { otherTime } from "./agenda/other-time.ts";
import { webcastJudge } from "./agenda/other-webcast.ts";
import { otherWeekday } from "./agenda/other-weekday.ts";
import { type SessionClaim, tellsOfChange } from "./agenda/session-claim.ts";
import { documentsOf } from "./documents-of.ts";
import type { Rule, Slip } from "./rule.ts";

/** A day, a time or a room of a session that is not the one that the agenda gives. */
export const agendaMismatch: Rule = {
  id: "agenda-mismatch",
  severity: "error",
  scope: "site",
  *check({ documents, site, mentionsOf }) {
    if (!site) return;
    for (const edition of site.editions) {
      const judge = judgeOf(edition, site);
      if (!judge) continue;
      for (const document of documentsOf(edition, documents))
        for (const mentions of mentionsOf(document)) if (isJudged(mentions, document)) yield* judge(mentions);
    }
  },
};

/** The agenda's own headings and facts are what the rest is held against. */
const isJudged = ({ text }: TextMentions, { path }: Document): boolean =>
  text.place !== "quote" &&
  !isPrivateLabel(text.label, text.lang) &&
  (text.place === "prose" || kindAt(path) !== "agenda");

function judgeOf(
  { agenda, lang }: Edition,
  { conference }: Site,
): ((mentions: TextMentions) => Iterable<Slip>) | undefined {
  if (!agenda?.sessions.length) return undefined;
  const namesIn = sessionNames(agenda.sessions, lang);
  const rooms = roomsOf(agenda.sessions);
  const isLocal = localZone(conference.zone, conference.dates.first);
  const webcasts = webcastJudge(agenda.sessions);
  return function* ({ text, dates, ranges, times }) {
    yield* webcasts(text);
    const names = namesIn(text);
    if (names.length === 0) return;
    const stretches = sentencesOf(text);
    const stated = [...dates, ...times].sort((a, b) => a.start - b.start);
    const statedIn = divided(stretches, stated);
    const sentences = divided(stretches, names).flatMap((own, i) =>
      bySession(stretches[i], own, statedIn[i]?.[0]?.start),
    );
    const named = divided(sentences, names);
    const dated = divided(sentences, dates);
    const ranged = divided(sentences, ranges);
    const timed = divided(sentences, times);
    for (const [i, sentence] of sentences.entries()) {
      const claim = claimIn(text, sentence, named[i] ?? []);
      if (!claim || !isSentence(sentence) || tellsOfChange(claim)) continue;
      const ofTimes = new Set(
        (timed[i] ?? []).flatMap(({ date, start }) =>
          date && !isOtherClause(text.plain.slice(date.end, start)) ? date : [],
        ),
      );
      const weekday = dated[i]?.length ? undefined : otherWeekday(claim);
      const { slip, days } = otherDay(claim, dated[i] ?? [], ranged[i] ?? [], ofTimes, conference.dates);
      const onDays = claim.occurrences.filter(({ day = "", start }) => days.has(day) || days.has(start?.date ?? ""));
      const meant = onDays.length ? { ...claim, occurrences: onDays } : claim;
      for (const one of [slip, weekday, otherTime(meant, timed[i] ?? [], isLocal), otherRoom(meant, rooms)])
        if (one) yield one;
    }
  };
}

/** "The list is of 5 March, and the opening is at 9.30 am": the day before the time is not its own. */
const isOtherClause = (between: string): boolean =>
  /[,;][\s\u00a0\u202f]*(?:and|but|while|whereas|et|mais|tandis)[\s\u00a0\u202f]/iu.test(between);

/** What a sentence tells of one session; nothing where it is of several, or of one that does not take place. */
function claimIn(text: Text, sentence: Stretch, names: readonly NamedSession[]): SessionClaim | undefined {
  const [session, ...more] = new Set(names.map((one) => one.session));
  if (!session || more.length || session.status?.kind === "cancelled" || session.status?.kind === "postponed")
    return undefined;
  return { text, sentence, names, session, occurrences: session.occurrences };
}

/** A sentence that names several sessions, and then what is told of each, is cut before each of them. */
function bySession(
  sentence: Stretch | undefined,
  names: readonly NamedSession[],
  firstStated: number | undefined,
): Stretch[] {
  if (!sentence) return [];
  if (names.length < 2 || (firstStated ?? 0) < (names[0]?.start ?? 0)) return [sentence];
  const cuts = names.filter(({ session }, i) => i > 0 && session !== names[i - 1]?.session).map(({ start }) => start);
  return [sentence.start, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? sentence.end }));
}

/** Whether a zone written behind a time is that of the conference. */
function localZone(zone: string, day: string): (name: string) => boolean {
  const names = ["en-GB", "en-US", "fr"].flatMap((lang) =>
    ["short", "shortOffset"].flatMap((timeZoneName) =>
      ["01-01", "07-01", day.slice(5)].map(
        (date) =>
          new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: timeZoneName as "short" })
            .formatToParts(Date.parse(`${day.slice(0, 4)}-${date}T12:00Z`))
            .find(({ type }) => type === "timeZoneName")?.value,
      ),
    ),
  );
  const known = new Set([zone, ...names].map((name) => name?.replace(/^UTC|^GMT/, "GMT")));
  return (name) => known.has(name.replace(/^UTC/, "GMT").replace(/([+−-])0?(\d{1,2})(?::?00)?$/, "$1$2"));
}
