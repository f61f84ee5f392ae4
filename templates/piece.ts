import { type Html, raw } from "./html.ts";

/** Every piece there is, by its number. Pages name a piece instead of holding it, so that it is worked on once. */
const pieces: string[] = [];
const numbers = new Map<string, number>();

/** How a page names a piece. Content can't forge it: "<" in it is always escaped. */
const NAME = /<!--piece (\d+)-->/;

/**
 * A whole element, balanced, that pages share: the style sheet, the masthead, the foot. What goes into a page is its
 * name; `partsOfPage` or `withPieces` put it in its place.
 */
export function piece(element: Html): Html {
  const number = numbers.get(element.source) ?? pieces.push(element.source) - 1;
  numbers.set(element.source, number);
  return raw(`<!--piece ${number}-->`);
}

/** A page's own text and the pieces between, in order; every second one is a piece. */
export const partsOfPage = (page: string): string[] =>
  page.split(NAME).map((part, i) => (i % 2 ? (pieces[Number(part)] ?? "") : part));

/** The page with its pieces in their places. */
export const withPieces = (page: string): string => partsOfPage(page).join("");
