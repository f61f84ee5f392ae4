import { describe, expect, it } from "vitest";
import { nearest } from "../src/model/nearest.ts";

const keys = ["Room", "Speakers", "Chair", "Languages", "Média", "Salle", "Time", "Type"];

describe("the nearest word", () => {
  it.each([
    ["a letter too many", "Roomm", "Room"],
    ["a letter left out", "Spekers", "Speakers"],
    ["a wrong letter", "Choir", "Chair"],
    ["two letters swapped", "Tiem", "Time"],
    ["several slips in a long word", "Lnagauges", "Languages"],
    ["capitals and accents only", "MEDIA", "Média"],
    ["an accent too many", "Sallé", "Salle"],
  ])("%s", (_, word, expected) => {
    expect(nearest(word, keys)).toBe(expected);
  });

  it.each(["", "x", "ro", "Webcast", "Note", "Rome-ish", "🙂🙂🙂"])("none for %j", (word) => {
    expect(nearest(word, keys)).toBeUndefined();
  });

  it("is the closest, and the earliest of equals", () => {
    expect(nearest("Typo", keys)).toBe("Type");
    expect(nearest("cat", ["cart", "bat", "rat"])).toBe("cart");
    expect(nearest("sessions", ["session", "sessions"])).toBe("sessions");
  });

  it("compares short words letter by letter when only capitals differ", () => {
    expect(nearest("FR", ["en", "fr"])).toBe("fr");
  });

  it("has nothing to find among none", () => {
    expect(nearest("room", [])).toBeUndefined();
  });

  it("is quick on long words", () => {
    const long = "workshop-".repeat(2000);
    const candidates = Array.from({ length: 50 }, (_, index) => `${long}${index}`);
    expect(nearest(`${long}4x`, candidates)).toBe(`${long}4`);
  });
});
