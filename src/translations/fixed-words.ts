import { fold } from "../content/fold.ts";
import { isWord, readLanguages, readStatus, readType } from "../content/values.ts";
import type { Key } from "../content/words/words.ts";

/** What a fact says in one of the words that the format knows, the same in every language; undefined for other facts. */
export function fixedWord(key: Key | undefined, value: string, lang: string): string | undefined {
  if (key === "status")
    return (
      readStatus(value, lang)?.kind ??
      (isWord(value, lang, (words) => words.final)
        ? "final"
        : isWord(value, lang, (words) => words.provisional)
          ? "provisional"
          : undefined)
    );
  if (key === "media")
    return isWord(value, lang, (words) => words.open)
      ? "open"
      : isWord(value, lang, (words) => words.closed)
        ? "closed"
        : undefined;
  if (key === "type") return readType(value, lang);
  if (key === "replaces") return value.trim().replace(/^#/, "");
  if (key === "languages") return languageCodes(value, lang);
  return undefined;
}

// ISO 639 codes of languages that conferences are held in and interpreted into.
const CODES =
  "ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga he hi hr hu hy id is it ja ka ko lt lv mk mn ms mt nb nl no pl pt ro ru sk sl sq sr sv sw th tr uk ur uz vi zh".split(
    " ",
  );
const tables = new Map<string, ReadonlyMap<string, string>>();

function namesOf(lang: string): ReadonlyMap<string, string> {
  const known = tables.get(lang);
  if (known) return known;
  const table = new Map<string, string>();
  for (const locale of ["en", lang]) {
    const names = new Intl.DisplayNames([locale], { type: "language" });
    for (const code of CODES) table.set(fold(names.of(code) ?? code), code);
  }
  tables.set(lang, table);
  return table;
}

/** The languages of a session or a person as codes; undefined where a name is not known. */
function languageCodes(value: string, lang: string): string | undefined {
  const { spoken, interpreted } = readLanguages(value, lang);
  const names = namesOf(lang);
  const codes = [spoken, interpreted].map((list) => list.map((name) => names.get(fold(name))));
  return codes.every((list) => list.every((code) => code !== undefined))
    ? codes.map((list) => list.sort().join(",")).join(";")
    : undefined;
}
