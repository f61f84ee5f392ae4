import { expect, test } from "vitest";
import { readDocument } from "../src/content/document.ts";
import { newReading } from "../src/content/reading.ts";
import { readMentions } from "../src/mentions/read-mentions.ts";
import { readDocuments } from "./support/read-folder.ts";

const TWO_LANGUAGES =
  "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en, fr\nsite: https://example.org/\n---\n";
/** Squared, four times as much takes sixteen times as long; a collection of memory in between may add to either. */
const NEVER_SQUARED = 8;
const BUSY_MACHINE = { retry: 2, timeout: 60_000 };
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
  ["comments that never close", "<!-- "],
  ["lines of a paragraph", "0xa17a 0x300F\n"],
  ["letters in a row", "a"],
  ["figures that may be times", "7 a:b "],
])("four times as many %s take about four times as long", BUSY_MACHINE, (_name, piece) => {
  const took = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const from = process.cpuUsage(); // other work on the machine does not count
    readMentions(readDocument({ path: "text.md", text }, "en", newReading()), NOTHING);
    return process.cpuUsage(from).user / 1000;
  };
  took(50_000);
  const quarter = took(250_000);
  const whole = took(1_000_000);
  expect(whole / Math.max(quarter, 50)).toBeLessThan(NEVER_SQUARED);
});

test.each([
  ["numbers", "12 people "],
  ["dates and numbers", "12/04/2008, 3 rooms "],
])("four times as many %s that two languages compare take about four times as long", BUSY_MACHINE, (_name, piece) => {
  const took = (length: number): number => {
    const text = `# A page\n\n${piece.repeat(Math.ceil(length / piece.length))}`;
    const languages = {
      "conference.md": TWO_LANGUAGES,
      "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n",
    };
    const from = process.cpuUsage();
    readDocuments({ ...languages, "en/pages/a.md": text, "fr/pages/a.md": text });
    return process.cpuUsage(from).user / 1000;
  };
  took(20_000);
  const quarter = took(50_000);
  const whole = took(200_000);
  expect(whole / Math.max(quarter, 50)).toBeLessThan(NEVER_SQUARED);
});
