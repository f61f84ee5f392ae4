import { fold } from "../content/fold.ts";
import { phraseOf } from "../mentions/phrases.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { HOLE } from "../mentions/text.ts";
import type { Edition } from "../model/conference.ts";
import { nearest } from "../model/nearest.ts";
import type { Inline } from "../model/prose.ts";
import { documentsOf } from "./documents-of.ts";
import type { Rule, Slip } from "./rule.ts";

const QUOTED = /[“"„«][\s\u00a0\u202f]?(?<words>[^“”"„«»\n]{8,200}?)[\s\u00a0\u202f]?[”"“»]/gu;

/** A title in the words of a link or in quotation marks that is nearly the title, and not it. */
export const titleMismatch: Rule = {
  id: "title-mismatch",
  severity: "warning",
  scope: "site",
  *check({ documents, site, mentionsOf }) {
    for (const edition of site?.editions ?? []) {
      const titles = titlesOf(edition);
      for (const document of documentsOf(edition, documents))
        for (const mentions of mentionsOf(document))
          if (mentions.text.place !== "quote" && mentions.text.place !== "heading") {
            const links = [...inLinks(mentions, titles)];
            yield* links;
            yield* inQuotes(mentions, titles, links);
          }
    }
  },
};

interface Title {
  readonly title: Inline;
  readonly words: readonly string[];
  /** The name that links to it have. */
  readonly href: string;
}

interface Titles {
  readonly byHref: ReadonlyMap<string, Title>;
  readonly byPhrase: ReadonlyMap<string, Title>;
  /** By how many words there are, and each word at its place. */
  readonly byWord: ReadonlyMap<string, readonly Title[]>;
}

function titlesOf({ lang, agenda, releases }: Edition): Titles {
  const titles = [
    ...(agenda?.sessions ?? []).map((one) => ({ ...one, href: `doc:agenda/#${one.id}` })),
    ...releases.map((one) => ({ ...one, href: `doc:release/${one.id}` })),
  ].flatMap((one): Title[] => {
    const phrase = phraseOf(one.title.plain);
    return one.lang === lang && phrase ? [{ title: one.title, words: phrase.split(" "), href: one.href }] : [];
  });
  const byWord = new Map<string, Title[]>();
  for (const one of titles)
    for (const [i, word] of one.words.entries()) {
      const key = `${one.words.length} ${i} ${word}`;
      byWord.set(key, [...(byWord.get(key) ?? []).slice(-MOST), one]);
    }
  return {
    byHref: new Map(titles.map((one) => [one.href, one])),
    byPhrase: new Map(titles.map((one) => [one.words.join(" "), one])),
    byWord,
  };
}

/** So many titles that share a word at its place are compared. */
const MOST = 20;

function* inLinks({ text }: TextMentions, { byHref, byPhrase }: Titles): Iterable<Slip> {
  for (const { start, end, href, auto } of text.links) {
    const target = byHref.get(href);
    const written = text.plain.slice(start, end);
    const phrase = phraseOf(written);
    if (auto || !target || written.includes(HOLE) || phrase === target.words.join(" ")) continue;
    const span = text.spanOf(start, end);
    const other = byPhrase.get(phrase);
    if (other && other.words.length > 1)
      yield {
        span,
        message: {
          en: `These words are the title of another, and the link leads to "${target.title.plain}". Correct the words or the link.`,
          fr: `Ces mots sont le titre d'un autre document, et le lien mène à « ${target.title.plain} ». Corrigez les mots ou le lien.`,
        },
        suggestions: [target.title.plain],
        related: placeOf(target),
      };
    else if (!other && isSlip(phrase.split(" "), target.words, isTitle(written))) yield misspelt(span, target);
  }
}

function* inQuotes({ text }: TextMentions, { byPhrase, byWord }: Titles, told: readonly Slip[]): Iterable<Slip> {
  for (const { 0: whole, index, groups = {} } of text.plain.matchAll(QUOTED)) {
    const { words: written = "" } = groups;
    const phrase = phraseOf(written);
    const words = phrase.split(" ");
    if (words.length < 2 || byPhrase.has(phrase) || written.includes(HOLE)) continue;
    const near = new Set(words.flatMap((word, i) => byWord.get(`${words.length} ${i} ${word}`) ?? []));
    const meant = [...near].find((one) => isSlip(words, one.words, isTitle(written)));
    if (!meant) continue;
    const start = index + whole.indexOf(written);
    const span = text.spanOf(start, start + written.length);
    if (!told.some((one) => one.span.start <= span.end && span.start <= one.span.end)) yield misspelt(span, meant);
  }
}

const placeOf = ({ title }: Title) => [
  { span: title.span, message: { en: "This is the title.", fr: "Voici le titre." } },
];

const misspelt = (span: Slip["span"], title: Title): Slip => ({
  span,
  message: {
    en: `The title is "${title.title.plain}". Write it so.`,
    fr: `Le titre est « ${title.title.plain} ». Écrivez-le ainsi.`,
  },
  suggestions: [title.title.plain],
  related: placeOf(title),
});

/** "workshop" for "Workshops" is no slip, nor is "plenary session"; a long title with a capital is meant to be the title. */
const stem = (word: string): string => word.replace(/(?:s|x)$/, "");
const LONG = 3;
const isTitle = (written: string): boolean => /^\p{Lu}/u.test(written.trim());

/**
 * Whether words are those of a title but for a slip of the pen: as many, all alike, at most two of them misspelt.
 * @param exact they are written as a title, so that one letter more at the end of a word counts
 */
function isSlip(words: readonly string[], title: readonly string[], exact: boolean): boolean {
  if (words.length !== title.length) {
    const [a, b] = [words.join(""), title.join("")];
    return a === b && words.length > 1;
  }
  const differing = (form: (word: string) => string) =>
    words.flatMap((word, i) => (form(word) === form(title[i] ?? "") ? [] : [[word, title[i] ?? ""] as const]));
  const apart = differing(exact && title.length >= LONG ? (word) => word : stem);
  if (apart.length === 0 || apart.length > 2) return false;
  // "Opening at the conference": one small word of several
  const small = ([a, b]: readonly [string, string]): boolean =>
    title.length >= 4 && apart.length === 1 && a.length <= 3 && b.length <= 3 && !/\d/.test(a + b);
  return apart.every(
    (pair) =>
      small(pair) ||
      (!/\d/.test(pair.join("")) && pair[0].length > 3 && nearest(pair[0], [fold(pair[1])]) !== undefined),
  );
}
