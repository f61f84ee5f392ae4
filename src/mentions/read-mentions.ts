import type { Document } from "../content/document.ts";
import type { DateOrder } from "../model/date-order.ts";
import { inDateOrder, orderOfLanguage, ordersShown, type ShownOrders } from "./date-order.ts";
import { datesIn } from "./dates.ts";
import type { DateMention, NumberMention, RangeMention, TimeMention } from "./mention.ts";
import { numbersIn } from "./numbers.ts";
import { type Text, textsOf } from "./text.ts";
import { timesIn } from "./times.ts";
import { daysOnly, withYears, type YearContext } from "./years.ts";

/** What one text states. */
export interface TextMentions {
  readonly text: Text;
  readonly dates: readonly DateMention[];
  readonly ranges: readonly RangeMention[];
  readonly times: readonly TimeMention[];
  readonly numbers: readonly NumberMention[];
}

/** Reads a document's words once into what they state, text by text, in the order of the file. */
export function readMentions(document: Document, context: YearContext): readonly TextMentions[] {
  const texts = textsOf(document);
  const read = texts.map((text) => ({ text, ...datesIn(text) }));
  const years = new Set(read.flatMap(({ dates }) => dates.flatMap(({ year }) => year ?? [])));
  const [only, ...more] = years;
  const textYear = more.length ? undefined : only;
  const orderOf = orders(texts, context);
  return read.map(({ text, dates, ranges }) => {
    const inYears = withYears(dates, context, textYear).map((date) => inDateOrder(date, orderOf(date)));
    const understood = daysOnly(inYears, context);
    const now = new Map(dates.map((date, i) => [date, understood[i] ?? date]));
    const times = timesIn(text, understood);
    return {
      text,
      dates: understood,
      ranges: ranges.map((range) => ({
        ...range,
        first: now.get(range.first) ?? range.first,
        last: now.get(range.last) ?? range.last,
      })),
      times,
      numbers: numbersIn(text, [...understood, ...times]),
    };
  });
}

/** How figures are read: as the language always does, as the house says, as this document shows, as the others show. */
function orders(texts: readonly Text[], { order, shown }: YearContext): (date: DateMention) => DateOrder | undefined {
  const here = new Map<string, ShownOrders>();
  return ({ figures, readings, text: { lang } }) => {
    if (!figures) return undefined;
    const own = orderOfLanguage(lang) ?? order;
    if (own || readings.length < 2) return own; // a weekday settles it, or there is only one such day
    const known = here.get(lang) ?? ordersShown(texts.filter((text) => text.lang === lang));
    here.set(lang, known);
    const settled = known.get(figures.sign) ?? shown?.(lang).get(figures.sign);
    return settled === "both" ? undefined : settled;
  };
}
