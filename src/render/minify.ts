import { partsOfPage } from "../../templates/piece.ts";

type Minifier = (html: string, options: Record<string, unknown>) => Promise<string>;

const OPTIONS = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  conservativeCollapse: false,
  minifyCSS: true,
  removeComments: true,
  removeScriptTypeAttributes: true,
};

/** What follows one another in a page: text, and UTF-8 that pages share. */
export type PageParts = readonly (string | Uint8Array)[];

/** Each distinct piece, minified or on its way, as text and as UTF-8. */
const pieces = new Map<string, Promise<{ text: string; bytes: Uint8Array }>>();
let minifier: Promise<Minifier> | undefined;
/** The last piece started: they are minified in turn, since started all at once they slow each other down. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A page as it is published, in parts. The pieces that pages share are minified and encoded once, however many pages
 * share them; what stands between is compact as the templates make it.
 */
export async function minifiedParts(page: string): Promise<PageParts> {
  const parts: (string | Uint8Array)[] = [];
  for (const [i, part] of partsOfPage(page).entries()) parts.push(i % 2 ? (await piece(part)).bytes : part);
  return parts;
}

/** The same as text, for Eleventy's own command. */
export async function minify(page: string): Promise<string> {
  let whole = "";
  for (const [i, part] of partsOfPage(page).entries()) whole += i % 2 ? (await piece(part)).text : part;
  return whole;
}

function piece(html: string): Promise<{ text: string; bytes: Uint8Array }> {
  const known = pieces.get(html);
  if (known) return known;
  minifier ??= import("html-minifier-terser").then((module) => module.minify as Minifier);
  const loaded = minifier;
  const made = last.then(async () => {
    const text = await (await loaded)(html, OPTIONS);
    return { text, bytes: Buffer.from(text) };
  });
  last = made.catch(() => undefined);
  pieces.set(html, made);
  return made;
}
