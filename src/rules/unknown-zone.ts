import { zonesMeant } from "../content/zone-names.ts";
import { isZone } from "../model/calendar.ts";
import { mentionRule } from "./mention-rule.ts";
import { offer } from "./message-parts.ts";

const AREAS = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** The name of a time zone behind a time that the zone database does not have: "9.30 am Europe/Pariss". */
export const unknownZone = mentionRule({
  id: "unknown-zone",
  severity: "error",
  scope: "text",
  *check({ text, times }) {
    for (const { zone } of times) {
      if (!zone || !AREAS.test(zone.name) || isZone(zone.name)) continue;
      const suggestions = zonesMeant(zone.name);
      const or = offer(suggestions);
      yield {
        span: text.spanOf(zone.start, zone.end),
        message: {
          en: `There is no time zone "${zone.name}".${or.en || ' Write its name in the IANA database, as "Europe/Paris".'}`,
          fr: `Il n'y a pas de fuseau horaire « ${zone.name} ».${or.fr || " Écrivez son nom dans la base IANA, comme « Europe/Paris »."}`,
        },
        suggestions,
      };
    }
  },
});
