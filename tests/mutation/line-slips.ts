import type { Change } from "./change.ts";
import type { Slips } from "./places.ts";

const eachLine =
  (kind: string, isHere: (line: string, path: string) => boolean, make: (line: string) => string): Slips =>
  ({ documents }) =>
    Object.entries(documents).flatMap(([file, text]) => {
      let start = 0;
      return text.split("\n").flatMap((line) => {
        const from = start;
        start += line.length + 1;
        if (!isHere(line, file) || !file.includes("/")) return [];
        return [
          { kind, lang: file.split("/")[0] ?? "", edits: [{ file, start: from, end: start, words: make(line) }] },
        ];
      });
    });

const FACT = /^- [^:]{1,30}[\s\u00a0]?: /;
export const lostItem = eachLine(
  "an item lost in one language",
  (line) => line.startsWith("- ") && !FACT.test(line),
  () => "",
);
export const lostFact = eachLine(
  "a fact lost in one language",
  (line) => FACT.test(line),
  () => "",
);
export const itemTwice = eachLine(
  "a member twice",
  (line, path) => path.endsWith("/members.md") && line.startsWith("- "),
  (line) => `${line}\n${line}\n`,
);

export const swappedMembers: Slips = ({ documents }) =>
  Object.entries(documents)
    .filter(([file]) => file.endsWith("/members.md"))
    .flatMap(([file, text]) => {
      const items = [...text.matchAll(/^- .*$/gm)];
      return items.slice(0, -4).map((item, i): Change => {
        const other = items[i + 4] as RegExpExecArray;
        const edits = [
          { file, start: item.index, end: item.index + item[0].length, words: other[0] },
          { file, start: other.index, end: other.index + other[0].length, words: item[0] },
        ];
        return { kind: "two members out of order", lang: file.split("/")[0] ?? "", edits };
      });
    });
