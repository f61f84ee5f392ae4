import type { TextMentions } from "../../src/mentions/read-mentions.ts";
import { addDays } from "../../src/model/calendar.ts";
import { dateInWords } from "../../src/model/date-in-words.ts";
import type { Change, Edit } from "./change.ts";
import type { Slips } from "./places.ts";
import type { Sound } from "./sound.ts";

/** A session's heading and room as they stand in one language. */
interface Standing {
  readonly lang: string;
  readonly time: Omit<Edit, "words">;
  readonly timeWords: string;
  readonly room: (Omit<Edit, "words"> & { readonly words: string }) | undefined;
  readonly day: string | undefined;
  readonly parallel: boolean;
}

/** Sessions with a time in their heading, by their id: how they stand in each language. */
function standings({ reading, mentions, documents }: Sound): ReadonlyMap<string, readonly Standing[]> {
  const all = new Map<string, Standing[]>();
  for (const { agenda, lang } of reading.site?.editions ?? [])
    for (const session of agenda?.sessions ?? []) {
      const [occurrence, ...more] = session.occurrences;
      const heading = [...mentions]
        .filter(([path]) => path.startsWith(`${lang}/agenda`))
        .flatMap(([, texts]) => texts)
        .find(({ text }) => text.place === "heading" && text.part?.givenId === session.id);
      const time = heading?.times[0];
      if (!time || !occurrence || more.length || session.type !== "talk" || session.status || session.replaces)
        continue;
      const { span } = time;
      const room = occurrence.room;
      all.set(session.id, [
        ...(all.get(session.id) ?? []),
        {
          lang,
          time: span,
          timeWords: (documents[span.file] ?? "").slice(span.start, span.end),
          room: room && {
            ...room.span,
            words: (documents[room.span.file] ?? "").slice(room.span.start, room.span.end),
          },
          day: occurrence.day,
          parallel: room !== undefined && !room.value.all,
        },
      ]);
    }
  return all;
}

/** Pairs of sessions of one day that stand in the same languages. */
const pairs = (sound: Sound): (readonly [readonly Standing[], readonly Standing[]])[] => {
  const languages = sound.reading.site?.conference.languages.length;
  const whole = [...standings(sound).values()].filter(
    (one) => one.length === languages && one.every(({ parallel }) => parallel),
  );
  return whole.flatMap((a, i) => whole.slice(i + 1).flatMap((b) => (a[0]?.day === b[0]?.day ? [[a, b] as const] : [])));
};

const movedOntoAnother: Slips = (sound) =>
  pairs(sound).map(
    ([a, b]): Change => ({
      kind: "a session moved into another's room and hour",
      lang: "all",
      edits: a.flatMap((one, i): Edit[] => {
        const other = b[i];
        if (!other?.room || !one.room) return [];
        return [
          { ...one.time, words: other.timeWords },
          { ...one.room, words: other.room.words },
        ];
      }),
    }),
  );

const hoursExchanged: Slips = (sound) =>
  pairs(sound)
    .filter(([a, b]) => a[0]?.timeWords !== b[0]?.timeWords)
    .map(
      ([a, b]): Change => ({
        kind: "the hours of two sessions exchanged",
        lang: "all",
        edits: a.flatMap((one, i): Edit[] => {
          const other = b[i];
          return other
            ? [
                { ...one.time, words: other.timeWords },
                { ...other.time, words: one.timeWords },
              ]
            : [];
        }),
      }),
    );

const endsExchanged: Slips = ({ mentions, documents }) =>
  [...mentions].flatMap(([path, texts]) =>
    texts.flatMap(({ times, text }: TextMentions) =>
      times.flatMap(({ from, to, span }): Change[] => {
        const words = (documents[span.file] ?? "").slice(span.start, span.end);
        const match = /^(\d[\d:.h]*)([\s\u00a0]?[–-][\s\u00a0]?)(\d[\d:.h]*)$/.exec(words);
        if (!match || to === undefined || text.place !== "heading" || from >= to) return [];
        const edits = [{ ...span, words: `${match[3]}${match[2]}${match[1]}` }];
        return [{ kind: "a session that ends before it starts", lang: path.split("/")[0] ?? "", edits }];
      }),
    ),
  );

const dayElsewhere: Slips = ({ mentions, reading }) => {
  const days = new Map<string, (readonly [string, Omit<Edit, "words">])[]>();
  for (const [path, texts] of mentions)
    for (const { text, dates } of texts) {
      const [date] = dates;
      if (!/\/agenda(?:\.md|\/)/.test(path) || text.place !== "heading" || !date?.iso || !date.year) continue;
      days.set(date.iso, [...(days.get(date.iso) ?? []), [path.split("/")[0] ?? "", date.span]]);
    }
  const last = reading.site?.conference.dates.last ?? "";
  return [...days.values()].flatMap((headings) =>
    [3, 9, 30].map(
      (step): Change => ({
        kind: "a day of the agenda outside the conference",
        lang: "all",
        edits: headings.map(([lang, span]) => ({
          ...span,
          words: dateInWords(addDays(last, step), lang, { weekday: true, year: true }),
        })),
      }),
    ),
  );
};

const wrongZone: Slips = ({ mentions }) =>
  [...mentions]
    .filter(([path]) => !/\/agenda(?:\.md|\/)/.test(path))
    .flatMap(([path, texts]) =>
      texts.flatMap(({ times }) =>
        times
          .filter(({ to, date }) => to === undefined && date)
          .flatMap(({ span }): Change[] =>
            [" UTC+9", " (UTC-8)"].map((zone) => ({
              kind: "an offset that is not the zone's",
              lang: path.split("/")[0] ?? "",
              edits: [{ file: span.file, start: span.end, end: span.end, words: zone }],
            })),
          ),
      ),
    );

/** Slips in the plan, made in every language alike: so that only the plan itself is wrong. */
export const planSlips: readonly Slips[] = [movedOntoAnother, hoursExchanged, endsExchanged, dayElsewhere, wrongZone];
