import { FIELD } from "./markdown/fields.ts";
import { parseLine } from "./markdown/parser.ts";
import type { RawField } from "./raw-field.ts";
import type { Reading } from "./reading.ts";
import type { Source } from "./source.ts";

const FENCE = /^---[ \t]*$/;

/**
 * Front matter as a letterhead: lines `Key: value` between two lines `---`. What follows the first colon is the value
 * as it stands, further colons, quotation marks and "#" included, since that is what an officer means; the whole value
 * may stand in quotation marks and a list in `[a, b]` or in lines "- a", as YAML has them.
 * @returns the fields, and the file's text with the front matter made blanks, so that all offsets stay
 */
export function readFrontMatter({ path, text }: Source, reading: Reading): { fields: RawField[]; body: string } {
  const lines = text.split("\n");
  if (!FENCE.test(lines[0] ?? "")) return { fields: [], body: text };
  const fence = lines.findIndex((line, i) => i > 0 && FENCE.test(line));
  // Facts that are not closed end where a line is none: what is missing is told once, and the rest is read.
  const close = fence >= 0 ? fence : lines.findIndex((line, i) => i > 0 && !FIELD.test(line));
  if (fence < 0) {
    const span = { file: path, start: 0, end: lines[0]?.length ?? 0 };
    reading.report("front-matter", "error", span, {
      en: 'The facts at the top begin with "---" but do not end. Write a line "---" below the last of them.',
      fr: "Les indications du haut commencent par « --- » mais ne se terminent pas. Écrivez une ligne « --- » sous la dernière.",
    });
  }
  const fields: RawField[] = [];
  let at = 0;
  lines.slice(0, close).forEach((line, i) => {
    if (i > 0) readLine(line, { file: path, start: at, end: at + line.length });
    at += line.length + 1;
  });
  const end = fence < 0 ? at : at + (lines[close]?.length ?? 0);
  return { fields, body: text.slice(0, end).replace(/[^\n]/g, " ") + text.slice(end) };

  function readLine(line: string, span: RawField["span"]): void {
    if (!line.trim() || line.startsWith("#")) return;
    const item = /^[\t ]*- +(.*)$/.exec(line);
    const last = fields.at(-1);
    if (item?.[1] && last && (last.value.plain === "" || last.list)) {
      const value = [last.value.plain, item[1].trim()].filter(Boolean).join(", ");
      fields[fields.length - 1] = {
        ...last,
        list: true,
        value: { ...last.value, plain: value, span: { ...last.value.span, end: span.end } },
      };
      return;
    }
    const match = FIELD.exec(line);
    if (/^\s/.test(line)) {
      const blank = line.startsWith("\t") ? { en: "a tab", fr: "une tabulation" } : { en: "a space", fr: "une espace" };
      reading.report("front-matter", "error", span, {
        en: `This line begins with ${blank.en}. Begin it at the edge of the page, as "Key: value".`,
        fr: `Cette ligne commence par ${blank.fr}. Commencez-la au bord de la page, comme « Clé : valeur ».`,
      });
    } else if (!match?.[1]) {
      reading.report("front-matter", "error", span, {
        en: `"${line.trim()}" is no fact. Write each on a line of its own, as "Key: value".`,
        fr: `« ${line.trim()} » n'est pas une indication. Écrivez chacune sur sa propre ligne, comme « Clé : valeur ».`,
      });
    } else {
      const raw = line.slice(match[0].length).trimEnd();
      const [, quoted] = /^(["'])(.*)\1$/.exec(raw)
        ? [raw, raw.slice(1, -1)]
        : [raw, /^\[(.*)\]$/.exec(raw)?.[1] ?? raw];
      const start = span.start + match[0].length + (raw === quoted ? 0 : 1);
      const plain = quoted.trim() === "|" || quoted.trim() === ">" ? "" : quoted;
      fields.push({
        label: { value: match[1], span: { ...span, end: span.start + match[1].length } },
        value: { plain, tokens: parseLine(plain, path, start), span: { ...span, start, end: start + plain.length } },
        span,
        list: false,
      });
    }
  }
}
