import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { positionsIn } from "../src/report/positions.ts";
import { judgeTexts } from "../src/rules/judge-texts.ts";
import { unmarked } from "./support/marked.ts";

const folder = fileURLToPath(new URL("fixtures/texts/", import.meta.url));

describe("each marked text has its findings at the marked words, and no others", () => {
  test.each(readdirSync(folder).sort())("%s", (name) => {
    const lang = /\.([a-z]{2})\.md$/.exec(name)?.[1] ?? "en";
    const { text, expected } = unmarked(readFileSync(folder + name, "utf8"), name);
    const at = positionsIn(text);
    const found = judgeTexts([{ path: name, text, lang }], Date.parse("2008-03-28T12:00Z")).map((finding) => {
      const { line, column, endColumn } = at(finding.span);
      return { place: `${name}:${line}:${column}-${Math.max(endColumn, column + 1)} ${finding.rule}`, ...finding };
    });
    expect(found.map(({ place }) => place).sort()).toEqual(expected.map(({ place }) => place).sort());
    for (const { place, suggestions, severity } of expected) {
      const one = found.find((finding) => finding.place === place);
      if (suggestions) expect(one?.suggestions).toEqual(suggestions);
      if (severity) expect(one?.severity, place).toBe(severity);
    }
  });
});
