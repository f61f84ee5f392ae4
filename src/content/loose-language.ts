/** Codes of languages that in the names of files and folders mean something of a program. */
const NOT_LANGUAGES: ReadonlySet<string> = new Set(["io", "sh", "ts"]);

/** Made when it is first asked: it is dear, and a site names its languages itself. */
let names: Intl.DisplayNames | undefined;

/** A BCP 47 tag as it is written, or nothing for what is none. @example languageTag("pt_br") // "pt-BR" */
export function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}

/**
 * The language of a text that belongs to no site: what its front matter says (`lang: fr`), else the end of its own name
 * (`note.fr.md`), else the name of the nearest folder (`fr/note.md`), else English.
 * @param path with "/"
 * @returns a BCP 47 code
 */
export function looseLanguage(path: string, text: string): string {
  const front = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/.exec(text)?.[1] ?? "";
  const said = /^(?:lang|language)[ \t]*:[ \t]*["']?([\w-]+)/im.exec(front)?.[1];
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  const ofName = /\.([a-z]{2}(?:[-_][a-z\d]+)*)\.[^.]+$/i.exec(name)?.[1];
  const ofFolder = folders.findLast((folder) => known(folder));
  return (said && languageTag(said)) || (ofName && known(ofName)) || (ofFolder && known(ofFolder)) || "en";
}

/** The tag of a language with a code of two letters, with or without a region. */
const known = (word: string): string | undefined => {
  const tag = /^[a-z]{2}(?:[-_][a-z\d]+)*$/i.test(word) && !NOT_LANGUAGES.has(word) ? languageTag(word) : undefined;
  names ??= new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return tag && names.of(tag) ? tag : undefined;
};
