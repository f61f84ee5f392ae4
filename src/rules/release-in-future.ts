import { momentAt } from "../model/calendar.ts";
import { dateMessage } from "./message-parts.ts";
import { oncePerKey } from "./once-per-key.ts";
import { releasesIn } from "./release-facts.ts";
import type { Rule } from "./rule.ts";

/** A release that would be published before the day it is dated: without an embargo, nothing keeps it back until then. */
export const releaseInFuture: Rule = {
  id: "release-in-future",
  severity: "warning",
  scope: "site",
  check: (judged) => {
    const { site, now } = judged;
    if (!site) return [];
    return oncePerKey(
      releasesIn(judged, site).flatMap(({ name, date, get, embargo }) => {
        const begins = date && momentAt(date, 0, site.conference.zone)?.epoch;
        const isWithheld = embargo?.kind === "until" && embargo.epoch > now;
        const field = get("date");
        if (!date || !field || !begins || begins <= now || isWithheld) return [];
        const day = dateMessage(date);
        return [
          {
            key: name,
            slip: {
              span: field.value.span,
              message: {
                en: `This release is dated ${day.en}, which is still to come, but it is published now. Correct the date, or write a line "embargo" below it with the day and hour from which it may be read.`,
                fr: `Ce communiqué est daté du ${day.fr}, un jour à venir, mais il est publié dès maintenant. Corrigez la date, ou ajoutez dessous une ligne « embargo » avec le jour et l'heure à partir desquels il peut être lu.`,
              },
            },
          },
        ];
      }),
      site.conference.languages,
    );
  },
};
