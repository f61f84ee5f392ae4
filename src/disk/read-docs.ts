import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What is written of rules and findings, in French where that is the language, else in English.
 * @param projectDir the folder that holds Dateline's own docs/
 * @param language BCP 47
 */
export function readDocs(
  projectDir: string,
  language: string,
): { language: string; pages: ReadonlyMap<string, string>; table: string } {
  const spoken = /^fr\b/i.test(language) ? "fr" : "en";
  const folder = join(projectDir, "docs/rules", spoken);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".md")) : [];
  return {
    language: spoken,
    pages: new Map(names.sort().map((name) => [name.slice(0, -3), readFileSync(join(folder, name), "utf8")])),
    table: readFileSync(join(projectDir, "docs", spoken === "fr" ? "findings.fr.md" : "findings.md"), "utf8"),
  };
}
