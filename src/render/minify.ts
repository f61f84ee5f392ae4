import { PIECE_END, PIECE_START } from "../../templates/piece.ts";

type Minifier = (html: string, options: Record<string, unknown>) => Promise<string>;

const OPTIONS = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  conservativeCollapse: false,
  minifyCSS: true,
  removeComments: true,
  removeScriptTypeAttributes: true,
};

/** Each distinct piece, minified or on its way. */
const pieces = new Map<string, Promise<string>>();
let minifier: Promise<Minifier> | undefined;
/** The last piece started: they are minified in turn, since started all at once they slow each other down. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Minifies the pieces that a page marks as whole elements, each distinct one once, however many pages share it; what
 * stands between them is left as the templates made it. The marks are taken away.
 */
export async function minify(page: string): Promise<string> {
  const [first = "", ...marked] = page.split(PIECE_START);
  let whole = first;
  for (const rest of marked) {
    const end = rest.indexOf(PIECE_END);
    whole += (await piece(rest.slice(0, end))) + rest.slice(end + PIECE_END.length);
  }
  return whole;
}

function piece(html: string): Promise<string> {
  const known = pieces.get(html);
  if (known) return known;
  minifier ??= import("html-minifier-terser").then((module) => module.minify as Minifier);
  const loaded = minifier;
  const made = last.then(async () => (await loaded)(html, OPTIONS));
  last = made.catch(() => undefined);
  pieces.set(html, made);
  return made;
}
