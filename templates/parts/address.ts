import { type Html, html, raw } from "../html.ts";

/** Before the sign that begins a part of an address. */
const PARTS = /(?<=[^/])(?=[@/][^/])/;

/**
 * An address of the web or of e-mail as it is read: in a narrow column it breaks before "@" or "/" rather than inside
 * a word. Nothing is added to what is copied.
 * @example address("press@example.org").source // "press<wbr>@example.org"
 */
export const address = (words: string): Html =>
  html`${words.split(PARTS).map((part, i) => [i > 0 && raw("<wbr>"), part])}`;
