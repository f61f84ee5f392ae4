import fc from "fast-check";
import { IANAZone } from "luxon";
import { expect, test } from "vitest";
import { momentParts } from "../src/content/moment-parts.ts";
import { momentZone } from "../src/content/moment-zone.ts";
import { addDays, clocksChange, momentAt } from "../src/model/calendar.ts";
import { twice } from "../src/model/zone-day.ts";

const zones = ["Europe/Paris", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"];
const year = (first: number) => Array.from({ length: 366 }, (_, day) => addDays(`${first}-01-01`, day));
/** Days on which some of the zones change their clocks, or what day it is, and some on which none does. */
const days = [...year(2008), ...year(2011)].filter((date) =>
  /-(?:03-(?:09|29|30)|04-0[2-6]|09-2[4-6]|10-(?:0[4-6]|2[4-7])|11-0[1-3]|12-(?:29|3[01])|..-15)$/.test(date),
);
/** From 12 hours west of UTC to 14 east, by quarters of an hour, the latest moment first. */
const offsets = Array.from({ length: 105 }, (_, i) => i * 15 - 720);
const times = [0, 30, 89, 119, 120, 150, 179, 180, 185, 720, 1439];

test.each(zones)("each time of each day in %s is the first moment at which the zone's clocks show it", (zone) => {
  const rules = IANAZone.create(zone);
  for (const date of days)
    for (const minutes of times) {
      // Every moment at which a clock on the wall shows this: the rules of the zone asked backwards, for any offset there is.
      const local = Date.parse(`${date}T00:00Z`) + minutes * 60_000;
      const shown = offsets.filter((offset) => rules.offset(local - offset * 60_000) === offset);
      const moment = momentAt(date, minutes, zone);
      expect(moment?.offset, `${date} ${minutes}`).toBe(shown.at(-1));
      if (moment) expect(moment.epoch).toBe(local - moment.offset * 60_000);
    }
});

test("a time that comes twice, and one a day away", () => {
  expect(twice("2008-10-26", 150, "Europe/Paris")).toEqual([120, 60]);
  expect(twice("2008-10-26", 185, "Europe/Paris")).toBeUndefined();
  expect(twice("2008-10-25", 150, "Europe/Paris")).toBeUndefined();
});

test("days near which the clocks change", () => {
  expect(year(2008).filter((date) => clocksChange(date, "Europe/Paris"))).toEqual([
    ...["2008-03-29", "2008-03-30", "2008-10-25", "2008-10-26"],
  ]);
  expect(clocksChange("2008-02-30", "Europe/Paris")).toBe(true);
});

const day = fc.integer({ min: 0, max: 3650 }).map((later) => addDays("2004-01-01", later));
const clock = fc.integer({ min: 60, max: 1379 }); // neither midnight nor what stands near it

test("a day and a time are the same moment whichever stands first, in each language", () => {
  fc.assert(
    fc.property(day, clock, (iso, minutes) => {
      const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, "0")];
      const said = (lang: string) =>
        new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(iso));
      const [en, fr] = [said("en-GB"), said("fr")];
      const written: [string, string][] = [
        ["en", `${en}, ${hour}:${minute}`],
        ["en", `${en} at ${hour}:${minute} (CET)`],
        ["en", `until ${hour}.${minute} hrs on ${en}`],
        ["en", `${hour}:${minute} Paris time, ${en}`],
        ["fr", `${fr}, ${hour} h ${minute}`],
        ["fr", `jusqu'au ${fr} à ${hour}h${minute} (heure de Paris)`],
        ["fr", `${hour} h ${minute}, heure de Paris, le ${fr}`],
      ];
      for (const [lang, text] of written) {
        const parts = momentParts(text, lang, undefined);
        expect([parts?.date.iso, parts?.time?.from], text).toEqual([iso, minutes]);
        expect(["CET", "Paris time", "heure de Paris", undefined], text).toContain(parts?.rest?.words);
      }
    }),
  );
});

test("what stands beside a moment keeps its place, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (noise) => {
      for (const text of [`25 March 2008, 6 pm ${noise}`, `6 pm ${noise} 25 March 2008`]) {
        const rest = momentParts(text, "en", undefined)?.rest;
        if (rest) expect(text.slice(rest.start, rest.start + rest.words.length)).toBe(rest.words);
      }
    }),
  );
});

test("the zone of a moment", () => {
  const zoneOf = (words: string, date = "2008-03-28", own = "Europe/Paris", lang = "en") =>
    momentZone(words, lang, own, date, 1080);
  for (const words of ["CET", "MEZ", "HNEC", "UTC+1", "+01:00", "local time", "Paris time", "Europe/Paris"])
    expect(zoneOf(words), words).toEqual({ kind: "zone", zone: words === "+01:00" ? words : "Europe/Paris" });
  expect(zoneOf("heure de Bruxelles", undefined, undefined, "fr")).toEqual({ kind: "unknown" });
  expect(zoneOf("New York time")).toEqual({ kind: "zone", zone: "America/New_York" });
  expect(zoneOf("CEST")).toEqual({ kind: "season", right: "CET" });
  expect(zoneOf("CET", "2008-04-01")).toEqual({ kind: "season", right: "CEST" });
  expect(zoneOf("UTC+1", "2008-04-01").kind).toBe("abbreviation");
  expect(zoneOf("EST").kind).toBe("abbreviation");
  expect(zoneOf("EST", "2008-01-15", "America/New_York")).toEqual({ kind: "zone", zone: "America/New_York" });
  for (const words of ["or so", "Atlantis time", "time", "heure"]) expect(zoneOf(words).kind, words).toBe("unknown");
});
