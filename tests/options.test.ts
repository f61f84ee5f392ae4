import { describe, expect, it } from "vitest";
import { helpText } from "../src/commands/help.ts";
import { nowFrom } from "../src/commands/now.ts";
import { parseOptions } from "../src/commands/options.ts";
import { WrongUse } from "../src/disk/errors.ts";

const refusal = (...argv: string[]): string => {
  try {
    return `accepted: ${JSON.stringify(parseOptions(argv))}`;
  } catch (error) {
    if (error instanceof WrongUse) return error.message;
    throw error;
  }
};
const utc = (...parts: [number, number, number, number?, number?, number?, number?]) => Date.UTC(...parts);

describe("the command line", () => {
  it("has a default for everything but the command", () => {
    expect(parseOptions(["build"])).toEqual({
      command: "build",
      texts: [],
      rule: undefined,
      content: "content",
      output: "_site",
      now: undefined,
      siteUrl: undefined,
      basePath: undefined,
      reports: [{ format: "text", file: undefined }],
      port: 8080,
      language: undefined,
      year: undefined,
      since: undefined,
      baseline: undefined,
      baselineUse: "read",
      strict: false,
      fix: "none",
      cache: undefined,
      ticket: undefined,
      maxTime: undefined,
      archive: false,
      debug: false,
      help: false,
      version: false,
    });
  });

  it("takes options before and after the command, with = or a blank", () => {
    const argv = ["--content", "my content", "serve", "--output=a=b", "--port", "3000", "--debug", "--format=json"];
    expect(parseOptions(argv)).toMatchObject({
      command: "serve",
      content: "my content",
      output: "a=b",
      port: 3000,
      debug: true,
      reports: [{ format: "json", file: undefined }],
    });
  });

  it("takes a value that begins with a dash after =, and the same value twice", () => {
    expect(parseOptions(["check", "--content=-x", "--content=-x"]).content).toBe("-x");
  });

  it("makes any number of reports, and shows the one for people where no other is shown", () => {
    const reports = (...argv: string[]) =>
      parseOptions(["check", ...argv]).reports.map(({ format, file }) => [format, file]);
    expect(reports("--format", "sarif", "--report", "a.sarif", "--format=html", "--report=b.html")).toEqual([
      ["text", undefined],
      ["sarif", "a.sarif"],
      ["html", "b.html"],
    ]);
    expect(reports("--format", "github", "--format=junit", "--report=c.xml")).toEqual([
      ["github", undefined],
      ["junit", "c.xml"],
    ]);
  });

  it("takes texts behind check, standard input among them, with their language and year", () => {
    expect(parseOptions(["check", "a.md", "--language", "pt_br", "-", "docs", "--year=1999"])).toMatchObject({
      texts: ["a.md", "-", "docs"],
      language: "pt-BR",
      year: 1999,
    });
  });

  it("needs no command for help and version", () => {
    expect(parseOptions(["--help"])).toMatchObject({ help: true, command: undefined });
    expect(parseOptions(["--version"])).toMatchObject({ version: true, command: undefined });
    expect(parseOptions(["check", "--help"])).toMatchObject({ help: true, command: "check" });
  });

  it.each([
    [[], "A command is missing: build, check, serve, links or explain."],
    [["biuld"], 'There is no command "biuld". Did you mean build?'],
    [["publish"], 'There is no command "publish". The commands are build, check, serve, links and explain.'],
    [["build", "content"], '"content" is one word too many after build.'],
    [["build", "--contnet", "x"], "There is no option --contnet. Did you mean --content?"],
    [["build", "--Now=2008-04-01"], "There is no option --Now. Did you mean --now?"],
    [["build", "--frobnicate"], "There is no option --frobnicate."],
    [["build", "--constructor"], "There is no option --constructor."],
    [["build", "-debug"], "There is no option -debug. Did you mean --debug?"],
    [["build", "--"], "There is no option --."],
    [["build", "--content"], "--content needs a value: --content=…"],
    [["build", "--content", "--debug"], "--content needs a value: --content=…"],
    [["build", "--content="], "--content needs a value: --content=…"],
    [["build", "--content", ""], "--content needs a value: --content=…"],
    [["build", "--debug=no"], "--debug takes no value."],
    [["build", "--output=a", "--output", "b"], '--output is given twice: "a" and "b".'],
    [["build", "--port=80"], "--port belongs to serve: build opens none."],
    [["check", "a.md", "--content=b"], '--content belongs to a site, and "a.md" is judged as a text of none.'],
    [["check", "--dry-run"], "--dry-run belongs to --fix: --fix --dry-run."],
    [["build", "--fix"], "--fix belongs to check and links."],
    [["check", "--archive"], "--archive belongs to links."],
    [["build", "--cache=a.json"], "--cache belongs to links."],
    [
      ["links", "--since=main"],
      "--since does not belong to links, which looks at what is linked now, and makes no site.",
    ],
    [["links", "a.md"], '"a.md" is one word too many after links.'],
    [["links", "--max-time=soon"], '--max-time is no length of time: "soon". Write 90s, 10m or 1h.'],
    [["links", "--max-time=0"], '--max-time is no length of time: "0". Write 90s, 10m or 1h.'],
    [["check", "-", "--fix"], 'Standard input cannot be repaired in its place. Name the file instead of "-".'],
    [
      ["check", "--fix", "--baseline=b", "--write-baseline"],
      "--fix and --write-baseline do not go together: repair first.",
    ],
    [
      ["check", "--fix", "--dry-run", "--format=json"],
      "--dry-run shows the difference where json would go. Give that a file: --format json --report FILE.",
    ],
    [["serve", "--since=main"], "--since belongs to check and build: serve shows everything."],
    [["check", "a.md", "--since=main"], "--since belongs to a site. For texts of none there is --baseline FILE."],
    [["check", "--write-baseline"], "--write-baseline needs the file: --baseline=FILE."],
    [["build", "--baseline=b", "--update-baseline"], "--update-baseline belongs to check."],
    [
      ["check", "--baseline=b", "--update-baseline", "--write-baseline"],
      "--write-baseline and --update-baseline do not go together.",
    ],
    [["explain", "stale", "no-year"], '"no-year" is one word too many after explain.'],
    [["explain", "--now=2008-04-01"], "--now does not belong to explain, which takes a rule and --language alone."],
    [["serve", "--strict"], "--strict belongs to build and check: serve shows the site whatever is found."],
    [["build", "--language=de"], '--language is none that Dateline speaks: "de". Write en or fr.'],
    [["check", "--year=2008"], "--year belongs to texts of no site: dateline check TEXT.md --year=2008."],
    [["check", "a.md", "--year=08"], '--year is no year of four figures: "08".'],
    [["check", "--language=a b"], '--language is no code of a language: "a b". Write en, fr or pt-BR.'],
    [["check", "--format=xml"], 'There is no format "xml". The formats are text, json, github, sarif, junit, html.'],
    [["check", "--format=juint"], 'There is no format "juint". Did you mean junit?'],
    [["check", "--report=a.json"], "--report a.json has no format before it: --format sarif --report a.json."],
    [
      ["check", "--format=json", "--format=sarif"],
      "Two reports cannot both be shown: json and sarif. Give one of them a file: --format sarif --report FILE.",
    ],
    [["check", "--format=json", "--report=a", "--format=html", "--report=a"], "Two reports would be written to a."],
  ])("refuses %j", (argv, sentence) => {
    expect(refusal(...argv)).toBe(sentence);
  });

  it.each(["0", "65536", "80.5", "-1", "8080x", "1e3", " 80"])("refuses the port %j", (port) => {
    expect(refusal("serve", `--port=${port}`)).toContain(`--port is no number from 1 to 65535: "${port}"`);
  });
});

describe("--now", () => {
  it.each([
    ["2008-04-01", utc(2008, 3, 1)],
    ["2008-02-29", utc(2008, 1, 29)],
    ["2008-04-01T09:30Z", utc(2008, 3, 1, 9, 30)],
    ["2008-04-01T09:30+02:00", utc(2008, 3, 1, 7, 30)],
    ["2008-04-01T23:30:15-05:30", utc(2008, 3, 2, 5, 0, 15)],
    ["2008-04-01T09:30:15.25Z", utc(2008, 3, 1, 9, 30, 15, 250)],
    ["2008-04-01T09:30:15.123456789Z", utc(2008, 3, 1, 9, 30, 15, 123)],
    ["1969-12-31T23:59:59Z", -1000],
  ])("%s", (value, expected) => {
    expect(parseOptions(["build", "--now", value]).now).toBe(expected);
  });

  it.each([
    ["2026-02-30", "not in the calendar"],
    ["2007-02-29", "not in the calendar"],
    ["2008-13-01", "not in the calendar"],
    ["2008-00-01", "not in the calendar"],
    ["2008-04-01T09:30", "without Z or an offset"],
    ["2008-04-01T24:00Z", "no clock shows"],
    ["2008-04-01T09:60Z", "no clock shows"],
    ["2008-04-01T09:30:60Z", "no clock shows"],
    ["2008-04-01T09:30+24:00", "no clock shows"],
    ["2008-04-01T09:30+02:60", "no clock shows"],
    ["2008-04-01T09Z", "is no ISO date"],
    ["2008-04-01 09:30Z", "is no ISO date"],
    ["2008-04-01Z", "is no ISO date"],
    ["2008-04", "is no ISO date"],
    ["1207008000", "is no ISO date"],
    ["1 April 2008", "is no ISO date"],
    ["2008-04-01\n", "is no ISO date"],
    ["٢٠٠٨-٠٤-٠١", "is no ISO date"],
    ["tomorrow", "is no ISO date"],
  ])("refuses %j: %s", (value, why) => {
    expect(refusal("build", `--now=${value}`)).toMatch(new RegExp(`^--now .*${why}`));
  });

  it("comes before SOURCE_DATE_EPOCH, and that before the clock", () => {
    const never = () => {
      throw new Error("the clock was asked");
    };
    expect(nowFrom({ now: 5 }, { SOURCE_DATE_EPOCH: "x" }, never)).toBe(5);
    expect(nowFrom({ now: 0 }, {}, never)).toBe(0);
    expect(nowFrom({ now: undefined }, { SOURCE_DATE_EPOCH: "1207008000" }, never)).toBe(utc(2008, 3, 1));
    expect(nowFrom({ now: undefined }, {}, () => 7)).toBe(7);
  });

  it.each(["-1", "1.5", "1e9", " 1", "9999999999999", "now"])("refuses SOURCE_DATE_EPOCH=%j", (epoch) => {
    expect(() => nowFrom({ now: undefined }, { SOURCE_DATE_EPOCH: epoch }, () => 7)).toThrow(WrongUse);
  });
});

describe("the address of the site", () => {
  it.each([
    ["https://octopus.example", "https://octopus.example/"],
    ["https://octopus.example/2008", "https://octopus.example/2008/"],
    ["http://localhost:8080/a/b/", "http://localhost:8080/a/b/"],
    ["HTTPS://Octopus.Example/2008/", "https://octopus.example/2008/"],
    ["https://conférence.example/été/", "https://xn--confrence-e4a.example/%C3%A9t%C3%A9/"],
    ["https://user.example/@press/", "https://user.example/@press/"],
  ])("--site-url %s", (value, expected) => {
    expect(parseOptions(["build", "--site-url", value]).siteUrl).toBe(expected);
  });

  it.each([
    "octopus.example",
    "//octopus.example/",
    "ftp://octopus.example/",
    "javascript:alert(1)",
    "https:octopus.example",
    "https:///octopus.example/",
    "https://",
    "https://octo pus.example/",
    "https://octopus.example:99999/",
    "https://octopus.example/?",
    "https://octopus.example?a=b",
    "https://octopus.example/#a",
    "https://octopus.example/a//b/",
    "https://octopus.example/a/../b/",
    "https://octopus.example\\a",
    "https://me:secret@octopus.example/",
    "https://me@octopus.example/",
    "https://@octopus.example/",
  ])("--site-url refuses %j", (value) => {
    expect(refusal("build", `--site-url=${value}`)).toMatch(/^--site-url (is|has)/);
  });

  it("does not repeat a password", () => {
    expect(refusal("build", "--site-url=https://me:secret@octopus.example/")).not.toContain("secret");
    expect(refusal("build", "--site-url=https://me:secret@octopus.example/?a")).not.toContain("secret");
    expect(refusal("build", "--site-url=https://me:secret@octo pus.example/")).not.toContain("secret");
  });

  it.each([
    ["/", "/"],
    ["/2008", "/2008/"],
    ["/a/b/", "/a/b/"],
    ["/été/", "/%C3%A9t%C3%A9/"],
    ['/a"b/', "/a%22b/"],
    ["/.well-known/", "/.well-known/"],
  ])("--base-path %s", (value, expected) => {
    expect(parseOptions(["build", "--base-path", value]).basePath).toBe(expected);
  });

  it.each([
    "a/",
    "https://x/a/",
    "/..",
    "/a/../b/",
    "/./",
    "/%2e%2E/",
    "/a?b",
    "/a#b",
    "/a b/",
    "//a/",
    "/a//",
    "/%zz/",
    "/a\\b",
  ])("--base-path refuses %j", (value) => {
    expect(refusal("build", `--base-path=${value}`)).toMatch(/^--base-path (does|has)/);
  });
});

describe("the help", () => {
  const texts = [helpText(), helpText("build"), helpText("check"), helpText("serve"), helpText("links")];

  it("fits in 80 columns", () => {
    const lines = texts.flatMap((text) => text.split("\n"));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it("names every command, and every option of each", () => {
    for (const command of ["build", "check", "serve", "links"]) expect(helpText()).toContain(`dateline ${command} `);
    const named = (text: string) => new Set(text.match(/(?<=^ {2}--)[a-z-]+/gm));
    const shared = [
      "content",
      "output",
      "now",
      "site-url",
      "base-path",
      "format",
      "report",
      "language",
      "strict",
      "debug",
      "help",
      "version",
    ];
    const known = ["since", "baseline"];
    const ofCheck = ["site", "year", "write-baseline", "update-baseline", "fix", "dry-run"];
    expect(named(helpText("build"))).toEqual(new Set([...known, ...shared]));
    expect(named(helpText("check"))).toEqual(new Set([...ofCheck, ...known, ...shared]));
    const weak = shared.filter((name) => name !== "strict");
    expect(named(helpText("serve"))).toEqual(new Set(["port", ...weak]));
    const ofLinks = ["cache", "max-time", "archive", "ticket", "fix", "dry-run"];
    const needless = ["output", "base-path"];
    expect(named(helpText("links"))).toEqual(
      new Set([...ofLinks, ...shared.filter((name) => !needless.includes(name))]),
    );
    expect(named(helpText("explain"))).toEqual(new Set(["language", "debug", "help", "version"]));
  });
});
