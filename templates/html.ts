import { contained } from "../src/model/bidi.ts";

/** A piece of HTML that may go into a page as it is. Only `html` and `raw` make one, so content cannot pass for it. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
  toString(): string {
    return this.source;
  }
}

/** What may stand in a hole of a template. */
export type Value = Html | string | number | false | null | undefined | readonly Value[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Words made safe for text and for attributes in quotation marks: no markup, and no direction that reaches beyond them.
 * @example escapeHtml("R&D") // "R&amp;D"
 */
export const escapeHtml = (words: string): string =>
  /[&<>"'\u202A-\u202E\u2066-\u2069]/.test(words)
    ? contained(words).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    : words;

/** HTML that was made elsewhere and is trusted. */
export const raw = (source: string): Html => new Html(source);

/** Nothing at all. */
export const nothing: Html = raw("");

/**
 * A template that escapes: strings and numbers are escaped, `Html` goes in as it is, arrays are joined, and undefined,
 * null and false give nothing.
 *
 * A line break of the template with the indentation after it is layout of the code. It vanishes where each side of it
 * is a tag, a hole or an end of the template, and is one space between words. A space that is meant beside a hole or
 * a tag stands on the same line.
 * @example html`<p class="${"a"}">${"<b>"}</p>`.source // '<p class="a">&lt;b&gt;</p>'
 */
export const html = (template: TemplateStringsArray, ...values: readonly Value[]): Html => {
  const parts = partsOf(template);
  let source = parts[0] ?? "";
  for (let i = 0; i < values.length; i++) source += textOfValue(values[i]) + (parts[i + 1] ?? "");
  return new Html(source);
};

/** Whether a value would give nothing. */
export const isEmpty = (value: Value): boolean => textOfValue(value) === "";

function textOfValue(value: Value): string {
  if (typeof value === "string") return escapeHtml(value);
  if (value instanceof Html) return value.source;
  if (value === undefined || value === null || value === false) return "";
  if (typeof value === "number") return String(value);
  let source = "";
  for (const one of value) source += textOfValue(one);
  return source;
}

const cache = new WeakMap<TemplateStringsArray, readonly string[]>();

function partsOf(template: TemplateStringsArray): readonly string[] {
  let parts = cache.get(template);
  if (!parts) {
    parts = template.map(withoutLayout);
    cache.set(template, parts);
  }
  return parts;
}

const withoutLayout = (part: string): string =>
  part.replace(/[ \t]*\n\s*/g, (space, at: number) => {
    const before = part[at - 1];
    const after = part[at + space.length];
    return (before === undefined || before === ">") && (after === undefined || after === "<") ? "" : " ";
  });
