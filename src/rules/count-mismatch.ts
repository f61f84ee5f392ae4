import type { Document } from "../content/document.ts";
import { spanOf } from "../content/markdown/spans.ts";
import { type Count, countLike, countsIn } from "../mentions/counts.ts";
import { listsOf, type WrittenList } from "../mentions/lists.ts";
import { phraseOf } from "../mentions/phrases.ts";
import { type Text, textsOf } from "../mentions/text.ts";
import type { Edition, Members } from "../model/conference.ts";
import type { Message } from "../model/message.ts";
import type { Span } from "../model/span.ts";
import { countPatterns } from "./count/count-patterns.ts";
import type { Rule, Slip } from "./rule.ts";

/** A number of something that is not the number of what the list holds. */
export const countMismatch: Rule = {
  id: "count-mismatch",
  severity: "error",
  scope: "site",
  *check({ documents, site }) {
    for (const edition of site?.editions ?? [])
      for (const document of documents)
        if (document.lang === edition.lang && document.path.startsWith(`${edition.lang}/`)) {
          if (isMembers(document)) yield* inMembers(document, edition);
          else {
            yield* overLists(document);
            yield* anywhere(document, edition);
          }
        }
  },
};

const isMembers = ({ path }: Document): boolean => /^[^/]+\/members\.md$/.test(path);

/** A number of something as it stands in a text. */
interface Counted extends Count {
  readonly text: Text;
  readonly noun: string;
}

/** Numbers that a pattern matches behind, those that are not meant exactly left out. */
function countedIn(text: Text, behind: RegExp): Counted[] {
  const { about } = countPatterns(text.lang);
  return countsIn(text.plain, text.lang).flatMap(({ start, end, value }) => {
    behind.lastIndex = end;
    const noun = behind.exec(text.plain)?.groups?.noun;
    if (!noun || about.test(text.plain.slice(Math.max(0, start - 24), start))) return [];
    return [{ text, start, end, value, noun }];
  });
}

function slip(
  { text, start, end }: Counted,
  count: number,
  severity: "error" | "warning",
  what: Message,
  list: Span,
): Slip {
  const written = text.plain.slice(start, end);
  const like = countLike(written, count, text.lang);
  return {
    span: text.spanOf(start, end),
    severity,
    message: {
      en: `${what.en} ${count}; here it says ${written}. ${like ? `Write "${like}", or complete the list.` : "Correct this, or the list."}`,
      fr: `${what.fr} ${count} ; ici, on lit ${written}. ${like ? `Écrivez « ${like} », ou complétez la liste.` : "Corrigez ce passage, ou la liste."}`,
    },
    suggestions: like ? [like] : [],
    related: [{ span: list, message: { en: "This is the list.", fr: "Voici la liste." } }],
  };
}

const LISTED: Message = { en: "The list right under this holds", fr: "La liste qui suit compte" };
const OF_MEMBERS: Message = { en: "The list of members holds", fr: "La liste des membres compte" };

const singular = (word: string): string =>
  phraseOf(word)
    .replace(/(?:ies)$/, "y")
    .replace(/(?:s|x)$/, "");

/** The title of members.md and what stands under it, against its groups and their sum. */
function* inMembers(document: Document, { lang, members }: Edition): Iterable<Slip> {
  if (!members || members.lang !== lang) return;
  const title = textsOf(document).find(({ place }) => place === "heading");
  for (const text of textsOf(document)) {
    const top = text.place === "heading" || (text.place === "prose" && text.part === title?.part);
    const listed = members.groups.some(({ items }) => items.some(({ span }) => span.start === text.spanOf(0, 1).start));
    if (!top || listed) continue;
    for (const counted of countedIn(text, countPatterns(lang).any)) {
      const list = listOf(counted.noun, members, title?.plain ?? "");
      const own = text.place === "heading" && text !== title ? ownGroup(members, text) : undefined;
      const right = own ?? list;
      if (right && right.count !== counted.value)
        yield slip(counted, right.count, "error", own ? LISTED : OF_GROUP(right.title), right.span);
    }
  }
}

const OF_GROUP = (title: string | undefined): Message =>
  title ? { en: `The list "${title}" holds`, fr: `La liste « ${title} » compte` } : OF_MEMBERS;

interface Counting {
  readonly count: number;
  readonly title: string | undefined;
  readonly span: Span;
}

/** Which list a noun counts: a group by its title, or all by the word of the title or by a word for members. */
function listOf(noun: string, members: Members, title: string): Counting | undefined {
  const words = phraseOf(noun).split(" ").map(singular);
  const [head = ""] = words;
  const group = members.groups.find(
    (one) => one.title && singular(phraseOf(one.title.plain).split(" ")[0] ?? "") === head,
  );
  if (group?.title) return { count: group.items.length, title: group.title.plain, span: group.title.span };
  const isMember = /^(?:member|membre|etat membre|member state)/.test(words.join(" "));
  if (!isMember && !phraseOf(title).split(" ").map(singular).includes(head)) return undefined;
  return { count: members.count, title: undefined, span: members.span };
}

function ownGroup({ groups }: Members, text: Text): Counting | undefined {
  const group = groups.find(({ title }) => title?.span.start === text.spanOf(0, 1).start);
  return group?.title && { count: group.items.length, title: group.title.plain, span: group.title.span };
}

/** "The conference adopted two texts:" right over a list. */
function* overLists(document: Document): Iterable<Slip> {
  const { following } = countPatterns(document.lang);
  const over = new Map<number, WrittenList>();
  for (const list of listsOf(document)) {
    const span = list.above && spanOf(list.above.token);
    if (span && !list.nested) over.set(span.end, list);
  }
  if (over.size === 0) return;
  for (const text of textsOf(document)) {
    const list = over.get(text.spanOf(0, text.plain.length).end);
    if (!list || (text.place !== "prose" && text.place !== "heading")) continue;
    const plain = text.place === "heading" ? `${text.plain}:` : text.plain;
    const counted = countedIn({ ...text, plain }, following).at(-1);
    const [first] = list.items;
    if (!counted || !first || counted.value < 2 || counted.value === list.items.length) continue;
    const single = !/\s/.test(counted.noun.trim());
    yield slip(
      { ...counted, text },
      list.items.length,
      single || text.place === "heading" ? "error" : "warning",
      LISTED,
      first.span,
    );
  }
}

const MEMBER = /memb/i;

/** "its 47 member states": in any document. */
function* anywhere(document: Document, { members, lang, organiser, letterhead }: Edition): Iterable<Slip> {
  if (!members || members.count < 2) return;
  const patterns = countPatterns(lang);
  const own = [organiser?.plain, letterhead?.issuer.plain].flatMap(
    (name) => phraseOf(name ?? "").split(/ (?=press|communication|presse)/)[0] || [],
  );
  for (const text of textsOf(document)) {
    // Every text is searched for a short word before numbers are read.
    if (text.place === "quote" || !MEMBER.test(text.plain)) continue;
    for (const counted of countedIn(text, patterns.members)) {
      if (!patterns.whose.test(text.plain.slice(Math.max(0, counted.start - 8), counted.start))) continue;
      if (counted.value === members.count || counted.value < 2) continue;
      const said =
        text.plain
          .slice(Math.max(0, counted.start - 300), counted.start)
          .split(/[.!?]\s/)
          .at(-1) ?? "";
      const behind = text.plain.slice(counted.end, counted.end + 60);
      const isOurs = own.some((name) => name !== "" && phraseOf(said + behind).includes(name));
      // "The European Union and its 27 member states" are somebody else's.
      if (!isOurs && (/\p{L}.*(?<![.!?]\s)\s\p{Lu}/u.test(said) || patterns.ofOthers.test(behind))) continue;
      yield slip(counted, members.count, "warning", OF_MEMBERS, members.span);
    }
  }
}
