import { readFileSync } from "node:fs";

/** In the order of their layers, which later wins. The only place where the templates read files. */
const SHEETS = ["reset", "tokens", "base", "frame", "masthead", "dateline", "facts", "timeline", "rooms", "print"];

const sheet = SHEETS.map((name) => readFileSync(new URL(`./${name}.css`, import.meta.url), "utf8")).join("\n");

const COLOUR = /^#[0-9a-f]{3,8}$/i;

const accentRule = (colour: string): string => (COLOUR.test(colour) ? `:root{--accent:${colour}}` : "");

/**
 * The whole style sheet with the site's accent for light and for dark (paper is light). What is no colour in
 * hexadecimal is left out, so that no words of the content get into the style sheet.
 */
export const styles = ({ light, dark }: { readonly light: string; readonly dark: string }): string =>
  `${sheet}@layer tokens{${accentRule(light)}@media screen and (prefers-color-scheme:dark){${accentRule(dark)}}}`;
