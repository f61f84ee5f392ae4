import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSite } from "../src/commands/check-site.ts";
import { positionsIn } from "../src/report/positions.ts";
import { commandOptions } from "./support/command-options.ts";

const folder = join(import.meta.dirname, "fixtures/sites");

/** The options a fixture is judged with, in its first line, and what is expected of it. */
function expectedOf(site: string) {
  const [options = "", ...lines] = readFileSync(join(folder, site, "expected.txt"), "utf8").split("\n");
  const value = (name: string): string | undefined => new RegExp(`--${name} (\\S+)`).exec(options)?.[1];
  return { basePath: value("base-path"), siteUrl: value("site-url"), lines: lines.filter(Boolean) };
}

/** `file:line:column severity rule: words → what is offered`, in the order of the files. */
async function foundIn(site: string): Promise<string[]> {
  const { basePath, siteUrl } = expectedOf(site);
  const { loaded } = await checkSite({ ...commandOptions(folder), site: join(folder, site), basePath, siteUrl });
  const texts = new Map(loaded.sources.map(({ path, text }) => [path, text]));
  return loaded.findings
    .map(({ rule, severity, span, suggestions, certain, message }) => {
      const text = texts.get(span.file) ?? "";
      const { line, column } = positionsIn(text)(span);
      const offered = suggestions.length ? ` → ${suggestions.join(" | ")}${certain ? " (certain)" : ""}` : "";
      const many = /It stands (?:on|in) \d+ \w+/.exec(message.en)?.[0].replace("It stands", "");
      return {
        file: span.file,
        start: span.start,
        told: `${span.file}:${line}:${column} ${severity} ${rule}: ${text.slice(span.start, span.end).replaceAll("\n", "⏎")}${offered}${many ? ` (${many.trim()})` : ""}`,
      };
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start))
    .map(({ told }) => told);
}

describe("a built site, whoever built it", () => {
  test.each(readdirSync(folder).sort())("%s has the faults that are expected of it, and no others", async (site) => {
    expect(await foundIn(site)).toEqual(expectedOf(site).lines);
  });
});
