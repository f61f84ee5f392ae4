import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { linksBy } from "../src/commands/links.ts";
import type { Finding } from "../src/model/finding.ts";
import type { Way } from "../src/network/way.ts";
import { positionsIn } from "../src/report/positions.ts";
import { outsideRules } from "../src/rules/outside-rules.ts";
import { html, page, redirect, status } from "./neighbour/answers.ts";
import { answerOf, NAMES } from "./neighbour/cases.ts";
import { type Answer, type Names, startNeighbour } from "./neighbour/server.ts";
import { commandOptions } from "./support/command-options.ts";
import { readMarked } from "./support/marked.ts";
import { withBase } from "./support/read-folder.ts";

const HASTY = { pause: 1, perRequest: 1500, perAddress: 6000, patience: 1000 };
const NOW = Date.parse("2008-03-28T12:00Z");
const DAY = 86_400_000;

const top = mkdtempSync(join(tmpdir(), "dateline-outside-"));
let folders = 0;
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** What is told of documents after they were looked at so many times, two days apart. */
async function toldOf(
  documents: Readonly<Record<string, string>>,
  answer: (host: string) => Answer,
  times: number,
  { names, offline = false }: { names?: Names; offline?: boolean } = {},
): Promise<readonly Finding[]> {
  const folder = join(top, String(folders++));
  for (const [path, text] of Object.entries(withBase(documents))) {
    mkdirSync(dirname(join(folder, "content", path)), { recursive: true });
    writeFileSync(join(folder, "content", path), text);
  }
  const neighbour = await startNeighbour(answer, names);
  const cut: Way["resolve"] = () => Promise.reject(Object.assign(new Error(), { code: "EAI_AGAIN" }));
  const way = offline ? { ...neighbour.way, resolve: cut } : neighbour.way;
  let findings: readonly Finding[] = [];
  for (let i = 0; i < times; i++)
    findings = (await linksBy(way, HASTY)({ ...commandOptions(folder), now: NOW + i * 2 * DAY })).loaded.findings;
  await neighbour.close();
  return findings;
}

/** What the word behind "answers:" in an example stands for. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  "200": page(html("The opening", "<span id=speakers>The speakers</span> of the opening, their room and their hour.")),
  "403": status(403),
  "404": status(404),
  "not-found-with-200": page(html("Page not found")),
  "301-to-new": (request, response) =>
    (request.url?.startsWith("/old/")
      ? redirect(301, request.url.replace("/old/", "/new/"))
      : page(html("The opening")))(request, response),
  nothing: status(404),
};

describe.each(["en", "fr"])("the pages of what stands outside in %s", (lang) => {
  test.each(outsideRules.map(({ id }) => id))(
    "%s: its wrong example has this finding, its right one none",
    async (id) => {
      const written = readFileSync(join(import.meta.dirname, `../docs/rules/${lang}/${id}.md`), "utf8");
      expect(written.startsWith(`# ${id}\n`)).toBe(true);
      const foundIn = async (word: "wrong" | "right"): Promise<string[]> => {
        const [, answers = "", text = ""] =
          new RegExp(`^\`\`\`markdown ${word} answers:(\\S+)\\n(.*?)^\`\`\`$`, "ms").exec(written) ?? [];
        const answer = ANSWERS[answers];
        if (!answer) throw new Error(`no example is marked "${word}", or nobody answers "${answers}"`);
        // A server that is asked for what nobody gave says so, whatever else it answers.
        const honest: Answer = (request, response) =>
          (/robots\.txt$|no-such-page$/.test(request.url ?? "") ? status(404) : answer)(request, response);
        const findings = await toldOf(
          { "en/pages/a.md": `# A page\n\n${text}` },
          () => honest,
          id === "link-failing" ? 1 : 2,
          { offline: answers === "nothing" },
        );
        return findings.map(({ rule }) => rule);
      };
      expect(await foundIn("wrong")).toEqual([id]);
      expect(await foundIn("right")).toEqual([]);
    },
  );
});

describe("the marked links to the bad neighbour", () => {
  test("have their findings at the marked words, and no others", async () => {
    const { documents, expected } = readMarked(join(import.meta.dirname, "fixtures/outside"));
    const findings = await toldOf(documents, answerOf, 2, { names: NAMES });
    const found = findings.map(({ rule, span, suggestions }) => {
      const { line, column, endColumn } = positionsIn(documents[span.file] ?? "")(span);
      return { place: `${span.file}:${line}:${column}-${endColumn} ${rule}`, suggestions };
    });
    expect(found.map(({ place }) => place).sort()).toEqual(expected.map(({ place }) => place).sort());
    for (const { place, suggestions } of expected)
      if (suggestions) expect(found.find((one) => one.place === place)?.suggestions).toEqual(suggestions);
  });
});
