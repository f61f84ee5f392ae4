import type { DateMention } from "../../src/mentions/mention.ts";
import type { TextMentions } from "../../src/mentions/read-mentions.ts";
import type { Change, Edit } from "./change.ts";
import type { Sound } from "./sound.ts";
import { swapped, timeLike, weekdayLike } from "./style.ts";

/** Makes every slip of one kind that a site has room for. */
export type Slips = (sound: Sound) => readonly Change[];

interface Place {
  readonly path: string;
  readonly lang: string;
  readonly mentions: TextMentions;
}

const places = ({ mentions }: Sound): Place[] =>
  [...mentions].flatMap(([path, texts]) =>
    texts
      .filter(({ text }) => text.place !== "quote")
      .map((one) => ({ path, lang: path.split("/")[0] ?? "", mentions: one })),
  );

const isRelease = (path: string): boolean => path.includes("/press-releases/");
const isAgenda = (path: string): boolean => /\/agenda(?:\.md|\/)/.test(path);

const edit = ({ mentions: { text } }: Place, start: number, end: number, words: string): Edit => {
  const span = text.spanOf(start, end);
  return { file: span.file, start: span.start, end: span.end, words };
};

const eachDate =
  (kind: string, make: (date: DateMention, place: Place) => readonly (Edit | undefined)[]): Slips =>
  (sound) =>
    places(sound).flatMap((place) =>
      place.mentions.dates
        .filter(({ quoted, form }) => !quoted && form === "words")
        .flatMap((date) => make(date, place).flatMap((one) => (one ? [{ kind, lang: place.lang, edits: [one] }] : []))),
    );

const STEPS = [1, 2, 3, 4, 5, 6];

const anotherWeekday = eachDate("another weekday", ({ weekday, text }, place) =>
  STEPS.map((step) => {
    if (!weekday) return undefined;
    const words = weekdayLike(
      text.plain.slice(weekday.start, weekday.end),
      ((weekday.number + step - 1) % 7) + 1,
      place.lang,
    );
    return words ? edit(place, weekday.start, weekday.end, words) : undefined;
  }),
);

const anotherDay = eachDate("another day beside its weekday", ({ weekday, day, at, iso }, place) =>
  STEPS.map((step) => {
    const other = ((day + step - 1) % 28) + 1;
    return weekday && iso && (other - day) % 7 !== 0 ? edit(place, ...at.day, String(other)) : undefined;
  }),
);

const noSuchDay = eachDate("a day that is not in the calendar", ({ month, at }, place) =>
  [[2, 4, 6, 9, 11].includes(month) ? "31" : "32", ...(month === 2 ? ["30"] : [])].map((day) =>
    at.month ? edit(place, ...at.day, day) : undefined,
  ),
);

const misspelledMonth = eachDate("a month misspelled", ({ at, text }, place) => {
  const [start, end] = at.month ?? [0, 0];
  const word = text.plain.slice(start, end);
  return [...word].map((_, i) => {
    const words = word.length > 3 && i > 0 ? swapped(word, i) : undefined;
    return words ? edit(place, start, end, words) : undefined;
  });
});

const eachTime =
  (
    kind: string,
    isHere: (place: Place) => boolean,
    make: (words: string, from: number) => readonly (string | undefined)[],
  ): Slips =>
  (sound) =>
    places(sound)
      .filter(isHere)
      .flatMap((place) =>
        place.mentions.times.flatMap((time) => {
          const words = time.text.plain.slice(time.start, time.end);
          return make(words, time.from).flatMap((other) =>
            other === undefined || other === words
              ? []
              : [{ kind, lang: place.lang, edits: [edit(place, time.start, time.end, other)] }],
          );
        }),
      );

const anotherTime = eachTime(
  "another time in one document",
  ({ path }) => !isAgenda(path),
  (words, from) => [30, 60, -45].map((step) => timeLike(words, from + step)),
);
const anotherAgendaTime = eachTime(
  "another time in one language's agenda",
  ({ path }) => isAgenda(path),
  (words, from) => [15, 60].map((step) => timeLike(words, from + step)),
);
const noSuchTime = eachTime(
  "a time that no clock shows",
  ({ path }) => !isAgenda(path),
  (words) => [words.replace(/^\d{1,2}/, "25"), words.replace(/(?<=\d[:.h]|\d h )\d{2}/, "75")],
);

const eachNumber =
  (kind: string): Slips =>
  (sound) =>
    places(sound)
      .filter(({ mentions: { text } }) => text.place !== "letterhead")
      .flatMap((place) =>
        place.mentions.numbers.map(({ start, value, text }) => {
          const figures = /^[\d\u0660-\u0669]+/.exec(text.plain.slice(start))?.[0] ?? "";
          return { kind, lang: place.lang, edits: [edit(place, start, start + figures.length, String(value + 1))] };
        }),
      );

const anotherDateInOneLanguage = eachDate("another date in one language", ({ weekday, day, at, iso }, place) =>
  !weekday && iso && !isAgenda(place.path) ? [edit(place, ...at.day, String((day % 28) + 1))] : [],
);

const inAddresses =
  (kind: string, scheme: string, make: (words: string) => readonly string[]): Slips =>
  (sound) =>
    places(sound).flatMap((place) =>
      place.mentions.text.links
        .filter(({ auto, href }) => auto && href.startsWith(scheme))
        .flatMap(({ start, end }) =>
          make(place.mentions.text.plain.slice(start, end)).map((words) => ({
            kind,
            lang: place.lang,
            edits: [edit(place, start, end, words)],
          })),
        ),
    );

const digits = (words: string): number[] => [...words.matchAll(/\d/g)].map(({ index }) => index).filter((i) => i > 3);
const otherDigit = inAddresses("one digit of a telephone", "tel:", (words) =>
  digits(words).map((i) => words.slice(0, i) + ((Number(words[i]) + 1) % 10) + words.slice(i + 1)),
);
const lostDigit = inAddresses("a digit of a telephone lost", "tel:", (words) =>
  digits(words).map((i) => words.slice(0, i) + words.slice(i + 1)),
);
const otherMail = inAddresses("a letter of an e-mail address", "mailto:", (words) =>
  [2, 4].flatMap((i) => swapped(words, i) ?? []),
);
const brokenMail = inAddresses("an e-mail address that cannot be", "mailto:", (words) => [
  words.replace("@", "@@"),
  words.replace(/\.[a-z]+$/, ""),
]);

const eachLine =
  (kind: string, isHere: (line: string, path: string) => boolean, make: (line: string) => string): Slips =>
  ({ documents }) =>
    Object.entries(documents).flatMap(([file, text]) => {
      let start = 0;
      return text.split("\n").flatMap((line) => {
        const from = start;
        start += line.length + 1;
        if (!isHere(line, file) || !file.includes("/")) return [];
        return [
          { kind, lang: file.split("/")[0] ?? "", edits: [{ file, start: from, end: start, words: make(line) }] },
        ];
      });
    });

const FACT = /^- [^:]{1,30}[\s\u00a0]?: /;
const lostItem = eachLine(
  "an item lost in one language",
  (line) => line.startsWith("- ") && !FACT.test(line),
  () => "",
);
const lostFact = eachLine(
  "a fact lost in one language",
  (line) => FACT.test(line),
  () => "",
);
const itemTwice = eachLine(
  "a member twice",
  (line, path) => path.endsWith("/members.md") && line.startsWith("- "),
  (line) => `${line}\n${line}\n`,
);

const swappedMembers: Slips = ({ documents }) =>
  Object.entries(documents)
    .filter(([file]) => file.endsWith("/members.md"))
    .flatMap(([file, text]) => {
      const items = [...text.matchAll(/^- .*$/gm)];
      return items.slice(0, -4).map((item, i): Change => {
        const other = items[i + 4] as RegExpExecArray;
        const edits = [
          { file, start: item.index, end: item.index + item[0].length, words: other[0] },
          { file, start: other.index, end: other.index + other[0].length, words: item[0] },
        ];
        return { kind: "two members out of order", lang: file.split("/")[0] ?? "", edits };
      });
    });

const LATER: Readonly<Record<string, readonly string[]>> = {
  en: ["The vote is tomorrow.", "The committee meets next week.", "Journalists were received yesterday."],
  fr: ["Le vote a lieu demain.", "Le comité se réunit la semaine prochaine.", "Les journalistes ont été reçus hier."],
};
const readLater: Slips = ({ documents }) =>
  Object.entries(documents)
    .filter(([file]) => isRelease(file))
    .flatMap(([file, text]) => {
      const lang = file.split("/")[0] ?? "";
      const end = text.search(/\n## |$(?![\s\S])/);
      return (LATER[lang] ?? []).map((sentence) => ({
        kind: "a word that will be read later",
        lang,
        edits: [{ file, start: end, end, words: `\n${sentence}\n` }],
      }));
    });

const lostLetterhead: Slips = ({ documents }) =>
  Object.entries(documents)
    .filter(([file]) => isRelease(file))
    .flatMap(([file, text]) => {
      const head = /^---\n([\s\S]*?)\n---\n/.exec(text);
      let start = 4;
      return (head?.[1] ?? "").split("\n").flatMap((line) => {
        const from = start;
        start += line.length + 1;
        // Without its place or its contacts a release has those of the conference, which are the same here.
        if (!/^(?:reference|référence|المرجع|date|التاريخ)/.test(line)) return [];
        const edits = [{ file, start: from, end: start, words: "" }];
        return [{ kind: "a line of a letterhead lost", lang: file.split("/")[0] ?? "", edits }];
      });
    });

/** Every kind of slip, in the order of the table. */
export const slips: readonly Slips[] = [
  anotherWeekday,
  anotherDay,
  noSuchDay,
  misspelledMonth,
  noSuchTime,
  anotherTime,
  anotherAgendaTime,
  anotherDateInOneLanguage,
  eachNumber("another number in one language"),
  otherDigit,
  lostDigit,
  otherMail,
  brokenMail,
  lostItem,
  lostFact,
  itemTwice,
  swappedMembers,
  readLater,
  lostLetterhead,
];
