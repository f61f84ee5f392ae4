import { isZone } from "../model/calendar.ts";
import { nearest } from "../model/nearest.ts";
import { fold } from "./fold.ts";

/** A zone or two of each abbreviation and offset that people write where a name belongs. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  cet: ["Europe/Paris", "Europe/Berlin", "Europe/Rome"],
  met: ["Europe/Paris", "Europe/Berlin"],
  eet: ["Europe/Athens", "Europe/Helsinki"],
  wet: ["Europe/Lisbon"],
  gmt: ["Europe/London", "UTC"],
  bst: ["Europe/London"],
  est: ["America/New_York", "America/Toronto"],
  cst: ["America/Chicago", "Asia/Shanghai"],
  mst: ["America/Denver", "America/Phoenix"],
  pst: ["America/Los_Angeles"],
  msk: ["Europe/Moscow"],
  ist: ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
  jst: ["Asia/Tokyo"],
  hst: ["Pacific/Honolulu"],
};
/** Summer time and other languages' abbreviations of the same. */
const SAME: Readonly<Record<string, string>> = {
  cest: "cet",
  mez: "cet",
  mesz: "cet",
  haec: "cet",
  hnec: "cet",
  mest: "met",
  eest: "eet",
  west: "wet",
  edt: "est",
  est5edt: "est",
  cdt: "cst",
  cst6cdt: "cst",
  mdt: "mst",
  mst7mdt: "mst",
  pdt: "pst",
  pst8pdt: "pst",
  "utc+1": "cet",
  "gmt+1": "cet",
  "+01:00": "cet",
  "+1": "cet",
  "utc+2": "eet",
  "gmt+2": "eet",
  "+02:00": "eet",
  "utc+0": "gmt",
};

/** Whether a text is the name of a zone that says when the clocks are changed: neither an abbreviation nor an offset. */
export const isZoneName = (text: string): boolean => isZone(text) && (text === "UTC" || text.includes("/"));

/**
 * The names of zones that a text can be meant for, the likeliest first: of a city, an abbreviation, a slip of the pen.
 * @example zonesMeant("CET")[0] // "Europe/Paris"
 * @example zonesMeant("paris") // ["Europe/Paris"]
 */
export function zonesMeant(text: string): readonly string[] {
  const word = text.trim().toLowerCase().replace(/\s/g, "");
  const abbreviation = MEANT[SAME[word] ?? word];
  if (abbreviation) return abbreviation;
  const all = Intl.supportedValuesOf("timeZone");
  const city = fold(text);
  const ofCity = all.filter((name) => fold(name.slice(name.lastIndexOf("/") + 1)) === city);
  if (ofCity.length) return ofCity;
  const near =
    nearest(text, all) ??
    nearest(
      text,
      all.map((name) => name.slice(name.lastIndexOf("/") + 1)),
    );
  return all.filter((name) => name === near || name.endsWith(`/${near}`));
}
