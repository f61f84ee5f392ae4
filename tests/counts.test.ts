import { describe, expect, test } from "vitest";
import { countLike, countOf, countPattern } from "../src/mentions/counts.ts";

const all = Array.from({ length: 100 }, (_, i) => i + 1);

describe.each(["en", "fr"])("counts in words, in %s", (lang) => {
  const whole = new RegExp(`^(?:${countPattern(lang)})$`, "iu");

  test("each from 1 to 100 is found and read as itself", () => {
    for (const value of all) {
      const words = countLike("Two", value, lang) ?? "";
      expect(words).toMatch(whole);
      expect(countOf(words, lang), words).toBe(value);
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
  const read = (lang: string, ...words: string[]) => words.map((one) => countOf(one, lang));
  expect(read("en", "47", "twenty one", "Two hundred and three", "hundred")).toEqual([47, 21, 203, 100]);
  expect(read("fr", "septante-deux", "vingt-et-un", "une", "cent")).toEqual([72, 21, 1, 100]);
  expect(read("en", "dozen", "first", "two and five", "new", "twenty-first")).toEqual(Array(5).fill(Number.NaN));
  expect(read("de", "12", "zwölf")).toEqual([12, Number.NaN]);
});
