import type { Document } from "../../content/document.ts";
import { phraseOf } from "../../mentions/phrases.ts";
import { type Text, textsOf } from "../../mentions/text.ts";
import type { Edition, Members } from "../../model/conference.ts";
import type { Message } from "../../model/message.ts";
import type { Span } from "../../model/span.ts";
import type { Slip } from "../rule.ts";
import { countPatterns } from "./count-patterns.ts";
import { countedIn, countSlip, LISTED, OF_MEMBERS } from "./counted.ts";

const singular = (word: string): string =>
  phraseOf(word)
    .replace(/(?:ies)$/, "y")
    .replace(/(?:s|x)$/, "");

/** The title of members.md and what stands under it, against its groups and their sum. */
export function* inMembers(document: Document, { lang, members }: Edition): Iterable<Slip> {
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
        yield countSlip(counted, right.count, "error", own ? LISTED : OF_GROUP(right.title), right.span);
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
