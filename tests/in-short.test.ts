import { describe, expect, it } from "vitest";
import { inShort } from "../src/model/in-short.ts";
import { readDocuments } from "./support/read-folder.ts";

const edition = (agenda: string, releases = 0) => {
  const documents = Object.fromEntries(
    Array.from({ length: releases }, (_one, i) => [
      `en/press-releases/r${i}.md`,
      `---\nreference: R${i}\ndate: ${i + 1} March 2008\n---\n# Release ${i}\n\nText.\n`,
    ]),
  );
  const found = readDocuments({ "en/agenda.md": `# Agenda\n\n${agenda}`, ...documents }).site?.editions[0];
  if (!found) throw new Error("The site could not be read.");
  return found;
};

const day = (date: string, ...sessions: string[]): string => `## ${date}\n\n${sessions.join("\n")}\n`;
const talk = (time: string, id: string, ...facts: string[]): string =>
  `### ${time} ${id} {#${id}}\n\n${facts.map((fact) => `- ${fact}\n`).join("")}`;
const talks = (hour: number, count: number, name: string, ...facts: string[]): string[] =>
  Array.from({ length: count }, (_one, i) => talk(`${hour}:${10 + i}`, `${name}${i}`, ...facts));
const FIRST = "Tuesday 1 April 2008";
const SECOND = "Wednesday 2 April 2008";

describe("what the home page shows in short", () => {
  const ids = (agenda: string) => inShort(edition(agenda)).talks.map(({ session }) => session.id);

  it("is every talk where they are few, cancelled ones too, without breaks", () => {
    const agenda = day(
      FIRST,
      talk("9:00", "a"),
      talk("10:00", "tea", "Type: break"),
      talk("11:00", "b", "Status: cancelled"),
    );
    expect(ids(agenda)).toEqual(["a", "b"]);
    expect(ids(day(FIRST, ...talks(9, 6, "t")))).toHaveLength(6);
  });

  it("is of many those that are open to media, eight at most, each once", () => {
    const open = talks(9, 9, "open", "Media: open");
    const agenda = day(FIRST, ...talks(8, 3, "t"), ...open) + day(SECOND, "### 9:00 open0 {#open0}\n");
    expect(ids(agenda)).toEqual(["open0", "open1", "open2", "open3", "open4", "open5", "open6", "open7"]);
  });

  it("is else the first of each day that takes place", () => {
    const agenda =
      day(FIRST, talk("8:00", "off", "Status: cancelled"), ...talks(9, 4, "a")) +
      day(SECOND, talk("8:00", "later", "Status: postponed"), ...talks(9, 4, "b"));
    expect(ids(agenda)).toEqual(["a0", "b0"]);
  });

  it("names the first talk that has a time and takes place", () => {
    const agenda = day(FIRST, "### untimed {#untimed}\n", talk("8:00", "off", "Status: cancelled"), talk("9:00", "a"));
    expect(inShort(edition(agenda)).opening?.session.id).toBe("a");
  });

  it("is the six newest releases", () => {
    const { releases } = inShort(edition(day(FIRST, talk("9:00", "a")), 8));
    expect(releases.map(({ id }) => id)).toEqual(["r7", "r6", "r5", "r4", "r3", "r2"]);
  });

  it("is nothing where there is no agenda", () => {
    const found = readDocuments({}).site?.editions[0];
    expect(found && inShort(found)).toEqual({ opening: undefined, talks: [], releases: [] });
  });
});
