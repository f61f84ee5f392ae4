import type { Document } from "../../content/document.ts";
import { phraseOf } from "../../mentions/phrases.ts";
import { textsOf } from "../../mentions/text.ts";
import type { Edition, Members } from "../../model/conference.ts";
import type { Slip } from "../rule.ts";
import { countPatterns } from "./count-patterns.ts";
import { countedIn, countSlip, OF_MEMBERS } from "./counted.ts";

const MEMBER = /memb/i;

/** The numbers in the title of the list. */
const numbersInTitle = ({ title, lang }: Members): readonly number[] =>
  countedIn({ plain: title.plain, lang }, countPatterns(lang).any).map(({ value }) => value);

/** "its 47 member states": in any document. */
export function* ofMembers(document: Document, { members, lang, organiser, letterhead }: Edition): Iterable<Slip> {
  if (!members || members.count < 2) return;
  const patterns = countPatterns(lang);
  // What the title of the list says as well is told there.
  const right = new Set([members.count, ...numbersInTitle(members)]);
  const own = [organiser?.plain, letterhead?.issuer.plain].flatMap(
    (name) => phraseOf(name ?? "").split(/ (?=press|communication|presse)/)[0] || [],
  );
  for (const text of textsOf(document)) {
    // Every text is searched for a short word before numbers are read.
    if (text.place === "quote" || !MEMBER.test(text.plain)) continue;
    for (const counted of countedIn(text, patterns.members)) {
      if (!patterns.whose.test(text.plain.slice(Math.max(0, counted.start - 8), counted.start))) continue;
      if (right.has(counted.value) || counted.value < 2) continue;
      const said =
        text.plain
          .slice(Math.max(0, counted.start - 300), counted.start)
          .split(/[.!?]\s/)
          .at(-1) ?? "";
      const behind = text.plain.slice(counted.end, counted.end + 60);
      const isOurs = own.some((name) => name !== "" && phraseOf(said + behind).includes(name));
      // "The European Union and its 27 member states" are somebody else's.
      if (!isOurs && (/\p{L}.*(?<![.!?]\s)\s\p{Lu}/u.test(said) || patterns.ofOthers.test(behind))) continue;
      yield countSlip(counted, members.count, "warning", OF_MEMBERS, members.span);
    }
  }
}
