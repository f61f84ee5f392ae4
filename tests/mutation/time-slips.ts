import { edit, isAgenda, type Place, places, type Slips } from "./places.ts";
import { timeLike } from "./style.ts";

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

export const anotherTime = eachTime(
  "another time in one document",
  ({ path }) => !isAgenda(path),
  (words, from) => [30, 60, -45].map((step) => timeLike(words, from + step)),
);
export const anotherAgendaTime = eachTime(
  "another time in one language's agenda",
  ({ path }) => isAgenda(path),
  (words, from) => [15, 60].map((step) => timeLike(words, from + step)),
);
export const noSuchTime = eachTime(
  "a time that no clock shows",
  ({ path }) => !isAgenda(path),
  (words) => [words.replace(/^\d{1,2}/, "25"), words.replace(/(?<=\d[:.h]|\d h )\d{2}/, "75")],
);
