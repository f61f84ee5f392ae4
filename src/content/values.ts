import type { Inline } from "../model/prose.ts";
import type { Person, Room, SessionType, SpokenLanguages, Status } from "../model/session.ts";
import type { Located } from "../model/span.ts";
import { fold } from "./fold.ts";
import { vocabularies } from "./words/index.ts";
import type { Words } from "./words/words.ts";

const comma = /[,،]/;

/** Whether a text is one of the words of a list, in the language or in English. */
export const isWord = (text: string, lang: string, list: (words: Words) => readonly string[]): boolean => {
  const wanted = fold(text);
  return vocabularies(lang).some((words) => list(words).some((word) => fold(word) === wanted));
};

/** The word of a table that a text begins with, and what follows it. */
function startingWord<T extends string>(
  text: string,
  lang: string,
  table: (words: Words) => Readonly<Record<T, readonly string[]>>,
) {
  const folded = fold(text);
  for (const words of vocabularies(lang))
    for (const [kind, names] of Object.entries(table(words)) as [T, readonly string[]][])
      for (const name of names.map(fold))
        if (folded === name || (folded.startsWith(name) && !/[\p{L}\d]/u.test(folded[name.length] ?? "")))
          return { kind, name };
  return undefined;
}

/** `cancelled, the speaker is ill`: what became of a session, and why. */
export function readStatus(text: string, lang: string): Status | undefined {
  const found = startingWord(text, lang, (words) => words.status);
  if (!found) return undefined;
  // The reason begins behind the first mark that follows the word; folding may have changed the word's length.
  const reason = /[,،;؛:(–—-]\s*(.*?)\)?\s*$/.exec(text.slice(Math.max(0, found.name.length - 2)))?.[1];
  return { kind: found.kind, reason: reason || undefined };
}

/** `Type: break`. */
export const readType = (text: string, lang: string): SessionType | undefined => {
  const found = startingWord(text, lang, (words) => words.types);
  return found && fold(text) === found.name ? found.kind : undefined;
};

/** The type that a title says by itself: "Coffee break", "Lunch in the foyer"; a talk unless the title is such a word. */
export function typeOfTitle(title: string, lang: string): SessionType {
  const folded = fold(title);
  for (const words of vocabularies(lang))
    for (const [type, titles] of Object.entries(words.typeTitles) as [
      Exclude<SessionType, "talk">,
      readonly string[],
    ][])
      for (const name of titles.map(fold)) {
        if (folded === name) return type;
        const tail = folded.startsWith(`${name} `) ? folded.slice(name.length + 1) : "";
        if ((type === "break" || type === "meal") && /^(?:in|at|on|with|for|dans|au|aux|a|avec|offert)\s/.test(tail))
          return type;
      }
  return "talk";
}

/** `G3, "G" Building`: what follows the first comma is the place; `all` is every room. */
export function readRoom({ plain, span }: Inline, lang: string): Located<Room> {
  if (isWord(plain, lang, (words) => words.allRooms))
    return { value: { name: plain, place: undefined, all: true }, span };
  const at = plain.search(comma);
  const name = at < 0 ? plain : plain.slice(0, at).trim();
  return { value: { name, place: at < 0 ? undefined : plain.slice(at + 1).trim() || undefined, all: false }, span };
}

/** Names divided by ";", or by "," and "and" where there is no ";"; words in brackets behind a name are a note. */
export function readNames({ plain, span }: Inline, lang: string): Omit<Person, "id">[] {
  const and = vocabularies(lang)
    .flatMap((words) => words.and.filter((word) => word.length > 1 || word === "&"))
    .join("|");
  const divider = /[;؛]/.test(plain) ? /[;؛]/ : new RegExp(`[,،]|\\s+(?:${and})\\s+`, "u");
  const people: Omit<Person, "id">[] = [];
  let at = 0;
  for (const piece of splitOutsideBrackets(plain, divider)) {
    const name = piece.replace(/[\s\u00a0]*[(（][^)）]*[)）][\s\u00a0]*$/, "").trim();
    const found = plain.indexOf(name, at);
    if (name)
      people.push({
        name,
        note: /[(（]([^)）]*)[)）][\s\u00a0]*$/.exec(piece)?.[1]?.trim(),
        span: { ...span, start: span.start + found, end: Math.min(span.start + found + name.length, span.end) },
      });
    at = found + name.length;
  }
  return people;
}

function splitOutsideBrackets(text: string, divider: RegExp): string[] {
  const hidden = text.replace(/[(（][^)）]*[)）]/g, (bracket) => "\u0000".repeat(bracket.length));
  const pieces: string[] = [];
  let at = 0;
  for (const piece of hidden.split(divider)) {
    const start = hidden.indexOf(piece, at);
    pieces.push(text.slice(start, start + piece.length));
    at = start + piece.length;
  }
  return pieces;
}

/** `English; interpretation into French, Russian`. */
export function readLanguages(text: string, lang: string): SpokenLanguages {
  const words = vocabularies(lang)
    .flatMap((one) => one.interpretation.map(fold))
    .sort((a, b) => b.length - a.length);
  const spoken: string[] = [];
  const interpreted: string[] = [];
  for (const clause of text.split(/[;؛]/)) {
    const word = words.find((one) => fold(clause).startsWith(one));
    const count = word?.split(" ").length ?? 0;
    const names = clause.trim().split(/\s+/).slice(count).join(" ");
    (word ? interpreted : spoken).push(
      ...names
        .split(/[,،]|\s(?:and|et|&)\s|\sو\s?/)
        .map((name) => name.trim())
        .filter(Boolean),
    );
  }
  return { spoken, interpreted };
}
