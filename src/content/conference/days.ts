import { daysBetween } from "../../model/calendar.ts";
import type { Conference } from "../../model/conference.ts";
import type { DateOrder } from "../../model/date-order.ts";
import type { Inline } from "../../model/prose.ts";
import { dateRange } from "../dates.ts";
import type { Reading } from "../reading.ts";
import { isWord } from "../values.ts";

const ORDERS: readonly DateOrder[] = ["day month year", "month day year", "year month day"];

/** The first and the last day; the other way round where they were swapped, which is reported. */
export function datesOf(
  { plain, span }: Inline,
  lang: string,
  order: Conference["dateOrder"],
  reading: Reading,
): Conference["dates"] | undefined {
  const dates = dateRange(plain, lang, order);
  const [first, last] = [dates?.[0], dates?.at(-1)];
  if (!first?.iso || !last?.iso || !dates?.every(({ iso }) => iso)) return undefined;
  if (daysBetween(first.iso, last.iso) >= 0) return { first: first.iso, last: last.iso };
  const [begin, end] = [plain.slice(first.start, first.end), plain.slice(last.start, last.end)];
  reading.report("end-before-start", "error", span, {
    en: `The conference would end before it begins: its last day, "${end}", comes before its first, "${begin}". Correct one of them.`,
    fr: `La conférence se terminerait avant de commencer : son dernier jour, « ${end} », précède le premier, « ${begin} ». Corrigez l'un des deux.`,
  });
  return { first: last.iso, last: first.iso };
}

/** `date order: day month year`; the parts may be divided by anything that is no letter. */
export function orderOf(value: Inline | undefined, lang: string, reading: Reading): Conference["dateOrder"] {
  if (!value) return undefined;
  const parts = ["day", "month", "year"] as const;
  const order = value.plain
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean)
    .map((word) => parts.find((part) => isWord(word, lang, ({ dateParts }) => dateParts[part])))
    .join(" ");
  const known = ORDERS.find((one) => one === order);
  if (!known)
    reading.report(
      "unknown-value",
      "error",
      value.span,
      {
        en: `"${value.plain}" is no order of a date. Write one of: ${ORDERS.join(", ")}.`,
        fr: `« ${value.plain} » n'est pas un ordre de date. Écrivez l'un de ceux-ci : ${ORDERS.join(", ")}.`,
      },
      ORDERS,
    );
  return known;
}
