import { isZone } from "../../model/calendar.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import { isZoneName, zonesMeant } from "../zone-names.ts";

/** A name of the zone database. An abbreviation does not say when the clocks are changed. */
export function zoneOf(text: string, span: Span, reading: Reading): string | undefined {
  if (isZoneName(text)) return text;
  const meant = zonesMeant(text);
  const [name = "Europe/Paris"] = meant;
  const vague = isZone(text) || /^(?:UTC|GMT)?\s?[+−-]\d/.test(text);
  reading.report(
    "unknown-zone",
    "error",
    span,
    vague
      ? {
          en: `"${text}" does not say when the clocks are changed. Write the name of the zone, as "${name}".`,
          fr: `« ${text} » ne dit pas quand on change d'heure. Écrivez le nom du fuseau, comme « ${name} ».`,
        }
      : {
          en: `"${text}" is no time zone. Write its name in the IANA database, as "${name}".`,
          fr: `« ${text} » n'est pas un fuseau horaire. Écrivez son nom dans la base de l'IANA, comme « ${name} ».`,
        },
    meant,
  );
  return undefined;
}
