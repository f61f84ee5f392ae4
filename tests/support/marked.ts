import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A finding that a marked fixture expects: `^^^^ rule (severity) → suggestion | suggestion` under the words. */
export interface Expected {
  readonly place: string;
  /** Where the mark says one: that of a rule that is not always as sure. */
  readonly severity: string | undefined;
  readonly suggestions: readonly string[] | undefined;
}

/**
 * A folder of marked Markdown: a line that begins with carets marks the words above them, names the rule that finds
 * fault with them and, where it counts, in brackets how sure it is, and behind an arrow what it offers instead. The
 * lines are cut away before the text is read.
 */
export function readMarked(folder: string): { documents: Record<string, string>; expected: Expected[] } {
  const documents: Record<string, string> = {};
  const expected: Expected[] = [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of files) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1);
    const { text, expected: marks } = unmarked(readFileSync(file, "utf8"), path);
    documents[path] = text;
    expected.push(...marks);
  }
  return { documents, expected };
}

/** A marked text without its marks, and what they expect. */
export function unmarked(marked: string, path: string): { text: string; expected: Expected[] } {
  const lines: string[] = [];
  const expected: Expected[] = [];
  for (const line of marked.split("\n")) {
    const mark = /^(\s*)(\^+) (\S+)(?: \((error|warning|question)\))?(?:\s+→ (.*))?$/.exec(line);
    if (!mark) {
      lines.push(line);
      continue;
    }
    const [, before = "", carets = "", rule, severity, offered] = mark;
    const column = before.length + 1;
    expected.push({
      place: `${path}:${lines.length}:${column}-${column + carets.length} ${rule}`,
      severity,
      suggestions: offered?.split(" | "),
    });
  }
  return { text: lines.join("\n"), expected };
}
