import { describe, expect, test } from "vitest";
import { countLike, countsIn } from "../src/mentions/counts.ts";

const all = Array.from({ length: 100 }, (_, i) => i + 1);

describe.each(["en", "fr"])("counts in words, in %s", (lang) => {
  test("each from 1 to 100 is found and read as itself", () => {
    for (const value of all) {
      const words = countLike("Two", value, lang) ?? "";
      expect(countsIn(words, lang), words).toEqual([{ start: 0, end: words.length, value }]);
    }
  });

  test("no two are spelled alike", () => {
    expect(new Set(all.map((value) => countLike("two", value, lang))).size).toBe(100);
  });
});

test("as they are spelled", () => {
  const spelled = (values: readonly number[], lang: string) => values.map((value) => countLike("two", value, lang));
  expect(spelled([7, 19, 20, 47, 100, 0, 101], "en")).toEqual([
    ...["seven", "nineteen", "twenty", "forty-seven", "one hundred", undefined, undefined],
  ]);
  expect(spelled([17, 21, 22, 70, 71, 80, 81, 91, 99], "fr")).toEqual([
    ...["dix-sept", "vingt et un", "vingt-deux", "soixante-dix", "soixante et onze"],
    ...["quatre-vingts", "quatre-vingt-un", "quatre-vingt-onze", "quatre-vingt-dix-neuf"],
  ]);
  expect(countLike("47", 46, "fr")).toBe("46");
  expect(countLike("Forty-seven", 46, "en")).toBe("Forty-six");
});

test("as they may be written, and words that are no count", () => {
  const read = (lang: string, ...words: string[]) =>
    words.map((one) => countsIn(one, lang).map(({ start, end, value }) => `${one.slice(start, end)} = ${value}`));
  expect(read("en", "47", "twenty one", "Two hundred and three", "hundred")).toEqual([
    ["47 = 47"],
    ["twenty one = 21"],
    ["Two hundred and three = 203"],
    ["hundred = 100"],
  ]);
  expect(read("fr", "septante-deux", "vingt-et-un", "une", "cent")).toEqual([
    ["septante-deux = 72"],
    ["vingt-et-un = 21"],
    ["une = 1"],
    ["cent = 100"],
  ]);
  expect(read("en", "two and five")).toEqual([["two = 2", "five = 5"]]);
  expect(read("en", "dozen", "first", "new", "24.7", "10 %", "9:30", "24/7", "1,500", "A47")).toEqual(
    Array(9).fill([]),
  );
  expect(read("de", "12", "zwölf")).toEqual([["12 = 12"], []]);
});
