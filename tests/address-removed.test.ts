import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { judgeContent } from "../src/commands/judge-content.ts";
import { loadContent } from "../src/commands/load-site.ts";
import { readContent } from "../src/disk/read-content.ts";
import type { Finding } from "../src/model/finding.ts";
import { inputOf, readDocuments } from "./support/read-folder.ts";

type Texts = Readonly<Record<string, string>>;

const root = (languages: string): string =>
  `---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: ${languages}\nsite: https://conference.example/2008/\n---\n`;
const agenda = (day1: string, day2 = ""): string =>
  `# Agenda\n\n## Tuesday 1 April 2008\n\n${day1}\n${day2 && `## Wednesday 2 April 2008\n\n${day2}\n`}`;
const session = (time: string, title: string, id: string, more = ""): string =>
  `### ${time} ${title}${id && ` {#${id}}`}\n\n${more}Words on it.\n\n`;

const OPENING = session("9.30 am", "Opening", "opening");
const LUNCH = session("noon", "Lunch", "lunch");
const FIRST = OPENING + LUNCH;
const SECOND =
  session("9 am", "Tides", "tides") + session("11 am", "Winds", "winds") + session("1 pm", "Lunch", "meal");
const TRAVEL =
  "# Getting there\n\nThe tram stops in front of the building every six minutes until one in the morning.\n";

const SITE: Texts = {
  "conference.md": root("en, fr"),
  "en/conference.md": "# Conference\n\n- City: Strasbourg\n\n## How media take part {#media}\n\nCome in.\n",
  "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n\n## Comment les médias participent {#media}\n\nVenez.\n",
  "en/agenda.md": agenda(FIRST, SECOND),
  "fr/agenda.md": agenda(FIRST, SECOND)
    .replace("Tuesday 1 April", "Mardi 1er avril")
    .replace("Wednesday 2 April", "Mercredi 2 avril"),
  "en/speakers.md":
    "# Speakers\n\n## Ada Lovelace {#ada}\n\n- Role: Countess\n\n## Grace Hopper {#grace}\n\n- Role: Admiral\n",
  "en/contacts.md": "# Contacts\n\n## Estelle Steiner {#estelle}\n\n- Telephone: +33 3 88 41 33 35\n",
  "en/pages/travel.md": TRAVEL,
  "fr/pages/travel.md":
    "# Venir\n\nLe tram s'arrête devant le bâtiment toutes les six minutes, jusqu'à une heure du matin.\n",
  "en/pages/papers.md":
    "# Papers\n\nThe [plan](../../files/plan-v1.pdf) of the building.\n\n## For the press {#press}\n\nAsk.\n\n## More\n\nMore.\n",
  "files/plan-v1.pdf": "%PDF-1.7 plan",
};

/** The documents after a change: undefined takes one away, a function rewrites it. */
function changed(changes: Readonly<Record<string, string | undefined | ((text: string) => string)>>): Texts {
  const texts: Record<string, string> = { ...SITE };
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) delete texts[path];
    else texts[path] = typeof change === "string" ? change : change(texts[path] ?? "");
  }
  return texts;
}
const inBoth = (name: string, change: ((text: string) => string) | undefined) => ({
  [`en/${name}`]: change,
  [`fr/${name}`]: change,
});

const removedIn = (after: Texts, before: Texts = SITE, now?: string): readonly Finding[] =>
  readDocuments(after, now, [], before).judged.filter(({ rule }) => rule === "address-removed");
const told = (after: Texts, before?: Texts): string[] =>
  removedIn(after, before).map(({ severity, span, message }) => {
    const words = (after[span.file] ?? "").slice(span.start, span.end);
    const was = /"-? ?(was: [^"]*)"/i.exec(message.en)?.[1];
    const at = [...message.en.matchAll(/"([/#][^"]*)"/g)].map(([, path]) => path).join(" ");
    return `${severity} ${span.file} [${words}] ${at}${was ? ` → ${was}` : ""}`;
  });

describe("an address at which nothing stands any more", () => {
  const renamed = { "en/pages/travel.md": undefined, "fr/pages/travel.md": undefined };
  test.each<[string, Texts, string[]]>([
    ["nothing changed", SITE, []],
    ["a new page", changed({ "en/pages/new.md": "# New\n\nWords.\n" }), []],
    ["a page gone from one language alone is shown in the other", changed({ "fr/pages/travel.md": undefined }), []],
    [
      "a page renamed, with its title",
      changed({
        ...renamed,
        "en/pages/venue.md": "# Getting there\n\nBy tram.\n",
        "fr/pages/venue.md": "# Venir\n\nTram.\n",
      }),
      ["warning en/pages/venue.md [Getting there] /travel/ → was: travel.md"],
    ],
    [
      "a page renamed and rewritten a little",
      changed({ ...renamed, "en/pages/venue.md": `${TRAVEL.replace("Getting there", "The venue")}\nAnd on foot.\n` }),
      ["warning en/pages/venue.md [The venue] /travel/ → was: travel.md"],
    ],
    [
      "a page with nearly the same name",
      changed({ ...renamed, "en/pages/travels.md": "# By land and sea\n\nHorses.\n" }),
      ["warning en/pages/travels.md [By land and sea] /travel/ → was: travel.md"],
    ],
    [
      "a page put into another",
      changed({ ...renamed, "en/pages/papers.md": (text) => text + TRAVEL.replace("# ", "## ") }),
      ["warning en/pages/papers.md [Papers] /travel/ → was: travel.md"],
    ],
    [
      "a page with an heir that has former names already",
      changed({ ...renamed, "en/pages/venue.md": `---\nwas: way.md\n---\n${TRAVEL}` }),
      ["warning en/pages/venue.md [Getting there] /travel/ → was: way.md, travel.md"],
    ],
    [
      "a page that is led on from",
      changed({ ...renamed, "en/pages/venue.md": `---\nwas: travel.md\n---\n${TRAVEL}` }),
      [],
    ],
    [
      "a page that became a release",
      changed({
        ...renamed,
        "en/press-releases/7.md": `---\nreference: 7\ndate: 1 March 2008\n---\n${TRAVEL}`,
      }),
      ["warning en/press-releases/7.md [Getting there] /travel/ → was: pages/travel.md"],
    ],
    [
      "pages without an heir, together",
      changed({ ...renamed, "en/pages/papers.md": undefined, "files/plan-v1.pdf": undefined }),
      [
        "warning en/conference.md [Conference] /travel/ /papers/ → was: pages/travel.md",
        "warning en/conference.md [Conference] /files/plan-v1.pdf → was: /files/plan-v1.pdf",
      ],
    ],
    [
      "a file renamed: where it is linked",
      changed({
        "files/plan-v1.pdf": undefined,
        "files/plan-v2.pdf": "%PDF-1.7 another plan",
        "en/pages/papers.md": (text) => text.replace("v1", "v2"),
      }),
      ["warning en/pages/papers.md [Papers] /files/plan-v1.pdf → was: /files/plan-v1.pdf"],
    ],
    [
      "a file gone: where it was linked",
      changed({ "files/plan-v1.pdf": undefined, "en/pages/papers.md": (text) => text.replace(/The \[.*/, "No plan.") }),
      ["warning en/pages/papers.md [Papers] /files/plan-v1.pdf → was: /files/plan-v1.pdf"],
    ],
    [
      "a file and a page of which only the capitals changed, from which nothing can lead on",
      changed({
        "files/plan-v1.pdf": undefined,
        "files/Plan-V1.pdf": "%PDF-1.7 plan",
        "en/pages/papers.md": (text) => text.replace("plan-v1", "Plan-V1"),
        ...renamed,
        "en/pages/Travel.md": TRAVEL,
      }),
      [
        "warning en/pages/papers.md [Papers] /files/plan-v1.pdf /files/Plan-V1.pdf",
        "warning en/pages/Travel.md [Getting there] /travel/ /Travel/",
      ],
    ],
    [
      "a session with another id",
      changed(inBoth("agenda.md", (text) => text.replace("{#opening}", "{#start}"))),
      ["warning en/agenda.md [9.30 am Opening] /agenda/opening/ → Was: opening"],
    ],
    [
      "a session with another name at the same time",
      changed(inBoth("agenda.md", (text) => text.replace(/### .*Opening .*/, "### 9.30 am A welcome to all {#hello}"))),
      ["warning en/agenda.md [9.30 am A welcome to all] /agenda/opening/ → Was: opening"],
    ],
    [
      "a session gone",
      changed(inBoth("agenda.md", (text) => text.replace(OPENING, ""))),
      ["warning en/agenda.md [Agenda] /agenda/opening/ → Was: opening"],
    ],
    [
      "a session cancelled",
      changed(
        inBoth("agenda.md", (text) =>
          text.replace(OPENING, session("9.30 am", "Opening", "opening", "- Status: cancelled\n\n")),
        ),
      ),
      [],
    ],
    [
      "a day gone with its sessions, once",
      changed(inBoth("agenda.md", (text) => text.replace(/## (?:Wed|Mer)[\s\S]*/, ""))),
      ["warning en/agenda.md [Agenda] /agenda/tides/ /agenda/winds/ → Was: tides"],
    ],
    [
      "the whole agenda, once",
      changed(inBoth("agenda.md", undefined)),
      ["warning en/conference.md [Conference] /agenda/ → was: agenda.md"],
    ],
    [
      "a speaker gone and another with a new id",
      changed({ "en/speakers.md": (text) => text.replace("{#ada}", "{#lovelace}").replace(/## Grace[\s\S]*/, "") }),
      [
        "warning en/speakers.md [Ada Lovelace] /speakers/ada/ → Was: ada",
        "warning en/speakers.md [Speakers] /speakers/grace/ → Was: grace",
      ],
    ],
    [
      "a language gone, once",
      Object.fromEntries(
        Object.entries(changed({ "conference.md": root("en") })).filter(([path]) => !path.startsWith("fr/")),
      ),
      ["warning en/conference.md [Conference] /fr/ → was: /fr/agenda/"],
    ],
  ])("%s", (_name, after, expected) => {
    expect(told(after).sort()).toEqual(expected.sort());
  });

  it("does not take the release with the next number for its heir", () => {
    const release = (number: string): Texts => ({
      [`en/press-releases/16${number}a08.md`]: `---\nreference: ${number}\ndate: 2${number} March 2008\n---\n# Title ${number}\n\nText ${number}.\n`,
    });
    const other = release("1");
    expect(told({ ...SITE, ...other, ...release("2") }, { ...SITE, ...other, ...release("0") })).toEqual([
      "warning en/conference.md [Conference] /press-releases/160a08/ → was: press-releases/160a08.md",
    ]);
  });

  it("is told in one finding where many sessions have another id", () => {
    const many = (ids: string): Texts => {
      const text = Array.from({ length: 9 }, (_, i) => session(`${9 + i}.00`, `Talk number ${i}`, `${ids}-${i}`)).join(
        "",
      );
      return changed({ "en/agenda.md": agenda(text), "fr/agenda.md": undefined });
    };
    expect(told(many("b"), many("a"))).toEqual([
      "warning en/agenda.md [Agenda] /agenda/a-0/ /agenda/a-1/ /agenda/a-2/ /agenda/a-3/ → Was: a-0",
    ]);
  });

  it("is nothing any more once it is done as the message says", () => {
    const after = changed({ ...renamed, "en/pages/venue.md": TRAVEL });
    const [{ message } = { message: { en: "" } }] = removedIn(after);
    const line = /"(was: [^"]*)"/.exec(message.en)?.[1];
    const done = { ...after, "en/pages/venue.md": `---\n${line}\n---\n${TRAVEL}` };
    expect(readDocuments(done, undefined, [], SITE).judged.filter(({ rule }) => /redirect|removed/.test(rule))).toEqual(
      [],
    );
    // Taking the line out again is told too, at the same place.
    expect(told(after, done)).toEqual(["warning en/pages/venue.md [Getting there] /travel/ → was: travel.md"]);
    for (const remedy of ["### 9.30 am Opening {#start}\n\n- Was: opening", "### 9.30 am Opening {#opening}"])
      expect(
        told(changed(inBoth("agenda.md", (text) => text.replace("### 9.30 am Opening {#opening}", remedy)))),
      ).toEqual([]);
    const withFile = changed({
      "files/plan-v1.pdf": undefined,
      "en/pages/papers.md": (text) => `---\nwas: /files/plan-v1.pdf\n---\n${text.replace(/The \[.*/, "No plan.")}`,
    });
    expect(told(withFile)).toEqual([]);
  });

  it("is a question where a release is withheld now, and says nothing of its file", () => {
    const release = (embargo: string): Texts => ({
      ...SITE,
      "en/press-releases/7.md": `---\nreference: 7\ndate: 27 March 2008\n${embargo}---\n# Seven\n\nSee [it](../../files/photo.png).\n`,
      "files/photo.png": "x",
    });
    const after = release("embargo: 30 March 2008, 10 am Paris time\n");
    expect(told(after, release(""))).toEqual(["question en/press-releases/7.md [Seven] /press-releases/7/"]);
    expect(told(after, after)).toEqual([]);
  });

  it("is weighed and excused like anything else, and the exception may stay", () => {
    const excused = changed({
      ...renamed,
      "en/pages/venue.md": TRAVEL.replace("\n", " <!-- ok address-removed: never announced -->\n"),
    });
    expect(told(excused)).toEqual([]);
    for (const before of [SITE, excused, undefined])
      expect(readDocuments(excused, undefined, [], before).judged.filter(({ rule }) => rule === "exception")).toEqual(
        [],
      );
    const weighed = {
      ...excused,
      "en/pages/venue.md": TRAVEL,
      "conference.md": root("en, fr").replace("dates", "rules: address-removed error\ndates"),
    };
    expect(removedIn(weighed).map(({ severity }) => severity)).toEqual(["error"]);
  });
});

describe("against a site as it was published, of which no more is known", () => {
  const published = (before: Texts, after: Texts): string[] => {
    const [then, now] = [before, after].map((texts) => inputOf(texts));
    const files = then && judgeContent(then).made?.files;
    if (!files || !now) throw new Error("no site");
    return judgeContent(now, { files, made: undefined })
      .judged.filter(({ rule }) => rule === "address-removed")
      .map(({ span, message }) => {
        const was = /"-? ?(was: [^"]*)"/i.exec(message.en)?.[1];
        return `${span.file} [${(after[span.file] ?? "").slice(span.start, span.end)}] ${was}`;
      });
  };
  test.each<[string, Texts, string[]]>([
    ["nothing changed", SITE, []],
    [
      "pages with the same title, a session, a speaker, a file with nearly the same name",
      changed({
        "en/pages/travel.md": undefined,
        "fr/pages/travel.md": undefined,
        "en/pages/venue.md": "# Getting there\n\nWords.\n",
        ...inBoth("agenda.md", (text) => text.replace("{#opening}", "{#start}")),
        "en/speakers.md": (text) => text.replace("{#ada}", "{#lovelace}"),
        "files/plan-v1.pdf": undefined,
        "files/plan-v2.pdf": "%PDF-1.7 another plan",
        "en/pages/papers.md": (text) => text.replace("v1", "v2").replace(" {#press}", ""),
      }),
      [
        "en/pages/venue.md [Getting there] was: travel.md",
        "en/agenda.md [9.30 am Opening] Was: opening",
        "en/speakers.md [Ada Lovelace] Was: ada",
        "en/pages/papers.md [Papers] was: /files/plan-v1.pdf",
      ],
    ],
    [
      "a day",
      changed(inBoth("agenda.md", (text) => text.replace(/## (?:Wed|Mer)[\s\S]*/, ""))),
      ["en/agenda.md [Agenda] Was: tides"],
    ],
  ])("%s", (_name, after, expected) => {
    expect(published(SITE, after).sort()).toEqual(expected.sort());
  });
});

describe("a place that a page has no more", () => {
  test.each<[string, Texts, string[]]>([
    [
      "a heading reworded that gave no id",
      changed({ "en/pages/papers.md": (text) => text.replace("## More", "## Still more") }),
      [],
    ],
    [
      "an id that the words give as well",
      changed({ "en/pages/papers.md": (text) => text.replace("For the press {#press}", "Press") }),
      [],
    ],
    ["a contact", changed({ "en/contacts.md": (text) => text.replace("{#estelle}", "{#steiner}") }), []],
    [
      "an id taken from a heading",
      changed({ "en/pages/papers.md": (text) => text.replace(" {#press}", "") }),
      ["question en/pages/papers.md [For the press] /papers/ #press"],
    ],
    [
      "a section taken out",
      changed({ "en/pages/papers.md": (text) => text.replace(/## For[\s\S]*(?=## More)/, "") }),
      ["question en/pages/papers.md [Papers] /papers/ #press"],
    ],
    [
      "a break with another id, in two languages, once",
      changed(inBoth("agenda.md", (text) => text.replace("{#lunch}", "{#midday}"))),
      ["question en/agenda.md [noon Lunch] /agenda/ #lunch"],
    ],
    [
      "a day that moved",
      changed(
        inBoth("agenda.md", (text) =>
          text.replace("Wednesday 2 April", "Thursday 3 April").replace("Mercredi 2 avril", "Jeudi 3 avril"),
        ),
      ),
      ["question en/agenda.md [Agenda] /agenda/ #wednesday-2-april-2008"],
    ],
    [
      "a day that moved and keeps its id",
      changed({
        "en/agenda.md": (text) =>
          text.replace("Wednesday 2 April 2008", "Thursday 3 April 2008 {#wednesday-2-april-2008}"),
        "fr/agenda.md": (text) => text.replace("Mercredi 2 avril", "Jeudi 3 avril"),
      }),
      [],
    ],
  ])("%s", (_name, after, expected) => {
    expect(told(after)).toEqual(expected);
  });
});

test.each([
  ["the sample", "../content", "2008-03-28T12:00Z"],
  ["the second conference", "fixtures/second/content", "2027-05-20T12:00Z"],
])("%s, held against itself, has lost nothing", (_name, path, now) => {
  const content = readContent(join(import.meta.dirname, path));
  const { made } = loadContent(content, { now: Date.parse(now) });
  if (!made) throw new Error("no site");
  const { findings } = loadContent(content, { now: Date.parse(now), earlier: { files: made.files, made } });
  expect(findings.filter(({ rule }) => rule === "address-removed")).toEqual([]);
});
