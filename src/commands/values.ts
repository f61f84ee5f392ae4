import { languageTag } from "../content/loose-language.ts";
import { WrongUse } from "../disk/errors.ts";
import { didYouMean } from "./arguments.ts";

// ISO 8601-1 §5.4.2.1 in its extended form, the only one people and programs agree on (also RFC 3339 §5.6).
const isoMoment = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d\d):(\d\d))?)?$/;

const isDay = (date: string): boolean => {
  const epoch = Date.parse(`${date}T00:00:00Z`);
  // Date.parse reads 31 April as 1 May; written back, such a day is another one.
  return !Number.isNaN(epoch) && new Date(epoch).toISOString().startsWith(date);
};

/**
 * An ISO date (midnight UTC) or date-time (with Z or an offset) as milliseconds since 1970 UTC; finer fractions are cut.
 *
 * @example momentOf("2008-04-01T09:30+02:00") // 1207035000000
 * @throws WrongUse for what is no such thing, days that are not in the calendar included
 */
export const momentOf = (value: string): number => {
  const match = isoMoment.exec(value);
  const wrong = (why: string) =>
    new WrongUse(
      `--now ${why}: "${value}". Write a date such as 2008-04-01, or a moment such as 2008-04-01T09:30+02:00.`,
    );
  if (match === null) throw wrong("is no ISO date or date-time");
  const [
    ,
    date = "",
    hours,
    minutes = "0",
    seconds = "0",
    fraction = "",
    zulu,
    sign,
    offsetHours = "0",
    offsetMinutes = "0",
  ] = match;
  if (!isDay(date)) throw wrong("names a day that is not in the calendar");
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (hours === undefined) return midnight;
  if (zulu === undefined && sign === undefined) throw wrong("has a time without Z or an offset from UTC");
  const inRange =
    Number(hours) < 24 &&
    Number(minutes) < 60 &&
    Number(seconds) < 60 &&
    Number(offsetHours) < 24 &&
    Number(offsetMinutes) < 60;
  if (!inRange) throw wrong("names a time that no clock shows");
  const east = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, "0"));
  return midnight + ((Number(hours) * 60 + Number(minutes) - east) * 60 + Number(seconds)) * 1000 + milliseconds;
};

/** What is wrong with the path of an address, if anything. */
const wrongPath = (path: string): string | undefined => {
  if (/[\s\\\p{Cc}]/u.test(path)) return "has a space, a backslash or a control character";
  if (/[?#]/.test(path)) return "has a query or a fragment";
  if (path.includes("//")) return "has two slashes in a row";
  // RFC 3986 §6.2.2.2: %2e is the same as a dot.
  if (path.split("/").some((part) => /^(\.|%2e){1,2}$/i.test(part))) return 'has a part "." or ".."';
  if (/%(?![\da-f]{2})/i.test(path)) return "has a % without two hexadecimal digits after it";
  return undefined;
};

const withSlash = (address: string): string => (address.endsWith("/") ? address : `${address}/`);

/**
 * The path of an address, percent-encoded and with its last slash.
 *
 * @example basePathOf("/conf/2008") // "/conf/2008/"
 * @throws WrongUse for what is no plain path from the root
 */
export const basePathOf = (value: string): string => {
  const why = value.startsWith("/") ? wrongPath(value) : "does not begin with /";
  if (why !== undefined) throw new WrongUse(`--base-path ${why}: "${value}". Write a path such as /conf/2008/.`);
  return withSlash(new URL(value, "http://localhost").pathname);
};

/**
 * The address of a site, as RFC 3986 writes it, with its last slash.
 *
 * @example siteUrlOf("https://octopus.example/2008") // "https://octopus.example/2008/"
 * @throws WrongUse for what is no http or https address, or has credentials, a query or a fragment
 */
export const siteUrlOf = (value: string): string => {
  const wrong = (why: string) =>
    new WrongUse(`--site-url ${why}: "${value}". Write an address such as https://octopus.example/2008/.`);
  // Said first and without the address: a report is no place for a password.
  if (/^[^/]*\/\/[^/?#]*@/.test(value)) throw new WrongUse("--site-url has a user name or a password. Leave it out.");
  // The URL standard mends much without a word, so the address is looked at as it was written.
  const path = /^https?:\/\/[^/?#]+(.*)$/is.exec(value)?.[1];
  const url = URL.parse(value);
  if (path === undefined || url === null) throw wrong("is no http or https address");
  const why = /[\s\\]/.test(value) ? "has a space or a backslash" : wrongPath(path);
  if (why !== undefined) throw wrong(why);
  return withSlash(url.href);
};

/** A port number from 1 to 65535. @throws WrongUse for anything else */
export const portOf = (value: string): number => {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65535) throw new WrongUse(`--port is no number from 1 to 65535: "${value}".`);
  return port;
};

/** A language as BCP 47 writes it. @example languageOf("pt_br") // "pt-BR" @throws WrongUse for what is no code */
export const languageOf = (value: string): string => {
  const tag = languageTag(value);
  if (tag === undefined) throw new WrongUse(`--language is no code of a language: "${value}". Write en, fr or pt-BR.`);
  return tag;
};

/** A language that Dateline speaks to people. @throws WrongUse for any other */
export const spokenOf = (value: string): string => {
  const tag = languageOf(value);
  if (!/^(?:en|fr)\b/.test(tag))
    throw new WrongUse(`--language is none that Dateline speaks: "${value}". Write en or fr.`);
  return tag;
};

/** A year of four figures. @throws WrongUse for anything else */
export const yearOf = (value: string): number => {
  if (!/^[1-9]\d{3}$/.test(value)) throw new WrongUse(`--year is no year of four figures: "${value}".`);
  return Number(value);
};

/** A length of time in milliseconds: seconds, or with "s", "m" or "h" behind. @example durationOf("10m") // 600000 @throws WrongUse */
export const durationOf = (value: string): number => {
  const [, number = "", unit = "s"] = /^(\d{1,6})([smh])?$/.exec(value) ?? [];
  const milliseconds = Number(number) * 1000 * (unit === "h" ? 3600 : unit === "m" ? 60 : 1);
  if (!number || milliseconds === 0)
    throw new WrongUse(`--max-time is no length of time: "${value}". Write 90s, 10m or 1h.`);
  return milliseconds;
};

export const formats = ["text", "json", "github", "sarif", "junit", "html"] as const;
export type Format = (typeof formats)[number];

/** The form of a report. @throws WrongUse for one there is not */
export const formatOf = (value: string): Format => {
  const format = formats.find((name) => name === value);
  if (format !== undefined) return format;
  const meant = didYouMean(value, formats) || ` The formats are ${formats.join(", ")}.`;
  throw new WrongUse(`There is no format "${value}".${meant}`);
};

/** A report that is asked for. */
export interface Report {
  readonly format: Format;
  /** As it was given; undefined for standard output. */
  readonly file: string | undefined;
}

/**
 * The reports that a command line asks for: `--report FILE` has the format named before it, a format without a file
 * goes to standard output, and when none goes there, the report for people does.
 * @param given the options "format" and "report" in their order
 * @throws WrongUse for a file without a format, a file named twice, two reports to standard output
 */
export const reportsOf = (given: readonly (readonly [string, string])[]): readonly Report[] => {
  const reports: Report[] = [];
  let waiting: Format | undefined;
  const toOutput = () => {
    if (waiting) reports.push({ format: waiting, file: undefined });
    waiting = undefined;
  };
  for (const [name, value] of given) {
    if (name === "format") {
      toOutput();
      waiting = formatOf(value);
    } else {
      if (!waiting) throw new WrongUse(`--report ${value} has no format before it: --format sarif --report ${value}.`);
      if (reports.some(({ file }) => file === value)) throw new WrongUse(`Two reports would be written to ${value}.`);
      reports.push({ format: waiting, file: value });
      waiting = undefined;
    }
  }
  toOutput();
  const shown = reports.filter(({ file }) => file === undefined);
  if (shown.length > 1)
    throw new WrongUse(
      `Two reports cannot both be shown: ${shown.map(({ format }) => format).join(" and ")}. Give one of them a file: --format ${shown[1]?.format} --report FILE.`,
    );
  return shown.length ? reports : [{ format: "text", file: undefined }, ...reports];
};
