import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSite } from "../src/content/read-site.ts";
import { judge } from "../src/rules/judge.ts";

const page = readFileSync(new URL("../docs/format.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/^```markdown (\S+)\n(.*?)^```$/gms)].map(([, path = "", text = ""]) => ({
  path,
  text,
}));

const NOW = Date.parse("2008-03-28T12:00Z");
const read = (now: string) =>
  readSite({ sources: examples, assets: [{ path: "files/programme.pdf", bytes: 1 }], now: Date.parse(now) });
const reading = read("2008-03-28T12:00Z");
const [en, fr] = reading.site?.editions ?? [];
const sessionOf = (id: string) => en?.agenda?.sessions.find((session) => session.id === id);

describe("the examples of docs/format.md", () => {
  test("are read without a finding but for what French lacks", () => {
    const findings = [
      ...reading.findings,
      ...judge({ ...reading, now: Date.parse("2008-03-28T12:00Z"), found: reading.findings }),
    ];
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["missing-translation"]));
    expect(findings.every(({ severity }) => severity === "warning")).toBe(true);
  });

  test("exceptions: each excuses one finding, which is there without it", () => {
    const bare = examples.map(({ path, text }) => ({ path, text: text.replace(/<!-- ok .*?-->/g, "") }));
    const reading = readSite({ sources: bare, assets: [], now: NOW });
    const found = judge({ ...reading, now: NOW, found: [] });
    expect(found.map(({ rule, span }) => `${span.file} ${rule}`)).toEqual(
      Array(2).fill("en/pages/history.md weekday-mismatch"),
    );
  });

  test("conference.md", () => {
    expect(reading.site?.conference).toEqual({
      dates: { first: "2008-04-01", last: "2008-04-02" },
      written: expect.objectContaining({ dates: expect.objectContaining({ value: "1 and 2 April 2008" }) }),
      zone: "Europe/Paris",
      dayEnds: 240,
      dateOrder: "day month year",
      country: "FR",
      languages: ["en", "fr"],
      accent: { light: "#1d2f9b", dark: expect.stringMatching(/^#[\da-f]{6}$/) },
      severities: new Map([["relative-date", expect.objectContaining({ value: "question" })]]),
    });
  });

  test("facts in words, with keys in French", () => {
    expect(en?.letterhead?.channels.map(({ kind, href }) => [kind, href])).toEqual([
      ["telephone", "tel:+33388412560"],
      ["fax", "tel:+33388413911"],
      ["email", "mailto:pressunit@coe.int"],
      ["internet", "https://www.coe.int/press"],
    ]);
    expect([en?.boilerplate?.id, en?.media?.fields.length, en?.colophon?.id]).toEqual(["boilerplate", 2, "colophon"]);
    expect([fr?.shortName, fr?.city, fr?.name.plain]).toEqual([
      "Octopus Interface 2008",
      "Strasbourg",
      "Octopus Interface 2008 – Coopération contre la cybercriminalité",
    ]);
    expect([fr?.letterhead?.lang, fr?.boilerplate?.lang, fr?.media?.lang, fr?.colophon?.lang]).toEqual(
      Array(4).fill("en"),
    );
  });

  test("a release: lead, annex, contact, link to the agenda", () => {
    const release = en?.releases[0];
    expect([release?.id, release?.reference.value, release?.date.value, release?.place.value]).toEqual([
      "160a08",
      "160a08",
      "2008-03-05",
      "Strasbourg",
    ]);
    expect(release?.lead.tokens[1]?.content).toBe("The first paragraph is the lead.");
    expect(release?.annexes[0]?.fields.map(({ label }) => label.value)).toEqual(["Opening", "Interviews"]);
    expect(release?.contacts.map(({ id }) => id)).toEqual(["estelle-steiner"]);
    expect(release?.body.tokens[1]?.children?.find(({ type }) => type === "link_open")?.attrGet("href")).toBe(
      "doc:agenda/#opening",
    );
  });

  test("a release under embargo is withheld until its moment", () => {
    expect(read("2008-03-05T08:59Z")).toMatchObject({
      withheld: 1,
      site: { editions: [{ releases: [] }, { releases: [] }] },
    });
    expect(read("2008-03-05T09:00Z")).toMatchObject({ withheld: 0 });
  });

  test("the agenda: days, state, what is text", () => {
    expect(en?.agenda?.days.map(({ id, date, title }) => [id, date, title?.plain])).toEqual([
      ["tuesday-1-april-2008", "2008-04-01", undefined],
      ["wednesday-2-april-2008", "2008-04-02", "workshops"],
      ["day-to-be-announced", undefined, undefined],
    ]);
    expect([en?.agenda?.state, en?.agenda?.asOf, en?.agenda?.sections.map(({ id }) => id)]).toEqual([
      "final",
      "2008-03-27",
      ["themes"],
    ]);
  });

  test("a session with every field", () => {
    expect(sessionOf("opening")).toMatchObject({
      title: { plain: "Opening of the conference" },
      type: "talk",
      speakers: [
        { name: "Ada Example", note: "Ministry of Examples", id: "ada-example" },
        { name: "Ben Sample", note: undefined, id: undefined },
      ],
      chairs: [{ name: "Ada Example" }],
      languages: { spoken: ["English"], interpreted: ["French", "Russian"] },
      media: "open",
      webcast: { href: "https://tv.example.org/live", text: "tv.example.org" },
    });
  });

  test("one session at two times; the second has the room of the first", () => {
    expect(
      sessionOf("opening")?.occurrences.map(({ day, start, room }) => [
        day,
        start?.minutes,
        start?.offset,
        room?.value.name,
        room?.value.place,
      ]),
    ).toEqual([
      ["2008-04-01", 570, 120, "G3", '"G" Building'],
      ["2008-04-02", 570, 120, "G3", '"G" Building'],
    ]);
  });

  test("what is no talk, all rooms, cancelled and replaced, changed, no time, a title that begins with a figure", () => {
    const slots = en?.agenda?.days.flatMap((day) => day.slots) ?? [];
    const registration = slots.find(({ session }) => session.title.plain === "Registration");
    const coffee = slots.find(({ session }) => session.title.plain === "Coffee break");
    expect([registration?.session.type, coffee?.session.type, coffee?.occurrence.room?.value.all]).toEqual([
      "registration",
      "break",
      true,
    ]);
    expect([coffee?.occurrence.start?.minutes, coffee?.occurrence.end?.minutes]).toEqual([660, 690]);
    expect(sessionOf("workshop-2")?.status).toEqual({ kind: "cancelled", reason: "the speaker is ill" });
    expect([sessionOf("workshop-2a")?.replaces?.value, sessionOf("workshop-2a")?.changed?.plain]).toEqual([
      "workshop-2",
      "was in Room 5",
    ]);
    expect(sessionOf("contact-points")).toMatchObject({
      title: { plain: "24/7 points of contact" },
      occurrences: [{ start: undefined }],
    });
    expect(sessionOf("evening")?.type).toBe("reception");
  });

  test("what begins before the day ends is on the next date of the calendar and stays under its evening", () => {
    const day = en?.agenda?.days[1];
    expect(day?.slots.at(-1)).toMatchObject({
      session: { id: "night-walk" },
      occurrence: { day: "2008-04-02", start: { date: "2008-04-03", minutes: 30 } },
    });
  });

  test("private facts are nowhere in the model", () => {
    expect(JSON.stringify(reading.site)).not.toMatch(/6 08 46 01 57|6 00 00 00 00/);
    expect(en?.contacts[0]?.channels.map(({ kind }) => kind)).toEqual(["telephone", "email"]);
  });

  test("members in groups, counted", () => {
    expect(en?.members).toMatchObject({
      count: 3,
      asOf: "2008-03-05",
      groups: [{ items: [{ plain: "Albania" }, { plain: "Andorra" }] }, { id: "observers" }],
    });
  });

  test("deadlines: until counts its moment in, before does not, a zone of its own", () => {
    const deadlines = (now: string) =>
      read(now).site?.editions[0]?.pressRoom?.sections.map(({ deadline }) => [deadline?.kind, deadline?.closed]);
    expect(deadlines("2008-03-01T23:58:59Z")).toEqual([
      ["until", false],
      ["before", false],
    ]);
    expect(deadlines("2008-03-01T23:59:00Z")).toEqual([
      ["until", false],
      ["before", true],
    ]);
    expect(deadlines("2008-03-25T17:00:59Z")).toEqual([
      ["until", false],
      ["before", true],
    ]);
    expect(deadlines("2008-03-25T17:01:00Z")).toEqual([
      ["until", true],
      ["before", true],
    ]);
  });

  test("what French lacks is shown in English and marked so", () => {
    expect([fr?.agenda?.lang, fr?.members?.lang, fr?.releases[0]?.lang, fr?.pages[0]?.lang]).toEqual([
      "en",
      "en",
      "en",
      "en",
    ]);
  });
});
