import { addDays, daysBetween, momentAt } from "../model/calendar.ts";
import type { Site } from "../model/conference.ts";
import type { Message } from "../model/message.ts";
import { isHere } from "./is-here.ts";
import { dateMessage } from "./message-parts.ts";
import { type ReleaseFacts, releasesIn } from "./release-facts.ts";
import type { Rule, Slip } from "./rule.ts";

/** Embargoes are kept for days; one that lasts longer than a month mostly has the wrong month or year. */
const LONGEST = 31;

type Until = Extract<ReleaseFacts["embargo"], { kind: "until" }>;

/**
 * An embargo that newsrooms can read in two ways, or that cannot be meant: without an hour, without a zone where the
 * release is sent from elsewhere, over before the release is dated, or longer than what it announces. An embargo that
 * has passed is no fault.
 */
export const embargoUnclear: Rule = {
  id: "embargo-unclear",
  severity: "question",
  scope: "site",
  *check(judged) {
    const { site } = judged;
    if (!site) return;
    const told = new Set<string>();
    for (const release of releasesIn(judged, site)) {
      const { embargo } = release;
      if (embargo?.kind !== "until" || told.has(`${release.name} ${embargo.epoch}`)) continue;
      const found = faultOf(release, embargo, site);
      if (!found) continue;
      // The languages of a release share its embargo.
      told.add(`${release.name} ${embargo.epoch}`);
      yield { suggestions: [], ...found, span: embargo.field.value.span };
    }
  },
};

type Fault = Pick<Slip, "severity" | "suggestions"> & { readonly message: Message };

function faultOf({ date, get }: ReleaseFacts, embargo: Until, site: Site): Fault | undefined {
  const { dates, zone } = site.conference;
  if (date && embargo.date < date) {
    const day = dateMessage(date);
    return {
      severity: "warning",
      message: {
        en: `The embargo ends before the day of the release, ${day.en}: it would hold nothing back. Correct one of the two.`,
        fr: `L'embargo prend fin avant la date du communiqué, le ${day.fr} : il ne retiendrait rien. Corrigez l'un des deux.`,
      },
    };
  }
  const over = momentAt(addDays(dates.last, 1), 0, zone)?.epoch ?? Number.POSITIVE_INFINITY;
  if (date && date <= dates.last && embargo.epoch >= over) {
    const last = dateMessage(dates.last);
    return {
      severity: "warning",
      message: {
        en: `The embargo ends after the conference, whose last day is ${last.en}: nobody could report on it before. Correct the day.`,
        fr: `L'embargo prend fin après la conférence, dont le dernier jour est le ${last.fr} : personne ne pourrait en parler avant. Corrigez le jour.`,
      },
    };
  }
  if (date && daysBetween(date, embargo.date) > LONGEST) {
    const day = dateMessage(date);
    return {
      message: {
        en: `The release is of ${day.en} and the embargo ends more than a month later. Is the day right?`,
        fr: `Le communiqué est du ${day.fr} et l'embargo prend fin plus d'un mois après. Le jour est-il le bon ?`,
      },
    };
  }
  if (embargo.minutes === undefined) {
    const from = { en: `midnight (${embargo.zone})`, fr: `minuit (${embargo.zone})` };
    return {
      message: {
        en: `From which hour may the release be used? Without one it is published at ${from.en}, as the day begins. Write the hour behind the day, as "10 am".`,
        fr: `À partir de quelle heure le communiqué peut-il être repris ? Sans heure, il paraît à ${from.fr}, au début de ce jour. Écrivez l'heure après le jour, comme « 10 h ».`,
      },
    };
  }
  const place = get("place")?.value.plain;
  if (!place || embargo.zoned || isHere(place, site)) return undefined;
  const written = embargo.field.value.plain.trim();
  const suggestion = `${written} (${zone})`;
  return {
    message: {
      en: `The release is sent from ${place}, but the hour of the embargo is read as that of the conference (${zone}). If so, write "${suggestion}"; else write the zone that is meant.`,
      fr: `Le communiqué part de ${place}, mais l'heure de l'embargo est comprise comme celle de la conférence (${zone}). Si c'est bien elle, écrivez « ${suggestion} » ; sinon, le fuseau voulu.`,
    },
    suggestions: [suggestion],
  };
}
