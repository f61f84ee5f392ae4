import type { Document } from "../content/document.ts";
import { isPrivateLabel } from "../content/is-private-label.ts";
import { phraseFinder, phraseOf, wordsOf } from "../mentions/phrases.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { type Stretch, sentencesIn } from "../mentions/sentences.ts";
import type { Text } from "../mentions/text.ts";
import type { Contact, Edition, Speaker } from "../model/conference.ts";
import type { Message } from "../model/message.ts";
import { nearest } from "../model/nearest.ts";
import type { Span } from "../model/span.ts";
import type { Rule, Slip } from "./rule.ts";

/** How somebody is reached, or called, that is not how contacts.md or speakers.md have it. */
export const contactMismatch: Rule = {
  id: "contact-mismatch",
  severity: "warning",
  scope: "site",
  *check({ documents, site, mentionsOf }) {
    for (const edition of site?.editions ?? []) {
      const own = documents.filter(({ lang, path }) => lang === edition.lang && path.startsWith(`${lang}/`));
      const people = peopleOf(edition, own);
      if (people.length === 0) continue;
      yield* inBoth(people);
      const judge = judgeOf(people, edition);
      for (const document of own)
        if (!PEOPLE.test(document.path)) for (const mentions of mentionsOf(document)) yield* judge(mentions);
    }
  },
};

const PEOPLE = /^[^/]+\/(?:contacts|speakers)\.md$/;

/** A way to reach somebody, and where it stands. */
interface Way {
  readonly text: string;
  /** The address in small letters, or the last figures of a number, as it is compared. */
  readonly key: string;
  readonly kind: "email" | "telephone" | "mobile" | "fax";
  readonly span: Span;
}

interface Person {
  readonly name: string;
  readonly phrase: string;
  readonly file: string;
  readonly ways: readonly Way[];
  /** Numbers and addresses that are known and not published. */
  readonly kept: readonly string[];
}

/** A number without what is dialled in some places only: the figures that make it out. */
const figures = (number: string): string => number.replace(/\(0\)/g, "").replace(/\D/g, "").slice(-8);

function peopleOf({ contacts, speakers, lang }: Edition, documents: readonly Document[]): Person[] {
  const kept = new Map<string, string[]>();
  for (const { path, parts } of documents)
    if (PEOPLE.test(path))
      for (const { title, fields } of parts)
        for (const { label, value } of fields)
          if (isPrivateLabel(label.value, lang)) {
            const phrase = phraseOf(title.plain);
            kept.set(phrase, [...(kept.get(phrase) ?? []), figures(value.plain), value.plain.toLowerCase()]);
          }
  return [...contacts, ...speakers].flatMap((one: Contact | Speaker): Person[] => {
    if (one.lang !== lang) return [];
    const ways = one.channels.flatMap(({ kind, text, span }): Way[] =>
      kind === "internet" ? [] : [{ text, kind, span, key: kind === "email" ? text.toLowerCase() : figures(text) }],
    );
    const phrase = phraseOf(one.name.plain);
    return [{ name: one.name.plain, phrase, file: one.span.file, ways, kept: kept.get(phrase) ?? [] }];
  });
}

/** Somebody who stands in both documents with another number or address. */
function* inBoth(people: readonly Person[]): Iterable<Slip> {
  const first = new Map<string, Person>();
  for (const person of people) {
    const other = first.get(person.phrase);
    if (!other) first.set(person.phrase, person);
    else
      for (const way of person.ways) {
        const [there, ...more] = other.ways.filter(({ kind }) => kind === way.kind);
        if (there && more.length === 0 && there.key !== way.key)
          yield slip(way.span, person.name, way.text, there, other.file, "warning");
      }
  }
}

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
const NUMBER = /(?<![\p{L}\p{N}.,/-])(?:\+|00)?\(?\d[\d\s\u00a0\u202f().-]{6,24}\d(?![\p{L}\p{N}/-])/gu;

/** An address holds the words of a name and is none. */
const withoutAddresses = (plain: string): string => plain.replace(ADDRESS, (one) => "@".repeat(one.length));

function judgeOf(people: readonly Person[], { letterhead, lang }: Edition): (mentions: TextMentions) => Iterable<Slip> {
  const names = new Map(people.filter(({ phrase }) => phrase.includes(" ")).map((one) => [one.phrase, one]));
  const find = phraseFinder(names);
  const owners = new Map<string, Person[]>();
  for (const one of people)
    for (const { key } of one.ways)
      owners.set(key, [...(owners.get(key) ?? []).filter((other) => other.phrase !== one.phrase), one]);
  const shared = new Set(
    letterhead?.channels.map(({ kind, text }) => (kind === "email" ? text.toLowerCase() : figures(text))),
  );

  // The house's own addresses are misspelt as easily as those of its people.
  const house = (letterhead?.channels ?? []).flatMap(({ kind, text, span }): Way[] =>
    kind === "email" ? [{ text, kind, span, key: text.toLowerCase() }] : [],
  );
  const mailboxes = [...people, { name: letterhead?.issuer.plain ?? "", file: `${lang}/conference.md`, ways: house }];

  return function* ({ text, dates }) {
    if (text.place === "quote" || text.place === "letterhead" || isPrivateLabel(text.label, text.lang)) return;
    const { plain } = text;
    if (!/@|\d{2}/.test(plain)) return;
    for (const sentence of text.place === "field" ? [{ start: 0, end: plain.length }] : sentencesIn(plain)) {
      const said = plain.slice(sentence.start, sentence.end);
      const written = [
        ...[...said.matchAll(ADDRESS)].map((match) => ({ match, key: match[0].toLowerCase(), mail: true })),
        ...[...said.matchAll(NUMBER)].map((match) => ({ match, key: figures(match[0]), mail: false })),
      ].filter(({ key, match, mail }) => {
        const start = sentence.start + match.index;
        if (!mail && (key.length < 7 || dates.some((date) => date.start < start + match[0].length && start < date.end)))
          return false;
        return !shared.has(key);
      });
      if (written.length === 0) continue;
      const named = [...new Set(find(wordsOf(withoutAddresses(said))).map(({ value }) => value.phrase))];
      for (const { match, key, mail } of written) {
        const start = sentence.start + match.index;
        const one = { text, start, end: start + match[0].length, key, mail };
        const [phrase, ...more] = named;
        if (phrase && more.length === 0)
          yield* ofNamed(
            one,
            people.filter((person) => person.phrase === phrase),
          );
        else if (!phrase) yield* ofNobody(one, sentence);
      }
    }
  };

  interface Written extends Stretch {
    readonly text: Text;
    readonly key: string;
    readonly mail: boolean;
  }

  /** Beside a name: the address or number is theirs, or is looked at. */
  function* ofNamed({ text, start, end, key, mail }: Written, own: readonly Person[]): Iterable<Slip> {
    const ways = own.flatMap((person) => person.ways.filter(({ kind }) => (kind === "email") === mail));
    const [way] = ways;
    const [person] = own;
    if (!way || !person || ways.some((one) => one.key === key) || own.some(({ kept }) => kept.includes(key))) return;
    const written = text.plain.slice(start, end);
    const near = ways.find((one) => (mail ? nearest(key, [one.key]) !== undefined : differ(key, one.key) <= 2));
    const other = owners.get(key)?.[0];
    const severity = near || other ? (near && !other ? "error" : "warning") : "question";
    yield slip(text.spanOf(start, end), person.name, written, near ?? way, person.file, severity);
  }

  /** With no known name beside it: a name or an address that is misspelt. */
  function* ofNobody({ text, start, end, key, mail }: Written, sentence: Stretch): Iterable<Slip> {
    const [owner, ...more] = owners.get(key) ?? [];
    if (owner && more.length === 0) {
      const misspelt = nearName(text.plain, sentence, owner);
      if (misspelt)
        yield {
          span: text.spanOf(misspelt.start, misspelt.end),
          severity: "warning",
          message: {
            en: `In ${owner.file} the name is "${owner.name}". Write it so, or correct it there.`,
            fr: `Dans ${owner.file}, le nom est « ${owner.name} ». Écrivez-le ainsi, ou corrigez-le là-bas.`,
          },
          suggestions: [owner.name],
        };
      return;
    }
    if (owner || !mail || /\d/.test(key)) return;
    const [local = "", domain = ""] = key.split("@");
    const meant = mailboxes.flatMap(({ ways, file, name }) =>
      ways.flatMap((way) => {
        const [ownLocal = "", ownDomain = ""] = way.key.split("@");
        const near =
          way.kind === "email" &&
          ((local === ownLocal && nearest(domain, [ownDomain])) ||
            (domain === ownDomain && local.length > 6 && nearest(local, [ownLocal])));
        return near ? [{ way, file, name }] : [];
      }),
    )[0];
    if (meant)
      yield slip(text.spanOf(start, end), meant.name, text.plain.slice(start, end), meant.way, meant.file, "warning");
  }
}

/** Two or more words that are a name but for one misspelt word. */
function nearName(plain: string, { start, end }: Stretch, { phrase }: Person): Stretch | undefined {
  const name = phrase.split(" ");
  const words = wordsOf(withoutAddresses(plain.slice(start, end)));
  if (name.length < 2) return undefined;
  for (let i = 0; i + name.length <= words.length; i++) {
    const part = words.slice(i, i + name.length);
    const apart = part.flatMap(({ folded }, j) => (folded === name[j] ? [] : [[folded, name[j] ?? ""] as const]));
    const [pair, ...more] = apart;
    const [first, last] = [part[0], part.at(-1)];
    if (pair && more.length === 0 && pair[0].length > 3 && nearest(pair[0], [pair[1]]) && first && last)
      return { start: start + first.start, end: start + last.end };
  }
  return undefined;
}

/** In how many places two numbers of the same length have other figures. */
const differ = (a: string, b: string): number =>
  a.length === b.length ? [...a].filter((figure, i) => figure !== b[i]).length : Number.POSITIVE_INFINITY;

const WAYS: Readonly<Record<Way["kind"], Message>> = {
  email: { en: "e-mail address", fr: "l'adresse électronique" },
  telephone: { en: "telephone number", fr: "le numéro de téléphone" },
  mobile: { en: "mobile number", fr: "le numéro de portable" },
  fax: { en: "fax number", fr: "le numéro de télécopie" },
};

const slip = (
  span: Span,
  name: string,
  written: string,
  there: Way,
  file: string,
  severity: "error" | "warning" | "question",
): Slip => ({
  span,
  severity,
  message: {
    en: `In ${file} the ${WAYS[there.kind].en} of ${name} is ${there.text}; here it is ${written}. ${severity === "question" ? "Are both right?" : "Write one of them in both places."}`,
    fr: `Dans ${file}, ${WAYS[there.kind].fr} de ${name} est ${there.text} ; ici, on lit ${written}. ${severity === "question" ? "Les deux sont-ils justes ?" : "Écrivez l'un des deux aux deux endroits."}`,
  },
  suggestions: [there.text],
  related: [{ span: there.span, message: { en: "It stands here otherwise.", fr: "Il en va autrement ici." } }],
});
