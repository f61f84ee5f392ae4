import { expect, test } from "vitest";
import { readDocument } from "../src/content/document.ts";
import { newReading } from "../src/content/reading.ts";
import { readMentions } from "../src/mentions/read-mentions.ts";

const NOTHING = { documentDate: undefined, conference: undefined, year: undefined };

test.each([
  ["digits", "1"],
  ["digits in pairs", "12 "],
  ["dates", "1 April "],
  ["dates with years", "1 April 2008, "],
  ["figures", "03/04/2008 "],
  ["times", "9.30 am CET "],
  ["weekdays", "Tuesday and "],
  ["brackets", "("],
  ["spaces behind a figure", `1${" ".repeat(99)}`],
  ["days joined", "1, 2 and "],
])(
  "twice as many %s take about twice as long",
  (_name, piece) => {
    const took = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const from = process.cpuUsage(); // other work on the machine does not count
      readMentions(readDocument({ path: "text.md", text }, "en", newReading()), NOTHING);
      return process.cpuUsage(from).user / 1000;
    };
    took(50_000);
    const half = took(500_000);
    const whole = took(1_000_000);
    // Squared, it would be four times.
    expect(whole / Math.max(half, 100)).toBeLessThan(3.5);
  },
  60_000,
);
