import { dateInWords } from "../model/date-in-words.ts";
import { isHere } from "./is-here.ts";
import { releasesIn } from "./release-facts.ts";
import type { Rule } from "./rule.ts";

/**
 * A release that is dated within the days of the conference and sent from another place. Before and after it the office
 * writes from where it has its seat; during it that is mostly the place of the release before, left standing.
 */
export const releasePlace: Rule = {
  id: "release-place",
  severity: "question",
  scope: "site",
  *check(judged) {
    const { site } = judged;
    if (!site) return;
    const { first, last } = site.conference.dates;
    const told = new Set<string>();
    for (const { get, date, name, document } of releasesIn(judged, site)) {
      const place = get("place")?.value;
      if (!place?.plain.trim() || !date || date < first || date > last) continue;
      if (isHere(place.plain, site) || told.has(name)) continue;
      told.add(name);
      const city = (site.editions.find(({ lang }) => lang === document.lang) ?? site.editions[0])?.city ?? "";
      yield {
        span: place.span,
        message: {
          en: `Is this release sent from ${place.plain}? On ${dateInWords(date, "en")} the conference is in ${city}. If it is sent from there, write "${city}".`,
          fr: `Ce communiqué part-il de ${place.plain} ? Le ${dateInWords(date, "fr")}, la conférence est à ${city}. S'il en part, écrivez « ${city} ».`,
        },
        suggestions: [city],
      };
    }
  },
};
