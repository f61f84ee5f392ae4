import { plain, wrapped } from "./plain.ts";

const EXAMPLES = /^(```[\s\S]*?^```)$/m;
const EXAMPLE = /^```(?:markdown|html) \w+(.*)\n([\s\S]*)\n```$/;

/** An example set in and left as it is, with the name of its file above it where it has one. */
function plainExample(block: string): string {
  const [, about = "", text = ""] = EXAMPLE.exec(block) ?? [];
  const path = about.split(" ").find((word) => /^[^:]+\.(?:md|html)$|^files\//.test(word));
  const lines = text.split("\n").map((line) => (line ? `    ${line}\n` : "\n"));
  return `${path ? `  ${path}\n\n` : ""}${lines.join("")}`;
}

const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => wrapped(plain(paragraph.replace(/^#+ /, ""))));

/**
 * A rule's page of documentation for a terminal: in 80 columns, without the marks of Markdown, its examples as they are.
 * @param severity what is said of it behind its name
 */
export const plainPage = (page: string, severity: string): string =>
  page
    .replace(/^# (.*)/, (_, id: string) => `# ${id} (${severity})`)
    .split(EXAMPLES)
    .flatMap((piece) => (EXAMPLE.test(piece) ? [plainExample(piece)] : paragraphs(piece)))
    .join("\n");

/** What a page says first of its rule, in one sentence. */
export function firstSentence(page: string): string {
  const [, paragraph = ""] = /^\*\*[^*]*\*\*\s+((?:.|\n(?!\n))+)/m.exec(page) ?? [];
  const words = plain(paragraph);
  return /^.*?[.!?](?=\s|$)/.exec(words)?.[0] ?? words;
}
