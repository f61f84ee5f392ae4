import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** The HTML files of a built site, relative to its folder, with "/" between folders, sorted. */
export const htmlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll(sep, "/"))
    .filter((path) => path.endsWith(".html"))
    .sort();

/** The address of a file within its site: "fr/agenda/index.html" is at "fr/agenda/". */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, "$1");

/** Where a page leads on by itself: the path in its "refresh"; undefined where it stays. */
export const forwardOf = (folder: string, file: string): string | undefined =>
  /http-equiv="?refresh"?[^>]*url=([^">]+)/.exec(readFileSync(join(folder, file), "utf8"))?.[1];

export interface Markup {
  /** Values of the attributes that name an address, in the order of the file. */
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** How often each element occurs. */
  readonly count: (tag: string) => number;
}

/** Reads the markup of a file as a browser would. */
export const readMarkup = (folder: string, file: string): Markup => {
  const elements = [...walk(parse(readFileSync(join(folder, file), "utf8")))];
  const attributes = elements.flatMap(({ attrs }) => attrs);
  return {
    addresses: attributes.flatMap(({ name, value }) => {
      if (name === "srcset") return value.split(",").map((candidate) => candidate.trim().split(/\s+/)[0] ?? "");
      return ["href", "src", "action", "poster", "data"].includes(name) ? [value] : [];
    }),
    ids: new Set(attributes.filter(({ name }) => name === "id").map(({ value }) => value)),
    count: (tag) => elements.filter(({ tagName }) => tagName === tag).length,
  };
};

function* walk(node: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const child of node.childNodes) {
    if (!("tagName" in child)) continue;
    yield child;
    yield* walk(child);
  }
}
