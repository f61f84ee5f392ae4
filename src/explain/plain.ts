/** Columns of a terminal that every window has. */
const COLUMNS = 80;

/**
 * A paragraph of Markdown as words alone: no marks of emphasis, code or links.
 *
 * @example plain("**Why.** See [the list](list.md) and `{#id}`.") // "Why. See the list and {#id}."
 */
export const plain = (markdown: string): string =>
  markdown
    .replace(/\s*\n\s*/g, " ")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*\*([^*]*)\*\*/g, "$1")
    .replace(/`([^`]*)`/g, "$1")
    .trim();

// French sets its guillemets and marks of two parts with a space before or after them at which no line may end.
const bound = (words: string): string =>
  words.replace(/ (?=[:;?!](?:\s|$)|»)/g, "\u00a0").replace(/(?<=«) /g, "\u00a0");

/**
 * Words in lines of at most 80 columns; a word that is longer stands on a line of its own.
 * @param indent columns left blank before each line
 */
export function wrapped(words: string, indent = 0): string {
  const lines: string[] = [];
  let line = "";
  for (const word of bound(words).split(/[ \t\n]+/)) {
    if (line && indent + [...line].length + 1 + [...word].length > COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((one) => `${" ".repeat(indent)}${one}\n`).join("");
}
