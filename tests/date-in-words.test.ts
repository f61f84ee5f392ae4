import { describe, expect, test } from "vitest";
import { dateInWords } from "../src/model/date-in-words.ts";
import { readDocuments } from "./support/read-folder.ts";

describe("a date in words", () => {
  test.each([
    ["en", "Tuesday 1 April 2008", "Wednesday 2 April 2008"],
    ["en-US", "Tuesday, April 1, 2008", "Wednesday, April 2, 2008"],
    ["fr", "mardi 1er avril 2008", "mercredi 2 avril 2008"],
    ["fr-CA", "mardi 1er avril 2008", "mercredi 2 avril 2008"],
    ["ar", "الثلاثاء 1 أبريل 2008", "الأربعاء 2 أبريل 2008"],
    ["de", "Dienstag, 1. April 2008", "Mittwoch, 2. April 2008"],
    ["es", "martes, 1 de abril de 2008", "miércoles, 2 de abril de 2008"],
    ["it", "martedì 1º aprile 2008", "mercoledì 2 aprile 2008"],
    ["nl", "dinsdag 1 april 2008", "woensdag 2 april 2008"],
    ["pt", "terça-feira, 1 de abril de 2008", "quarta-feira, 2 de abril de 2008"],
  ])("%s", (lang, first, second) => {
    expect(dateInWords("2008-04-01", lang, { weekday: true, year: true })).toBe(first);
    expect(dateInWords("2008-04-02", lang, { weekday: true, year: true })).toBe(second);
  });

  test("leaves out what is not asked for", () => {
    expect(dateInWords("2008-04-01", "en")).toBe("1 April");
    expect(dateInWords("2008-04-01", "fr", { year: true })).toBe("1er avril 2008");
    expect(dateInWords("2008-04-01", "it", { weekday: true })).toBe("martedì 1º aprile");
    expect(dateInWords("2008-04-11", "it")).toBe("11 aprile");
    expect(dateInWords("2008-04-21", "fr")).toBe("21 avril");
    expect(dateInWords("2008-04-01", "es", { year: true })).toBe("1 de abril de 2008");
  });

  test("has the Gregorian calendar and Latin digits in every language", () => {
    for (const lang of ["ar-EG", "fa", "th", "he", "ja"])
      expect(dateInWords("2008-04-01", lang, { year: true }), lang).toMatch(/\b2008\b|2008/);
  });

  test("is British English for a language that Intl does not know, wherever it runs", () => {
    expect(dateInWords("2008-04-01", "tlh", { weekday: true, year: true })).toBe("Tuesday 1 April 2008");
  });

  test("does not depend on the zone of the machine", () => {
    const zone = process.env.TZ;
    try {
      for (process.env.TZ of ["Pacific/Kiritimati", "Pacific/Niue"])
        expect(dateInWords("2008-04-01", "en", { year: true })).toBe("1 April 2008");
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});

test("the rule on weekdays speaks of a date in the language of its message", () => {
  const { judged } = readDocuments({
    "conference.md":
      "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: fr\nsite: https://example.org/\n---\n",
    "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n",
    "fr/agenda.md": "# Programme\n\n## Lundi 1 avril 2008\n",
  });
  const found = judged.filter(({ rule }) => rule === "weekday-mismatch").map(({ message }) => message);
  expect(found).toEqual([
    {
      en: '1 April 2008 is a Tuesday. Write "Mardi 1 avril 2008".',
      fr: "Le 1er avril 2008 est un mardi. Écrivez « Mardi 1 avril 2008 ».",
    },
  ]);
});
