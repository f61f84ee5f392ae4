import { fold } from "../content/fold.ts";
import type { DateMention } from "../mentions/mention.ts";
import type { Text } from "../mentions/text.ts";
import { dateInWords } from "../model/date-in-words.ts";
import { nearest } from "../model/nearest.ts";
import { dateMessage, offer } from "./message-parts.ts";
import { releasesIn } from "./release-facts.ts";
import type { Rule, Slip } from "./rule.ts";

/** "Strasbourg, ", "STRASBOURG (France), le ": what a text begins with that is written as in a newspaper. */
const PLACE = /^\s*\(?(?<place>\p{Lu}[\p{L}\p{M}'’ -]{1,40}?)(?:\s?\([\p{L} ]+\))?[,،]\s*(?:le\s+)?$/u;
const DASH = /^\s?\)?\s?[–—-]{1,2}\s/u;

/**
 * A release whose first line gives its place and day as newspapers do, and another day than its fact `date`, or its place
 * misspelt. The page sets the fact, so that the reader would see both.
 */
export const releaseDateline: Rule = {
  id: "release-dateline",
  severity: "warning",
  scope: "site",
  *check(judged) {
    const { site } = judged;
    if (!site) return;
    for (const { document, date, get } of releasesIn(judged, site)) {
      const first = judged.mentionsOf(document).find(({ text }) => text.place === "prose");
      const [day] = first?.dates ?? [];
      if (!first || !day || !date) continue;
      const { text } = first;
      const place = PLACE.exec(text.plain.slice(0, day.start))?.groups?.place;
      if (!place || !DASH.test(text.plain.slice(day.end))) continue;
      if (day.iso && day.iso !== date) yield otherDay(day, date, text.lang);
      const city = site.editions.find(({ lang }) => lang === document.lang)?.city ?? "";
      const right = get("place")?.value.plain ?? city;
      if (fold(place) !== fold(right) && nearest(place, [right])) yield otherPlace(text, place, right);
    }
  },
};

function otherDay({ span, weekday, year, form }: DateMention, date: string, lang: string): Slip {
  const right = dateInWords(date, lang, { weekday: weekday !== undefined, year: year !== undefined });
  const suggestions = form === "day" ? [] : [right];
  const day = dateMessage(date);
  const or = offer(suggestions);
  return {
    span,
    message: {
      en: `The line "date" says ${day.en}, and the page shows it.${or.en || " Correct one of them."}`,
      fr: `La ligne « date » dit ${day.fr}, et la page l'affiche.${or.fr || " Corrigez l'une des deux."}`,
    },
    suggestions,
  };
}

function otherPlace(text: Text, place: string, right: string): Slip {
  const start = text.plain.indexOf(place);
  const or = offer([right]);
  return {
    span: text.spanOf(start, start + place.length),
    message: {
      en: `The release is sent from ${right}; here it says ${place}.${or.en}`,
      fr: `Le communiqué part de ${right} ; ici, on lit ${place}.${or.fr}`,
    },
    suggestions: [right],
  };
}
