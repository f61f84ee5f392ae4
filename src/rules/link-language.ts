import type { Document } from "../content/document.ts";
import { fold } from "../content/fold.ts";
import { type Text, type TextLink, textsOf } from "../mentions/text.ts";
import { languageOfAddress, withLanguage } from "./link/language-of-address.ts";
import { wordsOf } from "./link/target.ts";
import type { Judged, Rule, Slip } from "./rule.ts";

/** A link to a document or a page in another language of the site, where neither the words nor those around say so. */
export const linkLanguage: Rule = {
  id: "link-language",
  severity: "warning",
  scope: "site",
  check: (judged) => judged.documents.flatMap((document) => slipsIn(document, judged)),
};

function slipsIn(document: Document, { site }: Judged): Slip[] {
  if (!site) return [];
  const languages = site.conference.languages.map((lang) => lang.toLowerCase());
  const own = [site.address.own, site.address.url];
  const files = new Set(site.assets.map(({ path }) => path));
  return textsOf(document).flatMap((text) => {
    const here = text.lang.toLowerCase().slice(0, 2);
    return text.links.flatMap((link): Slip[] => {
      const other = languageOfAddress(link.href, { languages, own });
      if (
        other === undefined ||
        other === here ||
        link.auto ||
        text.lang !== document.lang ||
        isSaid(text, link, other)
      )
        return [];
      const right = link.href.startsWith("asset:") ? withLanguage(link.href.slice(6), here) : undefined;
      return [slip(text, link, other, right !== undefined && files.has(right))];
    });
  });
}

/** The names of a language: its own, those in the text's language and in English, and its code. */
function namesOf(language: string, lang: string): readonly string[] {
  const names = [lang, language, "en"].flatMap(
    (one) => new Intl.DisplayNames(one, { type: "language" }).of(language) ?? [],
  );
  return names.map(fold);
}

/** The paragraph or the heading above names the language, or the words of the link are marked as being of it. */
function isSaid(text: Text, link: TextLink, other: string): boolean {
  const around = fold(`${text.plain} ${text.part?.title.plain ?? ""}`);
  const code = new RegExp(`(?<![\\p{L}\\p{N}])${other}(?![\\p{L}\\p{N}])`, "iu");
  // Words of another language are a hole in the text.
  return (
    namesOf(other, text.lang).some((name) => around.includes(name)) ||
    code.test(wordsOf(text, link)) ||
    /\ufffc/.test(wordsOf(text, link)) ||
    code.test(/[([]([^)\]]{1,12})[)\]]/.exec(text.plain.slice(link.end))?.[1] ?? "")
  );
}

function slip(text: Text, { start, end }: TextLink, other: string, hasOwn: boolean): Slip {
  const name = {
    en: new Intl.DisplayNames("en", { type: "language" }).of(other),
    fr: new Intl.DisplayNames("fr", { type: "language" }).of(other),
  };
  return {
    span: text.spanOf(start, end),
    message: hasOwn
      ? {
          en: `This leads to the file in ${name.en}, and there is one in the language of this text. Correct the address, or add "(in ${name.en})" to the words.`,
          fr: `Ce lien mène au fichier en ${name.fr}, alors qu'il en existe un dans la langue de ce texte. Corrigez l'adresse, ou ajoutez « (en ${name.fr}) » aux mots.`,
        }
      : {
          en: `This leads to something in ${name.en}, which the words do not say. Add "(in ${name.en})", or correct the address.`,
          fr: `Ce lien mène à quelque chose en ${name.fr}, ce que les mots ne disent pas. Ajoutez « (en ${name.fr}) », ou corrigez l'adresse.`,
        },
  };
}
