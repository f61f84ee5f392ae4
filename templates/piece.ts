import { type Html, raw } from "./html.ts";

/** Marks around a piece that is minified on its own. Content can't forge them: "<" in it is always escaped. */
export const PIECE_START = "<!--piece-->";
export const PIECE_END = "<!--/piece-->";

/** A whole element, balanced, that is worth minifying once: pages that share it share the work. */
export const piece = (element: Html): Html => raw(`${PIECE_START}${element}${PIECE_END}`);
