import type { Span } from "../model/span.ts";

/**
 * Where the address of a link stands in the text of its file, without its words, brackets and title; undefined where that
 * cannot be told for certain.
 * @param link the whole link: `[words](address "title")`, `[words][label]`, `<address>` or the address alone
 * @param href the address as the parser of Markdown gave it
 */
export function addressSpan(text: string, link: Span, href: string): Span | undefined {
  const words = text.slice(link.start, link.end);
  const { file } = link;
  const at = (start: number, written: string): Span | undefined =>
    isSame(written, href) ? { file, start, end: start + written.length } : undefined;
  if (/^<.*>$/s.test(words)) return at(link.start + 1, words.slice(1, -1));
  if (!/^!?\[/.test(words)) return at(link.start, words) ?? at(link.start, words.trimEnd());
  // From the back: the words of a link may hold a picture with an address of its own.
  for (let open = words.lastIndexOf("]("); open >= 0; open = open > 0 ? words.lastIndexOf("](", open - 1) : -1) {
    const [lead = "", written = ""] = destinationAt(words, open + 2);
    const found = at(link.start + open + 2 + lead.length, written);
    if (found) return found;
  }
  return definition(text, file, href);
}

/** The blanks before an address in brackets, and the address (CommonMark, "link destination"). */
function destinationAt(words: string, from: number): [lead: string, written: string] {
  const lead = /^\s*<?/.exec(words.slice(from))?.[0] ?? "";
  const start = from + lead.length;
  if (lead.endsWith("<")) return [lead, /^[^>\n]*/.exec(words.slice(start))?.[0] ?? ""];
  let depth = 0;
  let at = start;
  for (; at < words.length; at++) {
    const sign = words[at] ?? "";
    if (/\s/.test(sign)) break;
    if (sign === "\\") at += 1;
    else if (sign === "(") depth += 1;
    else if (sign === ")" && depth-- === 0) break;
  }
  return [lead, words.slice(start, at)];
}

/** `[label]: address`, when the file has only one that leads there. */
function definition(text: string, file: string, href: string): Span | undefined {
  const found = [...text.matchAll(/^ {0,3}\[[^\]\n]+\]:[ \t]*<?([^\s>]+)/gm)].flatMap(
    ({ 0: whole, 1: written = "", index }) =>
      isSame(written, href) ? [{ file, start: index + whole.length - written.length, end: index + whole.length }] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whether words are the written form of an address. */
function isSame(written: string, href: string): boolean {
  const plain = written.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&amp;", "&");
  const [a, b] = [URL.parse(/^www\./i.test(plain) ? `https://${plain}` : plain), URL.parse(href)];
  return a !== null && b !== null && a.href === b.href;
}
