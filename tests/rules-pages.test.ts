import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { judgeSite } from "../src/links/judge-site.ts";
import type { Asset } from "../src/model/conference.ts";
import { rules } from "../src/rules/index.ts";
import { judgeTexts } from "../src/rules/judge-texts.ts";
import { outsideRules } from "../src/rules/outside-rules.ts";
import { siteRules } from "../src/rules/site-rules.ts";
import { readDocuments, withoutMissingParts } from "./support/read-folder.ts";

const folder = join(import.meta.dirname, "../docs/rules");
const NOW = "2008-03-28T12:00Z";

type Word = "before" | "wrong" | "right";

/**
 * The examples of a page, by the word behind "markdown": `wrong` or `right`, and `before` for what either has changed. A path behind that word makes the example
 * a part of a small site; `at:` and a moment says for when the site is built, `with:` and a path, a size and a weight that
 * it has such a picture.
 */
function examplesOf(page: string, word: Word) {
  return [
    ...page.matchAll(
      new RegExp(`^\`\`\`markdown ${word}(?: at:(\\S+))?(?: (\\S+?))?(?: with:(\\S+))?\\n(.*?)^\`\`\`$`, "gms"),
    ),
  ].map(([, now = NOW, path, picture, text = ""]) => ({ now, path, picture, text }));
}

/**
 * What is found in a built site: the examples of HTML, each with the path of its file. `base:` and a path says under which
 * path the site stands, `site:` its address.
 */
function foundInSite(page: string, word: "wrong" | "right"): string[] {
  const fence = new RegExp(`^\`\`\`html ${word}(?: base:(\\S+))?(?: site:(\\S+))? (\\S+)\\n(.*?)^\`\`\`$`, "gms");
  const examples = [...page.matchAll(fence)];
  const [, basePath = "/", siteUrl] = examples[0] ?? [];
  const files = new Map(examples.map(([, , , path = "", text = ""]) => [path, [text]]));
  return judgeSite(files, { basePath, siteUrls: siteUrl === undefined ? [] : [siteUrl] }).faults.map(
    ({ rule }) => rule,
  );
}

function foundIn(page: string, word: "wrong" | "right", lang: string): string[] {
  if (page.includes(`\n\`\`\`html ${word}`)) return foundInSite(page, word);
  const examples = examplesOf(page, word);
  if (examples.length === 0) throw new Error(`no example is marked "${word}"`);
  const now = examples[0]?.now ?? NOW;
  const [first] = examples;
  if (first && first.path === undefined)
    return judgeTexts([{ path: "text.md", text: first.text, lang }], Date.parse(now)).map(({ rule }) => rule);
  const documents = Object.fromEntries(examples.map(({ path = "", text }) => [path, text]));
  const french = Object.keys(documents).some((path) => path.startsWith("fr/"));
  const english = Object.keys(documents).some((path) => path.startsWith("en/"));
  const base: Record<string, string> = french
    ? {
        "conference.md": `---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: ${english ? "en, fr" : "fr"}\nsite: https://conference.example/\n---\n`,
        ...(english ? { "en/conference.md": "# Conference\n\n- City: Strasbourg\n" } : {}),
        "fr/conference.md": "# Conférence\n\n- Ville : Strasbourg\n",
      }
    : {};
  const pictures = examples.flatMap(({ picture }): Asset[] => {
    const [, file = "", width, height, bytes] = /^(.*),(\d+)x(\d+),(\d+)$/.exec(picture ?? "") ?? [];
    const kind = file.endsWith(".heic") ? "heic" : "jpeg";
    return file
      ? [{ path: file, bytes: Number(bytes), kind, size: { width: Number(width), height: Number(height) } }]
      : [];
  });
  const before = Object.fromEntries(examplesOf(page, "before").map(({ path = "", text }) => [path, text]));
  const changed = Object.keys(before).length > 0 ? { ...base, ...before } : undefined;
  const { judged } = readDocuments({ ...base, ...documents }, now, pictures, changed);
  return withoutMissingParts(judged, documents).map(({ rule }) => rule);
}

describe.each(["en", "fr"])("the pages of the rules in %s", (lang) => {
  const pages = readdirSync(join(folder, lang)).map((file) => file.replace(/\.md$/, ""));

  test("are one for each rule, and no other", () => {
    expect(pages.sort()).toEqual([...rules, ...outsideRules, ...siteRules].map(({ id }) => id).sort());
  });

  // Those of what stands outside need somebody who answers: tests/outside-rules.test.ts.
  test.each(pages.filter((page) => !outsideRules.some(({ id }) => id === page)))(
    "%s: its wrong example has this finding, its right one none",
    (id) => {
      const file = join(folder, lang, `${id}.md`);
      if (!existsSync(file)) throw new Error(`docs/rules/${lang}/${id}.md is missing`);
      const page = readFileSync(file, "utf8");
      expect(page.startsWith(`# ${id}\n`)).toBe(true);
      const wrong = foundIn(page, "wrong", lang);
      expect(wrong.length).toBeGreaterThan(0);
      expect(new Set(wrong)).toEqual(new Set([id]));
      expect(foundIn(page, "right", lang)).toEqual([]);
    },
  );
});
