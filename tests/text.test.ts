import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directionOf } from "../src/model/direction.ts";
import { ar } from "../templates/text/ar.ts";
import { en } from "../templates/text/en.ts";
import { fr } from "../templates/text/fr.ts";
import { textOf } from "../templates/text/index.ts";
import type { Text } from "../templates/text/text.ts";

/** No-break spaces made visible: "~" for U+00A0, "_" for U+202F. */
const visible = (text: string): string => text.replaceAll("\u00A0", "~").replaceAll("\u202F", "_");

const own = { en, fr, ar };

describe("words", () => {
  const keys = (value: object): string[] =>
    Object.entries(value)
      .flatMap(([key, inner]) => (typeof inner === "object" ? keys(inner).map((deep) => `${key}.${deep}`) : [key]))
      .sort();

  test.each(Object.entries(own))("%s has the keys of English, and no word is empty", (_code, text: Text) => {
    expect(keys(text)).toEqual(keys(en));
    const words = Object.values(text).flatMap((value) => (typeof value === "object" ? Object.values(value) : [value]));
    expect(words.filter((word) => typeof word === "string" && word.trim() === "")).toEqual([]);
  });

  test.each(["fr", "ar"] as const)("%s is not left in English", (code) => {
    // Words and signs that are the same in both languages.
    const shared = [", ", "Contacts", "Documents", "Internet", "Organisation", "ltr"];
    const same = Object.entries(own[code]).filter(
      ([key, value]) => typeof value === "string" && value === en[key as keyof Text] && !shared.includes(value),
    );
    expect(same).toEqual([]);
  });

  test.each(Object.entries(own))("%s has no straight quotation mark or apostrophe, and no markup", (_code, text) => {
    const samples = Object.values(text).map((value) => {
      if (typeof value === "object") return Object.values(value).join(" ");
      return typeof value === "string" ? value : "";
    });
    expect(samples.join("\n")).not.toMatch(/["'<>&]/);
  });

  test("French has its spaces before the colon and the apostrophe it needs", () => {
    expect(visible(fr.label("Modifié"))).toBe("Modifié~:");
    expect(fr.toPressRoom).toBe("L’espace presse");
    expect(en.label("Changed")).toBe("Changed:");
  });

  test.each([
    [en, 1, "+1~day"],
    [en, 47, "+47~days"],
    [fr, 1, "+1~jour"],
    [fr, 47, "+47~jours"],
    [ar, 1, "بعد يوم"],
    [ar, 2, "بعد يومين"],
    [ar, 7, "بعد 7~أيام"],
    [ar, 47, "بعد 47~يوما"],
    [ar, 100, "بعد 100~يوم"],
    [ar, 103, "بعد 103~أيام"],
  ] as const)("days are counted (%#)", (text, count, expected) => {
    expect(visible(text.daysLater(count))).toBe(expected);
  });

  test.each([
    ["G3", "Room~G3"],
    ["12", "Room~12"],
    ["2.01", "Room~2.01"],
    ["B", "Room~B"],
    ["Hemicycle", "Hemicycle"],
    ["Room 5", "Room 5"],
    ["The Gallery", "The Gallery"],
  ])("a room called %s is %s", (name, expected) => {
    expect(visible(en.roomNamed(name))).toBe(expected);
  });

  test("sentences are put together", () => {
    expect(en.endOf("160a08")).toBe("End of press release 160a08");
    expect(fr.releaseKind("160a08")).toBe("Communiqué de presse 160a08");
    expect(en.zoneWithUtc(en.offset(120), en.time(450))).toBe("local time, UTC+2 (7.30\u00A0am UTC)");
    expect(fr.interpretationInto(["anglais", "russe"])).toBe("interprétation en anglais et en russe");
    expect(en.interpretationInto(["French", "Russian", "Arabic"])).toBe(
      "interpretation into French, Russian and Arabic",
    );
    expect(fr.notInThisLanguage(fr.languageName("en"))).toContain("en anglais");
    expect(ar.notInThisLanguage(ar.languageName("fr"))).toContain("الفرنسية");
    expect(visible(ar.daysLater(1))).toBe("بعد يوم");
    expect(visible(ar.daysEarlier(3))).toBe("قبل 3~أيام");
    expect(visible(en.daysEarlier(1))).toBe("−1~day");
  });
});

describe("dates", () => {
  test.each([
    [en, "2008-04-01", "Tuesday 1~April 2008", "Tuesday 1~April"],
    [fr, "2008-04-01", "mardi 1er~avril 2008", "mardi 1er~avril"],
    [fr, "2008-03-05", "mercredi 5~mars 2008", "mercredi 5~mars"],
    [ar, "2008-04-01", "الثلاثاء 1~نيسان\u2060/\u2060أبريل 2008", "الثلاثاء 1~نيسان\u2060/\u2060أبريل"],
    [en, "2024-02-29", "Thursday 29~February 2024", "Thursday 29~February"],
  ] as const)("a day in full (%#)", (text, iso, full, short) => {
    expect(visible(text.fullDate(iso))).toBe(full);
    expect(visible(text.shortFullDate(iso))).toBe(short);
    expect(text.fullDate(iso)).toBe(`${text.weekday(iso)} ${text.date(iso)}`);
  });

  test.each([
    [en, "2008-04-01", "2008-04-01", "1~April 2008"],
    [en, "2008-04-01", "2008-04-02", "1 and 2~April 2008"],
    [en, "2008-04-01", "2008-04-04", "1 to 4~April 2008"],
    [en, "2008-03-31", "2008-04-01", "31~March and 1~April 2008"],
    [en, "2008-03-30", "2008-04-02", "30~March to 2~April 2008"],
    [en, "2008-12-31", "2009-01-01", "31~December 2008 and 1~January 2009"],
    [en, "2008-12-30", "2009-01-02", "30~December 2008 to 2~January 2009"],
    [en, "2008-02-28", "2008-03-01", "28~February to 1~March 2008"],
    [fr, "2008-04-01", "2008-04-02", "1er et 2~avril 2008"],
    [fr, "2008-04-01", "2008-04-04", "1er au 4~avril 2008"],
    [ar, "2008-04-01", "2008-04-02", "1 و2~نيسان\u2060/\u2060أبريل 2008"],
    [ar, "2008-03-30", "2008-04-02", "30~آذار\u2060/\u2060مارس إلى 2~نيسان\u2060/\u2060أبريل 2008"],
  ] as const)("a range of days (%#)", (text, first, last, expected) => {
    expect(visible(text.range(first, last))).toBe(expected);
  });

  test.each([
    [en, "2008-04-01", "2008-04-02", "Strasbourg, "],
    [fr, "2008-03-05", undefined, "Strasbourg, le "],
    [fr, "2008-04-01", "2008-04-02", "Strasbourg, les "],
    [fr, "2008-04-01", "2008-04-04", "Strasbourg, du "],
    [ar, "2008-04-01", "2008-04-02", "Strasbourg، "],
  ] as const)("the place in a dateline (%#)", (text, first, last, expected) => {
    expect(text.placeBefore("Strasbourg", first, last)).toBe(expected);
  });

  test("the weekdays of a range", () => {
    expect(en.weekdays("2008-04-01", "2008-04-01")).toBe("Tuesday");
    expect(en.weekdays("2008-04-01", "2008-04-02")).toBe("Tuesday and Wednesday");
    expect(fr.weekdays("2008-04-01", "2008-04-03")).toBe("mardi au jeudi");
  });
});

describe("times", () => {
  test.each([
    [0, "midnight", "minuit", "منتصف الليل"],
    [30, "12.30~am", "0_h_30", "12.30~بعد منتصف الليل"],
    [540, "9~am", "9_h", "9~صباحا"],
    [570, "9.30~am", "9_h_30", "9.30~صباحا"],
    [545, "9.05~am", "9_h_05", "9.05~صباحا"],
    [720, "noon", "midi", "12~ظهرا"],
    [750, "12.30~pm", "12_h_30", "12.30~ظهرا"],
    [870, "2.30~pm", "14_h_30", "2.30~بعد الظهر"],
    [1439, "11.59~pm", "23_h_59", "11.59~مساء"],
    [1440, "midnight", "minuit", "منتصف الليل"],
  ])("%i minutes after midnight", (minutes, english, french, arabic) => {
    expect([en, fr, ar].map((text) => visible(text.time(minutes)))).toEqual([english, french, arabic]);
  });

  test("no two minutes of the day are set alike", () => {
    const minutes = Array.from({ length: 1440 }, (_, minute) => minute);
    for (const text of [en, fr, ar, textOf("de")]) expect(new Set(minutes.map(text.time)).size).toBe(1440);
  });

  test("a moment has its day and its hour", () => {
    expect(visible(en.moment("2008-03-25", 1080))).toBe("25~March 2008, 6~pm");
    expect(visible(fr.moment("2008-03-25", 1080))).toBe("25~mars 2008 à 18_h");
    expect(visible(en.moment("2008-03-25"))).toBe("25~March 2008");
  });

  test.each([
    [120, "UTC+2"],
    [0, "UTC"],
    [330, "UTC+5:30"],
    [-150, "UTC−2:30"],
    [-30, "UTC−0:30"],
    [-600, "UTC−10"],
  ])("%i minutes east is %s", (minutes, expected) => {
    expect(en.offset(minutes)).toBe(expected);
  });
});

describe("lists", () => {
  test.each([
    [en, [], ""],
    [en, ["a"], "a"],
    [en, ["a", "b"], "a and b"],
    [en, ["a", "b", "c"], "a, b and c"],
    [fr, ["a", "b", "c"], "a, b et c"],
    [ar, ["الفرنسية", "الروسية"], "الفرنسية والروسية"],
  ] as const)("of %#", (text, items, expected) => {
    expect(text.list(items)).toBe(expected);
  });
});

describe("languages", () => {
  test("some have words of their own, in all their regions", () => {
    expect(["en", "fr", "ar"].map((lang) => textOf(lang).skip)).toEqual([en.skip, fr.skip, ar.skip]);
    expect(textOf("en-US").date("2008-04-01")).toBe(en.date("2008-04-01"));
    expect(textOf("fr-CH").skip).toBe(fr.skip);
    expect(textOf("fr-CH").code).toBe("fr-CH");
  });

  test("one without words has English ones, and dates of its own", () => {
    const german = textOf("de");
    expect(german.skip).toBe(en.skip);
    expect(german.ownName).toBe("Deutsch");
    expect(german.fullDate("2008-04-01")).toBe("Dienstag, 1. April 2008");
    expect(german.time(570)).toBe("9:30");
    expect(textOf("es").ownName).toBe("Español");
  });

  test("the pieces of any language's range are the range", () => {
    const first = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(fc.constantFrom("en", "fr", "ar", "de", "ja", "fa"), first, fc.nat(400), (lang, from, length) => {
        const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
        const { first, between, last } = textOf(lang).rangeParts(iso(from), iso(from + length));
        expect(first + between + last).toBe(textOf(lang).range(iso(from), iso(from + length)));
        expect(between === "").toBe(length === 0);
        expect(last).not.toBe("");
      }),
    );
  });

  test("a text is made once", () => {
    expect(textOf("sv")).toBe(textOf("sv"));
  });

  test("the Gregorian calendar stands in languages whose readers have another", () => {
    expect(textOf("th").date("2008-04-01")).toContain("2008");
    expect(textOf("fa").date("2008-04-01")).toContain("۲۰۰۸");
  });

  test.each([
    ["ar", "rtl"],
    ["he", "rtl"],
    ["fa-AF", "rtl"],
    ["ur", "rtl"],
    ["fr", "ltr"],
    ["az-Arab", "rtl"],
    ["az", "ltr"],
    ["zh", "ltr"],
  ])("%s runs %s", (lang, dir) => {
    expect(directionOf(lang)).toBe(dir);
  });

  test("what is no language code is refused", () => {
    expect(() => textOf("no code")).toThrow(RangeError);
  });
});
