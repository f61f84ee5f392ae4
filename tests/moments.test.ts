import { IANAZone } from "luxon";
import { expect, test } from "vitest";
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
