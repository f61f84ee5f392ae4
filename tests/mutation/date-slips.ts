import type { DateMention } from "../../src/mentions/mention.ts";
import type { Edit } from "./change.ts";
import { edit, isAgenda, type Place, places, type Slips } from "./places.ts";
import { swapped, weekdayLike } from "./style.ts";

const eachDate =
  (kind: string, make: (date: DateMention, place: Place) => readonly (Edit | undefined)[]): Slips =>
  (sound) =>
    places(sound).flatMap((place) =>
      place.mentions.dates
        .filter(({ quoted, form }) => !quoted && form === "words")
        .flatMap((date) => make(date, place).flatMap((one) => (one ? [{ kind, lang: place.lang, edits: [one] }] : []))),
    );

const STEPS = [1, 2, 3, 4, 5, 6];

export const anotherWeekday = eachDate("another weekday", ({ weekday, text }, place) =>
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

export const anotherDay = eachDate("another day beside its weekday", ({ weekday, day, at, iso }, place) =>
  STEPS.map((step) => {
    const other = ((day + step - 1) % 28) + 1;
    return weekday && iso && (other - day) % 7 !== 0 ? edit(place, ...at.day, String(other)) : undefined;
  }),
);

export const noSuchDay = eachDate("a day that is not in the calendar", ({ month, at }, place) =>
  [[2, 4, 6, 9, 11].includes(month) ? "31" : "32", ...(month === 2 ? ["30"] : [])].map((day) =>
    at.month ? edit(place, ...at.day, day) : undefined,
  ),
);

export const misspelledMonth = eachDate("a month misspelled", ({ at, text }, place) => {
  const [start, end] = at.month ?? [0, 0];
  const word = text.plain.slice(start, end);
  return [...word].map((_, i) => {
    const words = word.length > 3 && i > 0 ? swapped(word, i) : undefined;
    return words ? edit(place, start, end, words) : undefined;
  });
});

export const anotherDateInOneLanguage = eachDate("another date in one language", ({ weekday, day, at, iso }, place) =>
  !weekday && iso && !isAgenda(place.path) ? [edit(place, ...at.day, String((day % 28) + 1))] : [],
);
