import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Finding } from "../src/model/finding.ts";
import { type Message, said } from "../src/model/message.ts";
import { judgeTexts } from "../src/rules/judge-texts.ts";
import { readMarked, unmarked } from "./support/marked.ts";
import { readDocuments } from "./support/read-folder.ts";

const fixtures = fileURLToPath(new URL("fixtures/", import.meta.url));
const NOW = "2008-03-28T12:00Z";

const ofSites = readdirSync(`${fixtures}findings`).flatMap(
  (name) => readDocuments(readMarked(`${fixtures}findings/${name}`).documents, NOW).judged,
);
const ofTexts = readdirSync(`${fixtures}texts`).flatMap((name) => {
  const { text } = unmarked(readFileSync(`${fixtures}texts/${name}`, "utf8"), name);
  return judgeTexts([{ path: name, text, lang: /\.([a-z]{2})\.md$/.exec(name)?.[1] ?? "en" }], Date.parse(NOW));
});

/** What a finding says, with the name of its rule, for the output of a failed test. */
const messagesOf = ({ rule, message, related = [] }: Finding): (Message & { rule: string })[] =>
  [message, ...related.map((other) => other.message)].map((one) => ({ rule, ...one }));
const told = [...ofSites, ...ofTexts].flatMap(messagesOf);

/** A French message without what it quotes: words of the content, addresses, comments as they are typed. */
const ownWords = (fr: string): string => fr.replace(/«\u00a0[^»]*\u00a0»|<!--.*?-->|\b(?:https?|mailto|tel):/g, "…");

describe("what the fixtures are told", () => {
  test("is there for both languages, and not the same", () => {
    expect(new Set(told.map(({ rule }) => rule)).size).toBeGreaterThan(30);
    expect(told.filter(({ en, fr }) => !en.trim() || !fr.trim() || en === fr)).toEqual([]);
  });

  test("ends as a sentence does", () => {
    const ends = /[.?!…](?:["\u00a0»)]*)$/;
    expect(told.filter(({ en, fr }) => !ends.test(en) || !ends.test(fr))).toEqual([]);
  });

  test("is set in French as French is set", () => {
    // Quotation marks of typewriters, marks of two parts without a no-break space, a space before a comma or full stop.
    const faults = /["«»]|[^\u00a0\u202f][:;?!](?=\s|$)|\s[,.](?=\s|$)/;
    expect(told.map((message) => said(message, "fr")).filter((fr) => faults.test(ownWords(fr)))).toEqual([]);
  });
});
