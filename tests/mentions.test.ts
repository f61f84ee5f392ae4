import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../src/content/document.ts";
import { newReading } from "../src/content/reading.ts";
import type { DateMention } from "../src/mentions/mention.ts";
import { readMentions, type TextMentions } from "../src/mentions/read-mentions.ts";
import { weekdayOf } from "../src/model/calendar.ts";
import { judgeTexts } from "../src/rules/judge-texts.ts";

const NOW = Date.parse("2008-03-28T12:00Z");

const mentionsOf = (text: string, lang: string): readonly TextMentions[] =>
  readMentions(readDocument({ path: "text.md", text }, lang, newReading()), {
    documentDate: undefined,
    conference: undefined,
    year: undefined,
  });

const datesOf = (text: string, lang: string): readonly DateMention[] =>
  mentionsOf(text, lang).flatMap(({ dates }) => dates);

interface Parts {
  readonly day: number;
  readonly month: string;
  readonly short: string;
  readonly year: number;
  readonly weekday: string;
  readonly figure: string;
  readonly iso: string;
}

const ordinal = (day: number): string =>
  ["th", "st", "nd", "rd"][day % 10 < 4 && (day < 11 || day > 13) ? day % 10 : 0] ?? "th";
const first = (day: number, sign: string): string => (day === 1 ? `1${sign}` : String(day));
const arabic = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** The ways in which each language writes a day. */
const WAYS: Readonly<Record<string, readonly ((date: Parts) => string)[]>> = {
  en: [
    ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
    ({ weekday, day, month, year }) => `${weekday}, ${month} ${day}, ${year}`,
    ({ weekday, day, month, year }) => `${weekday} the ${day}${ordinal(day)} of ${month} ${year}`,
    ({ weekday, day, month, year }) => `${day} ${month} ${year} (${weekday})`,
    ({ day, month, year }) => `${month} ${day}${ordinal(day)}, ${year}`,
    ({ day, short, year }) => `${day} ${short} ${year}`,
    ({ day, month, year }) => `${day}\u00a0${month}\u202f${year}`,
    ({ weekday, iso }) => `${weekday}, ${iso}`,
    ({ iso }) => iso,
  ],
  fr: [
    ({ weekday, day, month, year }) => `${weekday} ${first(day, "er")} ${month} ${year}`,
    ({ weekday, day, month, year }) => `${weekday.toUpperCase()} ${day} ${month.toUpperCase()} ${year}`,
    ({ day, month, year }) => `${first(day, "er")}\u00a0${month}\u00a0${year}`,
    ({ day, month, year, weekday }) => `${day} ${month} ${year} (${weekday})`,
    ({ day, month, year }) => `${day} ${month.normalize("NFD")} ${year}`,
    ({ figure }) => figure,
    ({ iso }) => iso,
  ],
  de: [
    ({ weekday, day, month, year }) => `${weekday}, ${day}. ${month} ${year}`,
    ({ weekday, day, month, year }) => `${weekday}, dem ${day}. ${month} ${year}`,
    ({ day, month, year }) => `${day}. ${month} ${year}`,
    ({ figure }) => figure.replaceAll("/", "."),
    ({ weekday, figure }) => `${weekday}, ${figure.replaceAll("/", ".")}`,
  ],
  es: [
    ({ weekday, day, month, year }) => `${weekday}, ${day} de ${month} de ${year}`,
    ({ weekday, day, month, year }) => `${weekday} ${day} de ${month} de ${year}`,
    ({ figure }) => figure,
  ],
  it: [
    ({ weekday, day, month, year }) => `${weekday} ${first(day, "º")} ${month} ${year}`,
    ({ day, month, year }) => `${day} ${month} ${year}`,
    ({ figure }) => figure,
  ],
  nl: [
    ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
    ({ figure }) => figure.replaceAll("/", "-"),
  ],
  pt: [
    ({ weekday, day, month, year }) => `${weekday}, ${first(day, "º")} de ${month} de ${year}`,
    ({ day, month, year }) => `${day} de ${month} de ${year}`,
    ({ figure }) => figure,
  ],
  ar: [
    ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
    ({ day, month, year }) => arabic(`${day} ${month} ${year}`),
    ({ figure }) => arabic(figure),
  ],
};

const anyDay = fc.integer({ min: -25_000, max: 60_000 }).map((days) => new Date(days * 86_400_000)); // 1901 to 2134

function partsOf(date: Date, lang: string): Parts {
  const named = (options: Intl.DateTimeFormatOptions, type: "month" | "weekday"): string =>
    new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { ...options, day: "numeric", timeZone: "UTC" })
      .formatToParts(date)
      .find((part) => part.type === type)?.value ?? "";
  const iso = date.toISOString().slice(0, 10);
  return {
    day: date.getUTCDate(),
    month: named({ month: "long" }, "month"),
    short: named({ month: "short" }, "month"),
    year: date.getUTCFullYear(),
    weekday: named({ weekday: "long" }, "weekday"),
    figure: iso.split("-").reverse().join("/"),
    iso,
  };
}

describe.each(Object.keys(WAYS))("dates in %s", (lang) => {
  const written = fc.tuple(anyDay, fc.constantFrom(...(WAYS[lang] ?? []))).map(([date, way]) => {
    const parts = partsOf(date, lang);
    return { words: way(parts), iso: parts.iso };
  });

  test("any date in any of the ways is read as itself, and nothing is found wrong with it", () => {
    fc.assert(
      fc.property(written, ({ words, iso }) => {
        const text = `(${words})\n`;
        const [date, ...more] = datesOf(text, lang);
        expect(more).toEqual([]);
        expect(date?.iso).toBe(iso);
        expect(date?.weekday?.number ?? weekdayOf(iso)).toBe(weekdayOf(iso));
        expect(judgeTexts([{ path: "text.md", text, lang }], NOW)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("the span covers its words, whatever stands around them", () => {
    const around = fc.constantFrom(
      ["x ", ""],
      ["e\u0301 👩‍👩‍👧 ", " 🎉"],
      ["\r\nOne\r\ntwo ", ",\r\nthree"],
      ["**", "**"],
      ["*x* [", "](https://example.org/2008-13-01)"],
      ["&amp; &#233; ", " `code`"],
      ["# x ", ""],
      ["- x\n- y, ", ""],
    );
    fc.assert(
      fc.property(written, around, ({ words, iso }, [before = "", behind = ""]) => {
        const text = `${before}${words}${behind}\n`.replace(/\r\n/g, "\n");
        const [date] = datesOf(text, lang);
        expect(date?.iso).toBe(iso);
        expect(text.slice(date?.span.start, date?.span.end)).toBe(words);
      }),
      { numRuns: 200 },
    );
  });
});

describe("any text", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        ..."1 April 2008|Tuesday|31.|02/|'08|the 2nd|–| to |and|(|)|[|]|**|25:00|14h75|9.75 am|CET|UTC+1|Europe/Pariss|\n|\n\n|# |> |- a: |`|\u00a0|é|mardi|avril|1er|Mai|٣|أبريل|و|\ufffc|\u0000".split(
          "|",
        ),
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.nat(99_999).map(String),
    ),
    { maxLength: 40 },
  );

  test("never crashes, and every span lies within it", () => {
    fc.assert(
      fc.property(pieces, fc.constantFrom(...Object.keys(WAYS), "sw"), (parts, lang) => {
        const text = parts.join(" ");
        for (const { span } of judgeTexts([{ path: "text.md", text, lang }], NOW)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
