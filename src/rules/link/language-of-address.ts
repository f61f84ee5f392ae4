import { hostNameOf, webPartsOf } from "../../links/address/web-parts.ts";

/** What the address of a link is compared with. */
export interface SiteLanguages {
  /** BCP 47, small letters; the first has no folder of its own. */
  readonly languages: readonly string[];
  /** The addresses the site has. */
  readonly own: readonly string[];
}

/**
 * The language that an address names for certain: a document whose name ends with it, as "programme-fr.pdf"; a file in a
 * folder of that language; a document or a page of the site itself; an encyclopedia that has a host for each language. A folder "/fr/"
 * of another site says no more than in what language its menus are.
 */
export function languageOfAddress(href: string, { languages, own }: SiteLanguages): string | undefined {
  const known = (code: string | undefined): string | undefined =>
    languages.find((lang) => lang.slice(0, 2) === code?.toLowerCase())?.slice(0, 2);
  const named = /^lang:([a-z]{2})/i.exec(href)?.[1];
  if (named !== undefined) return known(named);
  const file = known(DOCUMENT.exec(href.replace(/[?#].*$/s, ""))?.groups?.code);
  if (file !== undefined) return file;
  if (href.startsWith("asset:")) return known(/^asset:files\/([a-z]{2})\//i.exec(href)?.[1]);
  const base = own.find((one) => href.toLowerCase().startsWith(one.toLowerCase()));
  if (base !== undefined) {
    const folder = /^([^/?#]*)/.exec(href.slice(base.length).replace(/^\//, ""))?.[1];
    return folder === "files" || folder?.includes(".")
      ? undefined
      : (known(folder) ?? known(languages[0]?.slice(0, 2)));
  }
  const host = webPartsOf(href) && hostNameOf(href);
  return known(
    /^([a-z]{2})\.(?:m\.)?(?:wikipedia|wikisource|wikinews|wiktionary|wikiquote)\.org$/.exec(host ?? "")?.[1],
  );
}

/** The path of a file with another language's code in the place of its own; undefined where it has none. */
export function withLanguage(path: string, language: string): string | undefined {
  const match = DOCUMENT.exec(path);
  const code = match?.groups?.code;
  if (!match || !code) return undefined;
  const at = match.index + 1;
  const written = code === code.toUpperCase() ? language.toUpperCase() : language;
  return path.slice(0, at) + written + path.slice(at + code.length);
}

/** A code behind a mark at the end of a document's name: programme-fr.pdf, programme_FR.pdf, programme.fr.pdf. */
const DOCUMENT = /[-_.](?<code>[a-z]{2}|[A-Z]{2})\.(?:pdf|docx?|odt|rtf|txt|xlsx?|ods|pptx?|odp|zip|epub)$/i;
