import { expect, test } from "vitest";
import { fileNames } from "../src/checks/file-names.ts";
import { inLanguage } from "../src/model/message.ts";
import { pagesOf } from "../src/model/pages.ts";
import { readDocuments } from "./support/read-folder.ts";

const told = (documents: Readonly<Record<string, string>>, assets: readonly string[] = []): string[] => {
  const { site } = readDocuments(documents);
  if (!site) throw new Error("no site");
  return fileNames(
    pagesOf(site),
    assets.map((path) => ({ path, bytes: 1 })),
  ).map(({ span, message }) => `${span.file}: ${inLanguage(message, "en").split(".")[0]}`);
};

test("names that a file can have are well", () => {
  expect(told({ "en/pages/a.md": "# A\n" }, ["files/a.pdf", "files/city-map.pdf", "files/Übersicht.pdf"])).toEqual([]);
});

test("a word that Windows keeps for itself, signs that no name may have", () => {
  expect(told({ "en/pages/con.md": "# A\n", "en/pages/what?.md": "# B\n" }, ["files/a:b.pdf"])).toEqual([
    'en/pages/con.md: "con" cannot be the name of a file on every system',
    'en/pages/what?.md: "what?" cannot be the name of a file on every system',
    'files/a:b.pdf: "files/a:b',
  ]);
});

test("names that differ in capitals alone, of files and of sessions", () => {
  const agenda = "# Agenda\n\n## Tuesday 1 April 2008\n\n### 9 am One {#One}\n\nA.\n\n### 10 am Two {#one}\n\nB.\n";
  expect(told({ "en/agenda.md": agenda }, ["files/A.pdf", "files/a.pdf"])).toEqual([
    'en/agenda.md: "agenda/One" and "agenda/one" are one and the same on Windows and macOS',
    'files/a.pdf: "files/A',
  ]);
});

test("a space in the name of a file is told, unless something worse is", () => {
  expect(told({}, ["files/city map.pdf", "files/what is this?.pdf"])).toEqual([
    'files/city map.pdf: "city map',
    'files/what is this?.pdf: "files/what is this?',
  ]);
});
