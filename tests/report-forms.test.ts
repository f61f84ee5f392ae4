import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { toGithub } from "../src/report/github.ts";
import { toHtml } from "../src/report/html.ts";
import { toJunit } from "../src/report/junit.ts";
import type { ReportInput } from "../src/report/report-input.ts";
import { toSarif } from "../src/report/sarif.ts";
import type { Told } from "../src/report/told.ts";

const agenda = "# Agenda\n\n## Tuesday 2 April 2008\n\nThe 😀 opening.\nIt lasts.\n";

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

const input = (
  findings: readonly Told[],
  sources: Record<string, string> = { "en/agenda.md": agenda },
): ReportInput => ({
  findings,
  sources: new Map(Object.entries(sources)),
  summary: {
    documents: 1,
    languages: ["en"],
    pages: 1,
    written: 0,
    withheld: 0,
    milliseconds: 1234,
    errors: 0,
    warnings: 0,
    questions: 0,
  },
  folder: "content/",
  language: "en",
});

const stops = ({ severity }: Told): boolean => severity === "error";
const evil = "a%b:c,d\n<script>&\"'\u0000\u001b\ud800]]>";

describe("the report for GitHub's workflows", () => {
  it("is one command a finding, at its line and columns", () => {
    const findings = [
      finding(),
      finding({ severity: "question", suggestions: [], message: "Which?" }, { start: 35, end: 60 }),
      finding({ severity: "warning", suggestions: [] }, { file: "files/a.pdf", start: 9, end: 12 }),
    ];
    expect(toGithub(input(findings))).toBe(
      "::error file=content/en/agenda.md,line=3,endLine=3,col=4,endColumn=23,title=weekday-mismatch::2 April 2008 is a Wednesday.%0A→ Wednesday 2 April 2008%0A→ Tuesday 1 April 2008\n" +
        "::notice file=content/en/agenda.md,line=5,endLine=6,title=weekday-mismatch::Which?\n" +
        "::warning file=content/files/a.pdf,line=1,endLine=1,col=1,endColumn=1,title=weekday-mismatch::2 April 2008 is a Wednesday.\n",
    );
  });

  it("lets no message begin a command of its own", () => {
    const told = toGithub(input([finding({ message: evil, rule: evil, suggestions: [] }, { file: evil })]));
    expect(told.split("\n")).toHaveLength(2);
    expect(told).toContain("file=content/a%25b%3Ac%2Cd%0A<script>");
    expect(told).toContain("::a%25b:c,d%0A<script>");
  });
});

describe("the report as JUnit's XML", () => {
  it("fails only for what stops publication", () => {
    const xml = toJunit(input([finding(), finding({ severity: "warning" }, { start: 0, end: 1 })]), stops);
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dateline" tests="2" failures="1" errors="0" time="1.234">
  <testsuite name="content/en/agenda.md" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="content/en/agenda.md" name="weekday-mismatch 1:1" time="0"><system-out>content/en/agenda.md:1:1 warning: 2 April 2008 is a Wednesday.</system-out></testcase>
    <testcase classname="content/en/agenda.md" name="weekday-mismatch 3:4" time="0"><failure message="2 April 2008 is a Wednesday." type="weekday-mismatch">content/en/agenda.md:3:4 error: 2 April 2008 is a Wednesday.</failure></testcase>
  </testsuite>
</testsuites>
`);
  });

  it("has one sound case when there is nothing to tell", () => {
    expect(toJunit(input([]), stops)).toContain('tests="1" failures="0"');
  });

  it("is XML whatever is in it", () => {
    const xml = toJunit(input([finding({ message: evil, rule: evil }, { file: evil })]), stops);
    expect(xml).not.toMatch(/<script|&(?!amp;|lt;|gt;|quot;|#\d+;)|[^\P{Cc}\n]/u);
    expect(xml.isWellFormed()).toBe(true);
  });
});

describe("the report as SARIF 2.1.0", () => {
  const parsed = (findings: readonly Told[], sources?: Record<string, string>) =>
    JSON.parse(
      toSarif(input(findings, sources), "1.2.3", (rule) =>
        rule === "weekday-mismatch"
          ? { summary: "A weekday.", uri: "https://example.org/weekday-mismatch" }
          : undefined,
      ),
    );

  it("has the rule, the place, the repairs and the other places of each finding", () => {
    const related = [{ span: { file: "en/agenda.md", start: 39, end: 41 }, message: "Here." }];
    const log = parsed([finding({ related })]);
    expect(log.version).toBe("2.1.0");
    const [run] = log.runs;
    expect(run.columnKind).toBe("unicodeCodePoints");
    expect(run.tool.driver).toEqual({
      name: "Dateline",
      version: "1.2.3",
      rules: [
        {
          id: "weekday-mismatch",
          shortDescription: { text: "A weekday." },
          helpUri: "https://example.org/weekday-mismatch",
        },
      ],
    });
    const region = { startLine: 3, startColumn: 4, endLine: 3, endColumn: 24 };
    const artifactLocation = { uri: "content/en/agenda.md", uriBaseId: "SRCROOT" };
    expect(run.results).toEqual([
      {
        ruleId: "weekday-mismatch",
        ruleIndex: 0,
        level: "error",
        message: { text: "2 April 2008 is a Wednesday." },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation,
              region: { startLine: 5, startColumn: 5, endLine: 5, endColumn: 6 },
            },
            message: { text: "Here." },
          },
        ],
        fixes: ["Wednesday 2 April 2008", "Tuesday 1 April 2008"].map((text) => ({
          description: { text },
          artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text } }] }],
        })),
      },
    ]);
  });

  it("writes any path as a relative address", () => {
    const [result] = parsed([finding({ suggestions: [] }, { file: "fr/été à 9:30 #1.md" })], {}).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
      "content/fr/%C3%A9t%C3%A9%20%C3%A0%209%3A30%20%231.md",
    );
    expect(result.locations[0].physicalLocation.region).toEqual({
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
    });
  });

  it("has an empty list when all is well", () => {
    expect(parsed([]).runs[0].results).toEqual([]);
  });
});

describe("the report to be sent", () => {
  it("shows the line with the words marked, and what to write", () => {
    const page = toHtml(input([finding()]));
    expect(page).toContain("## <mark>Tuesday 2 April 2008</mark></pre>");
    expect(page).toContain("<strong>Wednesday 2 April 2008</strong>");
    expect(page).toContain("1 error, 0 warnings, 0 questions");
  });

  it("speaks French to those who do", () => {
    const page = toHtml({ ...input([]), language: "fr" });
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain("Rien à signaler.");
  });

  it("asks for nothing and runs nothing, whatever is in it", () => {
    const page = toHtml(
      input([finding({ message: evil, rule: evil, suggestions: [evil] }, { file: evil, start: 0, end: 5 })], {
        [evil]: evil,
      }),
    );
    expect(page).not.toMatch(/<script|(?:src|href)=|url\(|@import/i);
    const tags = new Set<string>();
    const walk = (node: { nodeName: string; childNodes?: unknown[] }): void => {
      tags.add(node.nodeName);
      for (const child of node.childNodes ?? []) walk(child as { nodeName: string });
    };
    walk(parseFragment(page.slice(page.indexOf("<main>"))));
    expect([...tags].filter((tag) => !tag.startsWith("#")).sort()).toEqual(
      ["b", "code", "h1", "h2", "li", "main", "mark", "ol", "p", "pre", "section", "strong"].filter((tag) =>
        tags.has(tag),
      ),
    );
  });
});
