import type { Document } from "../content/document.ts";
import { kindAt } from "../content/folder.ts";
import { isPrivateLabel } from "../content/is-private-label.ts";
import { phraseFinder, phraseOf, wordsOf } from "../mentions/phrases.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import type { Stretch } from "../mentions/sentences.ts";
import type { Text } from "../mentions/text.ts";
import type { Edition } from "../model/conference.ts";
import { nearest } from "../model/nearest.ts";
import { inBoth } from "./contact/in-both.ts";
import { misspeltName } from "./contact/misspelt-name.ts";
import { type Named, nearlyNamedIn } from "./contact/nearly-named.ts";
import { otherWay } from "./contact/other-way.ts";
import { isOfPeople, type Person, peopleOf, waysOf } from "./contact/person.ts";
import { type WrittenWay, withoutAddresses, writtenWays } from "./contact/written-ways.ts";
import { documentsOf } from "./documents-of.ts";
import type { Rule, Slip } from "./rule.ts";

/** How somebody is reached that is not how contacts.md or speakers.md have it, or called that the agenda has not either. */
export const contactMismatch: Rule = {
  id: "contact-mismatch",
  severity: "warning",
  scope: "site",
  *check({ documents, site, mentionsOf }) {
    for (const edition of site?.editions ?? []) {
      const own = documentsOf(edition, documents);
      const people = peopleOf(edition, own);
      const misspelt = misspeltIn([...people, ...inAgenda(edition)]);
      if (people.length) yield* inBoth(people);
      const judge = judgeOf(people, edition);
      for (const document of own) {
        if (isOfPeople(document)) continue;
        for (const mentions of mentionsOf(document)) {
          const slips = people.length ? [...judge(mentions)] : [];
          yield* slips;
          for (const slip of misspelt(mentions, document))
            if (!slips.some(({ span }) => span.start === slip.span.start)) yield slip;
        }
      }
    }
  },
};

/** Whom the agenda names: most of them are in no other document. */
const inAgenda = ({ agenda, lang }: Edition): (Named & { readonly file: string })[] =>
  (agenda?.sessions ?? []).flatMap((session) =>
    session.lang === lang
      ? [...session.speakers, ...session.chairs].map(({ name, span }) => ({
          name,
          phrase: phraseOf(name),
          file: span.file,
        }))
      : [],
  );

/** A name in a sentence that is nearly that of somebody whom the conference knows. */
function misspeltIn(people: readonly (Named & { readonly file: string })[]) {
  const nearly = nearlyNamedIn(people);
  return ({ text }: TextMentions, { path }: Document): Slip[] => {
    // The agenda's own facts are what the rest is held against.
    const isSource = text.place === "field" && kindAt(path) === "agenda";
    if (isSource || ["quote", "letterhead"].includes(text.place) || isPrivateLabel(text.label, text.lang)) return [];
    return nearly(text.plain).map(({ start, end, person }) => ({
      span: text.spanOf(start, end),
      message: {
        en: `In ${person.file} the name is "${person.name}". Write it so, or correct it there.`,
        fr: `Dans ${person.file}, le nom est « ${person.name} ». Écrivez-le ainsi, ou corrigez-le là-bas.`,
      },
      suggestions: [person.name],
    }));
  };
}

function judgeOf(people: readonly Person[], { letterhead, lang }: Edition): (mentions: TextMentions) => Iterable<Slip> {
  const names = new Map(people.filter(({ phrase }) => phrase.includes(" ")).map((one) => [one.phrase, one]));
  const find = phraseFinder(names);
  const owners = new Map<string, Person[]>();
  for (const one of people)
    for (const { key } of one.ways)
      owners.set(key, [...(owners.get(key) ?? []).filter((other) => other.phrase !== one.phrase), one]);
  const ofHouse = waysOf(letterhead?.channels ?? []);
  const shared = new Set(ofHouse.map(({ key }) => key));
  // The house's own addresses are misspelt as easily as those of its people.
  const mailboxes = [
    ...people,
    {
      name: letterhead?.issuer.plain ?? "",
      file: `${lang}/conference.md`,
      ways: ofHouse.filter(({ kind }) => kind === "email"),
    },
  ];

  return function* (mentions) {
    const { text } = mentions;
    if (text.place === "quote" || text.place === "letterhead" || isPrivateLabel(text.label, text.lang)) return;
    for (const { sentence, written } of writtenWays(mentions)) {
      const own = written.filter(({ key }) => !shared.has(key));
      if (own.length === 0) continue;
      const told = new Set<number>(); // a name that is misspelt beside an address and a number is so once
      const said = withoutAddresses(text.plain.slice(sentence.start, sentence.end));
      const [phrase, ...more] = new Set(find(wordsOf(said)).map(({ value }) => value.phrase));
      for (const way of own)
        if (!phrase) {
          for (const slip of ofNobody(way, text, sentence))
            if (!told.has(slip.span.start)) {
              told.add(slip.span.start);
              yield slip;
            }
        } else if (more.length === 0)
          yield* ofNamed(
            way,
            text,
            people.filter((person) => person.phrase === phrase),
          );
    }
  };

  /** Beside a name: the address or number is theirs, or is looked at. */
  function* ofNamed({ start, end, key, mail }: WrittenWay, text: Text, own: readonly Person[]): Iterable<Slip> {
    const ways = own.flatMap((person) => person.ways.filter(({ kind }) => (kind === "email") === mail));
    const [way] = ways;
    const [person] = own;
    if (!way || !person || ways.some((one) => one.key === key) || own.some(({ kept }) => kept.includes(key))) return;
    const written = text.plain.slice(start, end);
    const near = ways.find((one) => (mail ? nearest(key, [one.key]) !== undefined : differ(key, one.key) <= 2));
    const other = owners.get(key)?.[0];
    const severity = near || other ? "warning" : "question"; // an office has neighbouring numbers
    yield otherWay(text.spanOf(start, end), person.name, written, near ?? way, person.file, severity);
  }

  /** With no known name beside it: a name or an address that is misspelt. */
  function* ofNobody({ start, end, key, mail }: WrittenWay, text: Text, sentence: Stretch): Iterable<Slip> {
    const [owner, ...more] = owners.get(key) ?? [];
    if (owner && more.length === 0) {
      const misspelt = misspeltName(text.plain, sentence, owner.phrase);
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
      yield otherWay(
        text.spanOf(start, end),
        meant.name,
        text.plain.slice(start, end),
        meant.way,
        meant.file,
        "warning",
      );
  }
}

/** In how many places two numbers of the same length have other figures. */
const differ = (a: string, b: string): number =>
  a.length === b.length ? [...a].filter((figure, i) => figure !== b[i]).length : Number.POSITIVE_INFINITY;
