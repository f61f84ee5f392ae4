import type { Document } from "../content/document.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { primaryLanguage } from "../model/primary-language.ts";
import type { Rule, Slip } from "./rule.ts";

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
// Words that speak of something people come to, or hand something in for.
const EVENT: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:takes? place|will (?:be held|open|meet|gather|begin|start)|is held|(?:will be )?held (?:in|at|on)|opens (?:on|at)|conference|symposium|summit|press briefing|register by|registration (?:closes|opens|ends)|deadline for (?:registration|accreditation|applications))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?:aura|auront|a|ont) lieu|se (?:tient|tiendra|tiendront|déroulera|réunira)|s['’](?:ouvre|ouvrira)|conférence|colloque|sommet|point de presse|inscriptions? (?:jusqu|avant|ouvertes?|closes?)|date limite)(?!\p{L})/iu,
};

/**
 * A date whose year nothing in the text gives, where the sentence invites to an event. In a site the conference gives the year;
 * elsewhere a release is found again years later. Asked once a document.
 */
export const noYear: Rule = {
  id: "no-year",
  severity: "question",
  scope: "text",
  *check({ documents, site, mentionsOf }) {
    if (site) return;
    for (const document of documents) {
      const slip = slipIn(document, mentionsOf(document));
      if (slip) yield slip;
    }
  },
};

function slipIn({ frontMatter, lang }: Document, mentions: readonly TextMentions[]): Slip | undefined {
  const event = EVENT[primaryLanguage(lang)];
  if (!event || frontMatter.some(({ value }) => YEAR.test(value.plain))) return undefined;
  if (mentions.some(({ text }) => YEAR.test(text.plain))) return undefined;
  for (const { text, dates, ranges } of mentions) {
    if (text.place === "quote" || text.place === "heading" || !dates.length || !event.test(text.plain)) continue;
    const date = dates.find((one) => one.form === "words" && !one.understood && !one.quoted);
    if (!date) continue;
    const { start, end, span } = ranges.find(({ first, last }) => first === date || last === date) ?? date;
    const words = text.plain.slice(start, end).replace(/\s+/g, " ");
    return {
      span,
      message: {
        en: `In which year is ${words}? Nothing in the text gives it, and it will be found again in other years. Write the year behind it.`,
        fr: `Le ${words.replace(/^le /i, "")}, mais de quelle année ? Rien dans le texte ne le dit, et on le retrouvera d'autres années. Écrivez l'année après la date.`,
      },
    };
  }
  return undefined;
}
