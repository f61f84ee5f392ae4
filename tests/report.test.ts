import { describe, expect, it } from "vitest";
import { folderOf } from "../src/commands/report.ts";
import { stops } from "../src/model/stops.ts";
import { countsOf } from "../src/report/counts.ts";
import { toJson } from "../src/report/json.ts";
import { type Summary, summaryText } from "../src/report/summary.ts";
import { toText } from "../src/report/text.ts";
import type { Told } from "../src/report/told.ts";

const agenda = "# Agenda\n\n## Tuesday 2 April 2008\n\nThe opening.\n";

const finding = (over: Partial<Omit<Told, "span">> = {}, span: Partial<Told["span"]> = {}): Told => ({
  rule: "weekday-mismatch",
  severity: "error",
  language: "en",
  message: "2 April 2008 is a Wednesday.",
  suggestions: ["Wednesday 2 April 2008", "Tuesday 1 April 2008"],
  related: [],
  ...over,
  span: { file: "en/agenda.md", start: 13, end: 33, ...span },
});

const text = (findings: readonly Told[], sources: Record<string, string> = { "en/agenda.md": agenda }) =>
  toText({ findings, sources: new Map(Object.entries(sources)), folder: "content/" }, { colour: false });

/** The two lines of the source that a report shows for one finding, without the gutter. */
const shown = (source: string, start: number, end: number): string[] =>
  text([finding({ suggestions: [] }, { file: "a.md", start, end })], { "a.md": source })
    .split("\n")
    .slice(1, 3)
    .map((line) => line.slice(7));

const esc = "\u001b";

describe("what stops publication", () => {
  it.each([
    ["error", true, true],
    ["warning", false, true],
    ["question", false, false],
  ] as const)("%s: %s, and %s where strict", (severity, mostly, strict) => {
    expect(stops({ severity }, false)).toBe(mostly);
    expect(stops({ severity }, true)).toBe(strict);
  });
});

describe("the report for people", () => {
  it("speaks the language of each finding, and counts in that of the person", () => {
    const french = finding({
      language: "fr",
      severity: "warning",
      message: "Le 2 avril 2008 est un mercredi.",
      suggestions: ["Mercredi", ""],
    });
    const told = toText({ findings: [french], sources: new Map(), folder: "" }, { colour: false, language: "fr" });
    expect(told).toBe(
      [
        "en/agenda.md avertissement Le 2 avril 2008 est un mercredi. [weekday-mismatch]",
        "       Écrivez « Mercredi »",
        "       Supprimez ces mots.",
        "",
        "0 erreur, 1 avertissement, 0 question.",
        "",
      ].join("\n"),
    );
  });

  it("tells place, message, line, words and repairs", () => {
    expect(text([finding()])).toBe(
      [
        "content/en/agenda.md:3:4 error 2 April 2008 is a Wednesday. [weekday-mismatch]",
        "   3 │ ## Tuesday 2 April 2008",
        "     │    ^^^^^^^^^^^^^^^^^^^^",
        '       Write "Wednesday 2 April 2008"',
        '       Write "Tuesday 1 April 2008"',
        "",
        "1 error, 0 warnings, 0 questions.",
        "",
      ].join("\n"),
    );
  });

  it("does not repeat a repair that the message names, unless as part of a longer word", () => {
    const message = 'Write "Wednesday 2 April 2008" or "Mayor".';
    const told = text([finding({ message, suggestions: ["Wednesday 2 April 2008", "May"] })]);
    expect(told.match(/Wednesday 2 April/g)).toHaveLength(1);
    expect(told).toContain('       Write "May"\n');
  });

  it("tells a repair that takes words out", () => {
    expect(text([finding({ suggestions: [""] })])).toContain("       Take these words out.\n");
  });

  it("stands by file and place, whatever the order found", () => {
    const findings = [
      finding({}, { file: "fr/agenda.md" }),
      finding({ rule: "b" }, { start: 20 }),
      finding({ rule: "z" }),
      finding({ rule: "a" }),
    ];
    const rules = text(findings).match(/^content\S+|\[.*\]$/gm);
    expect(rules).toEqual([
      "content/en/agenda.md:3:4",
      "[a]",
      "content/en/agenda.md:3:4",
      "[z]",
      "content/en/agenda.md:3:11",
      "[b]",
      "content/fr/agenda.md",
      "[weekday-mismatch]",
    ]);
    expect(text(findings.toReversed())).toBe(text(findings));
  });

  it("tells a finding in a file without text by its path alone", () => {
    expect(text([finding({ suggestions: [] }, { file: "files/a.pdf" })])).toBe(
      "content/files/a.pdf error 2 April 2008 is a Wednesday. [weekday-mismatch]\n\n1 error, 0 warnings, 0 questions.\n",
    );
  });

  it("keeps a folder's name as it was given, with one slash", () => {
    expect(["../site/content/", "../site/content"].map(folderOf)).toEqual(["../site/content/", "../site/content/"]);
  });

  it("tells the other places of a contradiction", () => {
    const related = [{ span: { file: "en/agenda.md", start: 2, end: 8 }, message: "The agenda says 9 am." }];
    expect(text([finding({ related })])).toContain("\n       content/en/agenda.md:1:3 The agenda says 9 am.\n");
  });

  it("says that nothing was found", () => {
    expect(text([])).toBe("0 errors, 0 warnings, 0 questions.\n");
  });

  it("has colours only when told, and then the same words", () => {
    const sources = new Map([["en/agenda.md", agenda]]);
    const colourful = toText({ findings: [finding()], sources, folder: "content/" }, { colour: true });
    expect(text([finding()])).not.toContain(escape);
    expect(colourful).toContain(`${esc}[31merror${esc}[0m`);
    expect(colourful).toContain(`## ${esc}[31mTuesday 2 April 2008${esc}[0m`);
    expect(colourful.replaceAll(new RegExp(`${esc}\\[\\d+m`, "g"), "")).toBe(text([finding()]));
  });

  it("lets nothing steer the terminal: not the source, the message, the path, the rule or a repair", () => {
    const evil = `a${esc}[2J\u0007\u009b31m\r\u202e\ud800`;
    const over = { rule: evil, message: `${evil}\nfake`, suggestions: [`${evil}!`] };
    const findings = [finding(over, { file: evil, start: 0, end: 30 })];
    const told = toText({ findings, sources: new Map([[evil, `${evil} x`]]), folder: `${evil}/` }, { colour: false });
    expect(told.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
    expect(told).toContain("a␛[2J␇\\u009b31m␍\\u202e\\ud800");
    expect(told).toContain("␊fake");
    expect(told.isWellFormed()).toBe(true);
  });
});

describe("the words in their line", () => {
  it.each([
    ["an empty file", "", 0, 0, "", "^"],
    ["offsets out of bounds", "abc", 90, 99, "abc", "   ^"],
    ["offsets below zero", "abc", -5, -2, "abc", "^"],
    ["an empty span", "abc", 1, 1, "abc", " ^"],
    ["the end of a line", "abc\ndef", 3, 3, "abc", "   ^"],
    ["the start of a line", "abc\ndef", 4, 5, "def", "^"],
    ["a first line that is empty", "\nabc", 0, 1, "", "^"],
    ["several lines: the first to its end", "one two\nthree", 4, 10, "one two", "    ^^^"],
    ["tabs in front", "\t\tabc", 2, 4, "\t\tabc", "\t\t^^"],
    ["a tab within", "ab\tcd", 1, 4, "ab\tcd", " ^\t^"],
    ["a tab alone", "a\tb", 1, 2, "a\tb", " ^"],
    ["an emoji of several code points", "👩‍👩‍👧 is here", 9, 11, "👩‍👩‍👧 is here", "   ^^"],
    ["wide characters", "会議は4月", 2, 4, "会議は4月", "    ^^^"],
    ["full-width and half-width forms", "Ａｶb", 2, 3, "Ａｶb", "   ^"],
    ["combining marks", "e\u0301te\u0301 x", 6, 7, "e\u0301te\u0301 x", "    ^"],
    ["a combining mark alone: with its letter", "e\u0301t", 1, 2, "e\u0301t", "^"],
    ["Arabic, by the order of reading", "يوم الثلاثاء ٢", 4, 12, "يوم الثلاثاء ٢", "    ^^^^^^^^"],
    ["a control character shown", "a\u001bb c", 4, 5, "a␛b c", "    ^"],
  ])("%s", (_, source, start, end, line, carets) => {
    expect(shown(source, start, end)).toEqual([line, carets]);
  });

  it.each([0, 50, 500, 4990])("a very long line is cut to a window around the words at %i", (start) => {
    const long = `${"abcd ".repeat(start / 5)}WORD${" efgh".repeat(1000 - start / 5)}`;
    const [line = "", carets = ""] = shown(long, start, start + 4);
    expect(line.length).toBeLessThanOrEqual(102);
    expect(line.length).toBeGreaterThan(60);
    expect(line.slice(carets.indexOf("^"), carets.length)).toBe("WORD");
    expect(line.startsWith("…")).toBe(start > 30);
    expect(line.endsWith("…")).toBe(start < 4990);
  });

  it("a span longer than the window ends with it", () => {
    const [line = "", carets = ""] = shown(`on ${"x".repeat(5000)} y`, 3, 5003);
    expect(line).toBe(`on ${"x".repeat(97)}…`);
    expect(carets).toBe(`   ${"^".repeat(97)}`);
  });

  it("never cuts a character in two", () => {
    const long = "😀".repeat(3000);
    for (const start of [3000, 3001]) expect(shown(long, start, start + 2).join("")).not.toMatch(/\p{Cs}|\\ud/u);
  });
});

const summary: Summary = {
  documents: 24,
  languages: ["en", "fr"],
  pages: 63,
  written: 81,
  milliseconds: 843,
  errors: 0,
  warnings: 0,
  questions: 0,
  withheld: 0,
};

const input = (findings: readonly Told[], sources: Record<string, string> = { "en/agenda.md": agenda }) => ({
  findings,
  sources: new Map(Object.entries(sources)),
  summary,
  folder: "content/",
  language: "en",
});

describe("the report for programs", () => {
  it("gives every finding with its place, and the summary", () => {
    const told = JSON.parse(toJson(input([finding()])));
    expect(told).toEqual({
      findings: [
        {
          rule: "weekday-mismatch",
          severity: "error",
          file: "en/agenda.md",
          line: 3,
          column: 4,
          endLine: 3,
          endColumn: 24,
          message: "2 April 2008 is a Wednesday.",
          suggestions: ["Wednesday 2 April 2008", "Tuesday 1 April 2008"],
        },
      ],
      summary,
    });
  });

  it("has a place for a file without text, and one order", () => {
    const findings = [finding({}, { file: "z.png" }), finding({}, { file: "a.png" })];
    const told = JSON.parse(toJson(input(findings, {})));
    expect(told.findings).toMatchObject([
      { file: "a.png", line: 1, column: 1, endLine: 1, endColumn: 1 },
      { file: "z.png", line: 1 },
    ]);
  });

  it("keeps every character, and lets none steer a terminal", () => {
    const message = "\u001b[2J\u009b31m\u202e\u2028\u007f\u0000😀";
    const json = toJson(input([finding({ message })], {}));
    expect(JSON.parse(json).findings[0].message).toBe(message);
    expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e\u2028]/u);
  });
});

describe("the summary", () => {
  it("tells what was read, written and how long it took", () => {
    expect(summaryText(summary)).toBe(
      "Read 24 documents in 2 languages (en, fr): 63 pages.\nWrote 81 files. It took 0.84 s.\n",
    );
  });

  it("tells what is kept back, and why nothing was written", () => {
    const told = summaryText({ ...summary, languages: ["en"], withheld: 1, written: 0, errors: 2 });
    expect(told).toContain("in 1 language (en)");
    expect(told).toContain("Kept back until the embargo ends: 1 document.\n");
    expect(told).toContain("Nothing is written while there are errors.");
  });

  it("does not blame errors for a check that wrote nothing", () => {
    expect(summaryText({ ...summary, written: 0 })).toContain("Nothing was written. It");
  });

  it("tells in French where that is asked for, and in English for a language that is not spoken", () => {
    const told = { ...summary, withheld: 1, written: 0, warnings: 1 };
    expect(summaryText(told, { language: "fr-CH", strict: true })).toBe(
      "Lecture de 24 documents en 2 langues (en, fr) : 63 pages.\nSous embargo, et retenu jusque-là : 1 document.\nRien n'est écrit tant qu'il y a des avertissements. Durée : 0,84 s.\n",
    );
    expect(summaryText(summary, { language: "de" })).toBe(summaryText(summary));
  });

  it("blames warnings only where they stop publication", () => {
    const told = { ...summary, written: 0, warnings: 1 };
    expect(summaryText(told)).toContain("Nothing was written.");
    expect(summaryText(told, { strict: true })).toContain("Nothing is written while there are warnings.");
  });

  it("does not say that nothing was written where repairs or a baseline were", () => {
    const fix = { places: 1, files: 1, untouched: 0, written: true };
    const known = { older: 0, inBaseline: 2, gone: 0, baseline: "write" } as const;
    expect(summaryText({ ...summary, written: 0, fix })).toMatch(/\nPut right 1 place in 1 file\.\nIt took/);
    expect(summaryText({ ...summary, written: 0, known })).toMatch(/\nWrote 2 findings into the baseline\.\nIt took/);
  });

  it("counts by severity", () => {
    const findings = [finding(), finding({ severity: "question" }), finding({ severity: "question" })];
    expect(countsOf(findings)).toEqual({ errors: 1, warnings: 0, questions: 2 });
  });
});
