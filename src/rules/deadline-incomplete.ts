import type { Conference } from "../model/conference.ts";
import type { Deadline } from "../model/prose.ts";
import { deadlinesIn } from "./deadlines.ts";
import { oncePerKey } from "./once-per-key.ts";
import type { Rule, Slip } from "./rule.ts";

/** From this hour on a deadline is one for people anywhere, for whom it matters whose midnight is meant. */
const NIGHT = 1380;

/** A deadline without its hour, or at the end of a day of which nobody says in which zone it ends. */
export const deadlineIncomplete: Rule = {
  id: "deadline-incomplete",
  severity: "question",
  scope: "site",
  check: ({ site }) =>
    site
      ? oncePerKey(
          deadlinesIn(site).flatMap(({ deadline, lang, key }) => {
            const slip = deadline.minutes === undefined ? noHour(deadline, lang) : noZone(deadline, site.conference);
            return slip ? [{ key, slip }] : [];
          }),
        )
      : [],
};

/** "Before 5 June" is clear: on that day it is too late. "Until 5 June" is not. */
function noHour({ kind, field }: Deadline, lang: string): Slip | undefined {
  if (kind === "before") return undefined;
  const { plain, span } = field.value;
  const suggestions = (/^fr\b/.test(lang) ? ["18h", "23h59"] : ["6 pm", "11.59 pm"]).map(
    (hour) => `${plain.trim()}, ${hour}`,
  );
  const write = suggestions.map((one) => `"${one}"`).join(" or ");
  const ecrire = suggestions.map((one) => `« ${one} »`).join(" ou ");
  return {
    span,
    message: {
      en: `This deadline has no hour. Does it end when the office closes, or at midnight, as the site takes it? Write the hour: ${write}.`,
      fr: `Cette échéance n'a pas d'heure. Tombe-t-elle à la fermeture des bureaux, ou à minuit, comme le site l'entend ? Écrivez l'heure : ${ecrire}.`,
    },
    suggestions,
  };
}

function noZone({ minutes = 0, field }: Deadline, { zone }: Conference): Slip | undefined {
  const { plain, span } = field.value;
  if (minutes < NIGHT || /[(（]|UTC|GMT|\p{L}\/\p{L}/u.test(plain)) return undefined;
  const suggestions = [...new Set([zone, "UTC"])].map((name) => `${plain.trim()} (${name})`);
  const write = suggestions.map((one) => `"${one}"`).join(" or ");
  const ecrire = suggestions.map((one) => `« ${one} »`).join(" ou ");
  return {
    span,
    message: {
      en: `At this hour it matters whose midnight is meant. The site takes that of ${zone}. Write ${write}.`,
      fr: `À cette heure, il faut savoir de quel minuit il s'agit. Le site prend celui de ${zone}. Écrivez ${ecrire}.`,
    },
    suggestions,
  };
}
