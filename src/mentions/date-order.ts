import { latinDigits } from "../content/dates.ts";
import { isoDate } from "../model/calendar.ts";
import type { DateOrder } from "../model/date-order.ts";
import { localeDataOf } from "./languages/index.ts";
import type { DateMention } from "./mention.ts";
import type { Text } from "./text.ts";

/** What the dates of some texts show: the order of each sign between figures, or that both orders stand there. */
export type ShownOrders = ReadonlyMap<string, DateOrder | "both">;

const FIGURES = /(?<![\p{L}\p{N}./:-])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?![\p{L}\p{N}]|[./-]\d)/gu;
const DAY_FIRST = new Set(["AU", "GB", "IE", "IN", "MT", "NZ"]);

/**
 * The order that a language always uses, whatever a house says; undefined for one that is read both ways, as English
 * is where its country is not named. Of languages whose words are not read, Intl knows the order.
 * @param lang a BCP 47 code
 */
export function orderOfLanguage(lang: string): DateOrder | undefined {
  const locale = localeDataOf(lang);
  if (locale?.figures === "day-first") return "day month year";
  const region = /-([A-Z]{2})(?:-|$)/.exec(lang)?.[1];
  if (locale)
    return region === "US" ? "month day year" : region && DAY_FIRST.has(region) ? "day month year" : undefined;
  const order = new Intl.DateTimeFormat(lang, { dateStyle: "short", timeZone: "UTC" })
    .formatToParts(0)
    .flatMap(({ type }) => (type === "day" || type === "month" || type === "year" ? type : []))
    .join(" ");
  return order === "month day year" || order === "year month day" ? order : "day month year";
}

/** The orders that dates with a figure above 12 show, by the sign that divides their figures. */
export function ordersShown(texts: Iterable<Text>): ShownOrders {
  const shown = new Map<string, DateOrder | "both">();
  for (const { plain } of texts)
    for (const [, first, sign = "", second] of latinDigits(plain).matchAll(FIGURES)) {
      const order = orderShown(Number(first), Number(second));
      const known = shown.get(sign);
      if (order) shown.set(sign, known && known !== order ? "both" : order);
    }
  return shown;
}

function orderShown(first: number, second: number): DateOrder | undefined {
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return "day month year";
  return second > 12 && second <= 31 && first >= 1 && first <= 12 ? "month day year" : undefined;
}

/** Figures read in the order that is known to be meant, or the only one that makes a day. */
export function inDateOrder(date: DateMention, order: DateOrder | undefined): DateMention {
  const { figures, understood, at, iso: only } = date;
  if (!figures || !at.month || (order === "year month day" && figures.yearLength === 4)) return date;
  const monthFirst = order ? order === "month day year" : only !== undefined && Number(only.slice(5, 7)) !== date.month;
  if (!order && !monthFirst) return date;
  const [day, month] = monthFirst ? [figures.second, figures.first] : [figures.first, figures.second];
  const iso = understood && isoDate(understood.year, month, day);
  const known = { day, month, iso, readings: iso ? [iso] : [] };
  if (order === "year month day") return { ...date, iso: undefined, readings: [] }; // 05-03-08 is in 2005
  return { ...date, ...known, at: monthFirst ? { ...at, day: at.month, month: at.day } : at };
}
