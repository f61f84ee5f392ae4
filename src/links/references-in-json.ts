import type { Reference } from "./reference.ts";

const STRING = /"((?:[^"\\\n]|\\.)*)"(\s*:)?|([{}[\]])/g;

/** Keys of schema.org whose value is an address. "@id" is none: it names, and leads nowhere. */
const LINKED_DATA = new Set(
  "url image logo photo contenturl thumbnailurl embedurl downloadurl item mainentityofpage".split(" "),
);
/** Keys of a web manifest (W3C Web Application Manifest). A shortcut has its address in `url`. */
const MANIFEST = new Set(["start_url", "src", "url"]);

function unescaped(written: string): string {
  try {
    return JSON.parse(`"${written}"`) as string;
  } catch {
    return written;
  }
}

/** Strings under some keys, in objects and lists, wherever they stand; JSON that is broken is read as far as it goes. */
function* stringsUnder(text: string, keys: ReadonlySet<string>) {
  let key = "";
  for (const match of text.matchAll(STRING)) {
    const [, written, colon, bracket] = match;
    if (bracket === "{" || bracket === "}") key = "";
    if (written === undefined) continue;
    if (colon !== undefined) key = written.toLowerCase();
    else if (keys.has(key)) {
      const start = match.index + 1;
      yield { key, address: unescaped(written).trim(), start, end: start + written.length };
    }
  }
}

/** The addresses in linked data. @param base where the text begins in its file */
export const referencesInLinkedData = (text: string, base = 0): Reference[] =>
  [...stringsUnder(text, LINKED_DATA)].flatMap(({ key, address, start, end }): Reference[] =>
    // An address template is for programs to fill in.
    /[{}]/.test(address) || !/^(?:https?:|\.{0,2}\/)/i.test(address)
      ? []
      : [{ address, kind: "meta", holder: `JSON-LD ${key}`, start: base + start, end: base + end }],
  );

/** The addresses in a web manifest. */
export const referencesInManifest = (text: string): Reference[] =>
  [...stringsUnder(text, MANIFEST)].map(({ key, address, start, end }) => ({
    address,
    kind: "resource",
    holder: `manifest ${key}`,
    start,
    end,
  }));
