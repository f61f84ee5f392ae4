import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { positionsIn } from "../src/report/positions.ts";
import { readMarked } from "./support/marked.ts";
import { readDocuments, withBase, withoutMissingParts } from "./support/read-folder.ts";

const folder = fileURLToPath(new URL("fixtures/findings/", import.meta.url));

describe("each marked fixture has its findings at the marked words, and no others", () => {
  test.each(readdirSync(folder).sort())("%s", (name) => {
    const { documents, expected } = readMarked(folder + name);
    const { judged } = readDocuments(documents);
    const told = name.startsWith("release-incomplete") ? judged : withoutMissingParts(judged, documents);
    const found = told.map(({ rule, span, suggestions, severity }) => {
      const { line, column, endColumn } = positionsIn(withBase(documents)[span.file] ?? "")(span);
      return {
        place: `${span.file}:${line}:${column}-${Math.max(endColumn, column + 1)} ${rule}`,
        suggestions,
        severity,
      };
    });
    expect(found.map(({ place }) => place).sort()).toEqual(expected.map(({ place }) => place).sort());
    for (const { place, suggestions, severity } of expected) {
      const one = found.find((finding) => finding.place === place);
      if (suggestions) expect(one?.suggestions).toEqual(suggestions);
      if (severity) expect(one?.severity, place).toBe(severity);
    }
  });
});
