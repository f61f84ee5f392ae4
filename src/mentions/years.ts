import { daysBetween, isoDate } from "../model/calendar.ts";
import type { DateRange } from "../model/conference.ts";
import type { DateOrder } from "../model/date-order.ts";
import type { ShownOrders } from "./date-order.ts";
import { inYear } from "./dates.ts";
import type { DateMention } from "./mention.ts";

/** What gives a date its year when its sentence does not. */
export interface YearContext {
  /** The day the document is of, as an ISO date. */
  readonly documentDate: string | undefined;
  readonly conference: DateRange | undefined;
  /** A year that the caller names. */
  readonly year: number | undefined;
  /** The order of figures that the house uses. */
  readonly order?: DateOrder | undefined;
  /** What figures of the other documents in a language show. */
  readonly shown?: ((lang: string) => ShownOrders) | undefined;
}

/** The dates of one paragraph with their years: the nearest before, else the nearest behind, else what is around. */
export function withYears(
  dates: readonly DateMention[],
  { documentDate, conference, year }: YearContext,
  textYear: number | undefined,
): DateMention[] {
  const firstYear = dates.find((date) => date.year !== undefined)?.year;
  let before: number | undefined;
  return dates.map((date) => {
    before = date.year ?? before;
    if (date.understood) return date;
    const beside = before ?? firstYear;
    const { month, day } = date;
    const understood: DateMention["understood"] =
      beside !== undefined
        ? { year: beside, from: "paragraph" }
        : documentDate
          ? { year: nearestYear(month, day, documentDate), from: "document" }
          : conference
            ? { year: nearestYear(month, day, conference.first), from: "conference" }
            : year !== undefined
              ? { year, from: "option" }
              : textYear === undefined
                ? undefined
                : { year: textYear, from: "text" };
    return { ...date, ...inYear(date, understood) };
  });
}

/** "Tuesday the 2nd": its days in the months that the neighbouring date or the conference makes likely. */
export function daysOnly(dates: readonly DateMention[], { conference }: YearContext): DateMention[] {
  let before: string | undefined;
  let at = 0;
  return dates.map((date) => {
    before = date.iso ?? before;
    if (date.form !== "day") return date;
    at = Math.max(at, dates.indexOf(date, at));
    const beside = before ?? dates.slice(at, at + 8).find(({ iso }) => iso)?.iso;
    const anchor = beside ?? conference?.first;
    if (!anchor) return date;
    const around = [0, -1, 1].flatMap((step) => monthsFrom(anchor, step, date.day) ?? []);
    const near = around.filter((iso) => Math.abs(daysBetween(anchor, iso)) < 28);
    return {
      ...date,
      understood: { year: Number(anchor.slice(0, 4)), from: beside ? "paragraph" : "conference" },
      readings: near,
      iso: near.length === 1 ? near[0] : undefined,
    };
  });
}

function monthsFrom(anchor: string, step: number, day: number): string | undefined {
  const [year = 0, month = 0] = anchor.split("-").map(Number);
  const at = year * 12 + month - 1 + step;
  return isoDate(Math.floor(at / 12), (at % 12) + 1, day);
}

/** The year in which a day and month fall nearest to an ISO date: 5 January is in the year after a 20 December. */
function nearestYear(month: number, day: number, anchor: string): number {
  const year = Number(anchor.slice(0, 4));
  const at = Date.parse(`${anchor}T00:00Z`);
  const distance = (candidate: number): number => {
    const iso = isoDate(candidate, month || 1, Math.min(day || 1, 28));
    return iso ? Math.abs(Date.parse(`${iso}T00:00Z`) - at) : Number.POSITIVE_INFINITY;
  };
  return [year, year - 1, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
