/** A heading as it names what stands under it. */
interface Heading {
  /** Where its line begins. */
  readonly at: number;
  /** Its id where one is written, else its words. */
  readonly name: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const ID = /\{#([^\s}]+)\}/;

/** The headings of a Markdown text in their order, none in its front matter or in code. */
function headingsOf(text: string): readonly Heading[] {
  const headings: Heading[] = [];
  const lines = text.split("\n");
  const front = /^---[ \t]*$/.test(lines[0] ?? "")
    ? lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line))
    : -1;
  let fence: string | undefined;
  let at = 0;
  lines.forEach((line, i) => {
    const mark = FENCE.exec(line)?.[1];
    if (i <= front) {
      // Facts, not text.
    } else if (fence) {
      if (mark?.startsWith(fence)) fence = undefined;
    } else if (mark) fence = mark;
    else {
      const words = ATX.exec(line)?.[1] ?? (/^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[i + 1] ?? "") ? line.trim() : "");
      if (words) headings.push({ at, name: ID.exec(words)?.[1] ?? words });
    }
    at += line.length + 1;
  });
  return headings;
}

/** Tells under which heading an offset of a text stands: its id or words, "" above the first. */
export function sectionsIn(text: string): (offset: number) => string {
  const headings = headingsOf(text);
  return (offset) => headings.findLast(({ at }) => at <= offset)?.name ?? "";
}
