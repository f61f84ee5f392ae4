import { edit, places, type Slips } from "./places.ts";
import { swapped } from "./style.ts";

export const anotherNumber: Slips = (sound) =>
  places(sound)
    .filter(({ mentions: { text } }) => text.place !== "letterhead")
    .flatMap((place) =>
      place.mentions.numbers.map(({ start, value, text }) => {
        const figures = /^[\d\u0660-\u0669]+/.exec(text.plain.slice(start))?.[0] ?? "";
        return {
          kind: "another number in one language",
          lang: place.lang,
          edits: [edit(place, start, start + figures.length, String(value + 1))],
        };
      }),
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
export const otherDigit = inAddresses("one digit of a telephone", "tel:", (words) =>
  digits(words).map((i) => words.slice(0, i) + ((Number(words[i]) + 1) % 10) + words.slice(i + 1)),
);
export const lostDigit = inAddresses("a digit of a telephone lost", "tel:", (words) =>
  digits(words).map((i) => words.slice(0, i) + words.slice(i + 1)),
);
export const otherMail = inAddresses("a letter of an e-mail address", "mailto:", (words) =>
  [2, 4].flatMap((i) => swapped(words, i) ?? []),
);
export const brokenMail = inAddresses("an e-mail address that cannot be", "mailto:", (words) => [
  words.replace("@", "@@"),
  words.replace(/\.[a-z]+$/, ""),
]);
