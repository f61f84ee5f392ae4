import { describe, expect, test } from "vitest";
import { readDocument } from "../src/content/document.ts";
import { newReading } from "../src/content/reading.ts";
import { headingTime } from "../src/content/session.ts";
import { timeAt } from "../src/content/times.ts";
import { readMentions } from "../src/mentions/read-mentions.ts";
import { readDocuments } from "./support/read-folder.ts";

const clock = (minutes: number | undefined): string | undefined =>
  minutes === undefined
    ? undefined
    : `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** A text as it is read: "from–to | what follows"; undefined where it begins with no time. */
function read(text: string, lang: string): string | undefined {
  const time = timeAt(text, 0, lang);
  if (!time) return undefined;
  const end = time.impossible ? "impossible" : [clock(time.from), clock(time.to)].filter(Boolean).join("–");
  return [end, text.slice(time.end).trim()].filter(Boolean).join(" | ");
}

describe("times of day in English", () => {
  test.each([
    ["14.00 hrs Opening", "14:00 | Opening"],
    ["14.00 hrs. Opening", "14:00 | Opening"],
    ["14.00 hrs.", "14:00"],
    ["14.00 hours. Opening", "14:00 | . Opening"],
    ["14:00 h Opening", "14:00 | Opening"],
    ["14:00h Opening", "14:00 | Opening"],
    ["14.00 hours Opening", "14:00 | Opening"],
    ["1400 hrs Opening", "14:00 | Opening"],
    ["0930 hours Opening", "09:30 | Opening"],
    ["0930h Opening", "09:30 | Opening"],
    ["1400–1530 hrs Opening", "14:00–15:30 | Opening"],
    ["14.00 to 15.30 hrs Opening", "14:00–15:30 | Opening"],
    ["14 to 15 hrs Opening", "14:00–15:00 | Opening"],
    ["9 o'clock Opening", "09:00 | Opening"],
    ["12:00 midnight Gala", "24:00 | Gala"],
    ["12.00 midnight", "24:00"],
    ["24:00 midnight", "24:00"],
    ["12 midnight Gala", "24:00 | Gala"],
    ["midnight Gala", "24:00 | Gala"],
    ["10 pm to 12:00 midnight Gala", "22:00–24:00 | Gala"],
    ["11.30 pm to 12 midnight", "23:30–24:00"],
    ["12:00 noon Lunch", "12:00 | Lunch"],
    ["12:00 Noon Lunch", "12:00 | Lunch"],
    ["12 noon Lunch", "12:00 | Lunch"],
    ["12 noon to 2 pm Lunch", "12:00–14:00 | Lunch"],
    ["11 am to 12:00 noon Talks", "11:00–12:00 | Talks"],
    ["12 am", "00:00"],
    ["12.30 am Walk", "00:30 | Walk"],
    ["12 pm Lunch", "12:00 | Lunch"],
    ["1475 hrs Opening", "impossible | Opening"],
  ])("%s", (text, expected) => expect(read(text, "en")).toBe(expected));

  test.each([
    ["12:00 Noon concert", "12:00 | Noon concert"],
    ["23:00 Midnight mass", "23:00 | Midnight mass"],
    ["11:00 noon", "11:00 | noon"],
    ["14:00 2008 in review", "14:00 | 2008 in review"],
    ["14:00 – 2008 in review", "14:00 | – 2008 in review"],
    ["14:00 hrsg", "14:00 | hrsg"],
    ["14:00 Hourly news", "14:00 | Hourly news"],
  ])("%s: what belongs to the title stays in it", (text, expected) => expect(read(text, "en")).toBe(expected));

  test.each([
    "2008 in review",
    "1400 participants",
    "2008–2010 Programme",
    "24 hours of code",
    "2 to 3 hours of exercises",
    "12 noonday poems",
  ])("%s is no time", (text) => expect(read(text, "en")).toBeUndefined());
});

describe("times of day in French", () => {
  test.each([
    ["14 h Ouverture", "14:00 | Ouverture"],
    ["14 h 30 Ouverture", "14:30 | Ouverture"],
    ["14 heures Ouverture", "14:00 | Ouverture"],
    ["14 heures 30 Ouverture", "14:30 | Ouverture"],
    ["14 heures 30 – Ouverture", "14:30 | – Ouverture"],
    ["14 à 15 heures Ouverture", "14:00–15:00 | Ouverture"],
    ["de 14 heures à 15 heures 30", "14:00–15:30"],
    ["minuit Fin", "24:00 | Fin"],
    ["22 h à minuit", "22:00–24:00"],
    ["22 h à 24 h Soirée", "22:00–24:00 | Soirée"],
    ["midi Repas", "12:00 | Repas"],
    ["12 h midi Repas", "12:00 | Repas"],
    ["9h accueil", "09:00 | accueil"],
    ["14h30 De la preuve", "14:30 | De la preuve"],
  ])("%s", (text, expected) => expect(read(text, "fr")).toBe(expected));

  test.each(["24 heures de code", "2 à 3 heures d’exercices", "24 h de code"])("%s is no time", (text) =>
    expect(read(text, "fr")).toBeUndefined(),
  );
});

test("midnight in Arabic", () => {
  expect(read("منتصف الليل الختام", "ar")).toBe("24:00 | الختام");
  expect(read("١٢ منتصف الليل", "ar")).toBe("24:00");
});

test("12:00 midnight is the end of the day it is written under", () => {
  const { site } = readDocuments({
    "en/agenda.md":
      "# Agenda\n\n## Tuesday 1 April 2008\n\n### 12:00 midnight Gala {#gala}\n\n### Walk {#walk}\n\n- Time: 14.00 hrs\n",
  });
  const [gala, walk] = site?.editions[0]?.agenda?.sessions.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? [];
  expect([gala?.title.plain, gala?.occurrences[0]?.start]).toMatchObject(["Gala", { date: "2008-04-02", minutes: 0 }]);
  expect(walk?.occurrences[0]?.start).toMatchObject({ date: "2008-04-01", minutes: 840 });
});

test("a heading that may be a length of time keeps all its words", () => {
  const plain = "24 hours in the life of a network";
  const title = { plain, tokens: [{ type: "text", content: plain }], span: { file: "", start: 0, end: plain.length } };
  expect(headingTime(title as never, "en")).toMatchObject({
    time: undefined,
    title: { plain },
    doubtful: { doubt: "length" },
  });
});

test.each([
  ["fr", "La séance commence à 14 heures dans la salle.", [840]],
  ["fr", "La séance a duré 14 heures sans pause.", []],
  ["en", "The session opens at 14.00 hrs and lasts 2 hours in all.", [840]],
])("in running text in %s a length of time is no time: %s", (lang, text, expected) => {
  const document = readDocument({ path: "a.md", text }, lang, newReading());
  const context = { documentDate: undefined, conference: undefined, year: undefined };
  expect(readMentions(document, context).flatMap(({ times }) => times.map(({ from }) => from))).toEqual(expected);
});
