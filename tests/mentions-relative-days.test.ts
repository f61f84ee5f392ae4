import { describe, expect, test } from "vitest";
import { relativeDaysIn } from "../src/mentions/relative-days.ts";
import type { Text } from "../src/mentions/text.ts";
import { unquoted } from "../src/mentions/unquoted.ts";

const textOf = (plain: string, lang: string): Text => ({
  path: "a.md",
  lang,
  plain,
  place: "prose",
  label: undefined,
  part: undefined,
  links: [],
  spanOf: (start, end) => ({ file: "a.md", start, end }),
});

/** What could stand there instead in a text of a day. */
const inWords = (plain: string, lang: string, written: string) =>
  relativeDaysIn(textOf(plain, lang)).flatMap((mention) => mention.inWords(written));

describe("days that count from the day of writing", () => {
  test.each([
    ["It opens tomorrow.", "2008-12-31", ["on 1 January 2009"]],
    ["It ended yesterday.", "2008-03-01", ["on 29 February 2008"]],
    ["It opens the day after tomorrow.", "2008-03-30", ["on 1 April 2008"]],
    ["It closed last night.", "2008-03-31", ["on the evening of 30 March 2008"]],
    ["It follows next month.", "2008-12-05", ["in January 2009"]],
    ["It appeared last month.", "2008-03-31", ["in February 2008"]],
    ["It meets this Friday.", "2008-03-28", ["on Friday 4 April 2008"]],
    ["It met last Friday.", "2008-03-28", ["on Friday 21 March 2008"]],
    ["It meets next Monday.", "2008-03-28", ["on Monday 31 March 2008", "on Monday 7 April 2008"]],
    ["It meets this week.", "2008-03-30", ["in the week of 24 March 2008"]],
    ["Register by tomorrow.", "2008-03-27", ["28 March 2008"]],
  ])("%s of %s", (plain, written, expected) => {
    expect(inWords(plain, "en", written)).toEqual(expected);
  });

  test.each([
    ["Elle s'ouvre après-demain.", "2008-03-30", ["le 1er avril 2008"]],
    ["Elle s’est ouverte hier soir.", "2008-03-01", ["le 29 février 2008 au soir"]],
    ["Elle se réunit lundi prochain.", "2008-03-28", ["le lundi 31 mars 2008"]],
    ["Elle s'est réunie la semaine dernière.", "2008-03-28", ["la semaine du 17 mars 2008"]],
    ["La séance de demain est publique.", "2008-03-31", []],
  ])("%s of %s", (plain, written, expected) => {
    expect(inWords(plain, "fr", written)).toEqual(expected);
  });

  test("none in a language whose words are not known", () => {
    expect(relativeDaysIn(textOf("We open tomorrow.", "de"))).toEqual([]);
  });

  test("a megabyte of it is read in no time", () => {
    const start = performance.now();
    relativeDaysIn(textOf('"tomorrow" opens today '.repeat(5_000), "en"));
    relativeDaysIn(textOf("« demain » s'ouvre aujourd'hui ".repeat(5_000), "fr"));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

test("quotation marks of both languages; a quotation that is not closed goes on to the end", () => {
  const left = (plain: string) => unquoted(plain).replaceAll("\ufffc", "-");
  expect(left('a "b" c “d” e «f» g „h“ i')).toBe('a "-" c “-” e «-» g „-“ i');
  expect(left("a “b c")).toBe("a “---");
  expect(left("nobody's words")).toBe("nobody's words");
});
