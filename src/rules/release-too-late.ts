import { sharedPath } from "../content/folder.ts";
import { dateOfDocument } from "../content/letterhead-fact.ts";
import type { DateMention } from "../mentions/mention.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { staleWordsOf } from "../mentions/stale-words.ts";
import { unquoted } from "../mentions/unquoted.ts";
import { isRelease } from "./is-release.ts";
import { dateMessage } from "./message-parts.ts";
import { type KeyedSlip, oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";

/** A release that announces, as something to come, what its own date says is past: one of the two dates is a slip. */
export const releaseTooLate: Rule = {
  id: "release-too-late",
  severity: "warning",
  scope: "text",
  check: (judged) =>
    oncePerKey(
      judged.documents.flatMap((document): KeyedSlip[] => {
        const dated = isRelease(document, judged)
          ? dateOfDocument(document, judged.site?.conference.dateOrder)
          : undefined;
        if (!dated) return [];
        for (const mentions of judged.mentionsOf(document)) {
          const date = announcedBefore(dated, mentions);
          if (date) return [{ key: sharedPath(document.path) || document.path, slip: slip(date, dated) }];
        }
        return [];
      }),
      judged.site?.conference.languages,
    ),
};

/** How far behind "will be held" its date may stand. */
const REACH = 90;
/** Between them the sentence ends, or turns to another date: "will open the treaty that was signed on 23 November". */
const TURN =
  /[.;:!?]\s|\n\n|(?<!\p{L})(?:that|which|who|since|after|before|of|for|because|adopted|signed|opened|dated|que|qui|dont|depuis|après|avant|pour|adoptée?s?|signée?s?|ouverte?s?|datée?s?)(?!\p{L})/iu;
/** What stands right before the day on which something takes place. */
const ON = /(?:^|\s)(?:on|from|this|the|both|le|les|du|dès le|à partir du|and|et|,)?[\s\u00a0]*$/iu;

/** The first date of a text that "will open", "will be held" and the like give as the day, and that is past. */
function announcedBefore(dated: string, { text, dates, ranges }: TextMentions): DateMention | undefined {
  const future = staleWordsOf(text.lang)?.future;
  if (!future || text.place === "quote" || text.place === "letterhead") return undefined;
  const plain = unquoted(text.plain);
  return dates.find((date) => {
    const last = ranges.find(({ first }) => first.start === date.start)?.last ?? date;
    if (!date.iso || !last.iso || last.iso >= dated || date.form === "day") return undefined;
    if (date.understood?.from === "nearby") return undefined;
    const from = Math.max(0, date.start - REACH);
    const before = plain.slice(from, date.start);
    const verb = [...before.matchAll(new RegExp(future, "giu"))].at(-1);
    if (!verb) return undefined;
    const between = before.slice(verb.index + verb[0].length);
    return !TURN.test(between) && ON.test(between);
  });
}

function slip(date: DateMention, dated: string): Slip {
  const [day, own] = [dateMessage(date.iso ?? dated), dateMessage(dated)];
  return {
    span: date.span,
    message: {
      en: `This is announced for ${day.en}, but the release is dated ${own.en}, when that day is over. Correct one of the two dates, or say how it was.`,
      fr: `Ceci est annoncé pour le ${day.fr}, mais le communiqué est daté du ${own.fr}, quand ce jour est passé. Corrigez l'une des deux dates, ou dites ce qu'il en a été.`,
    },
  };
}
