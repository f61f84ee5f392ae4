import { linksToFiles } from "../content/links-to-files.ts";
import type { FileKind } from "../model/file-kind.ts";
import type { Message } from "../model/message.ts";
import { fileKindWords } from "./file/kind-words.ts";
import type { Rule, Slip } from "./rule.ts";

/** What every browser shows as a picture. What nobody can tell by its first bytes may be one. */
const SHOWN: ReadonlySet<FileKind> = new Set(["png", "jpeg", "gif", "webp", "avif", "svg", "bmp", "unknown"]);
/** Pictures that only need to be saved in another form. */
const PICTURES: ReadonlySet<FileKind> = new Set(["heic", "tiff"]);
/** Of these the rule on the kinds of files says what is wrong with them. */
const NAMED_OTHERWISE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** A picture on a page that is none to a browser: a photograph as telephones keep it, a PDF. A gap stands in its place. */
export const pictureUnshown: Rule = {
  id: "picture-unshown",
  severity: "error",
  scope: "site",
  check: ({ documents, site }) => {
    const kinds = new Map(site?.assets.map(({ path, kind }) => [path, kind]));
    return documents.flatMap(linksToFiles).flatMap(({ path, isPicture, span }): Slip[] => {
      const kind = kinds.get(path);
      if (!isPicture || !kind || kind === "empty" || SHOWN.has(kind) || NAMED_OTHERWISE.test(path)) return [];
      return [{ span, message: PICTURES.has(kind) ? saved(fileKindWords[kind]) : linked(fileKindWords[kind]) }];
    });
  },
};

const saved = (what: Message): Message => ({
  en: `This is ${what.en}: visitors see a gap. Save it as JPEG or PNG, put that into files/, and name it here.`,
  fr: `Ceci est ${what.fr} : à sa place, le visiteur voit un vide. Enregistrez-la en JPEG ou en PNG, mettez ce fichier dans files/ et nommez-le ici.`,
});

const linked = (what: Message): Message => ({
  en: `This is ${what.en} and no picture: visitors see a gap. Link to it instead, without the "!" in front, or put a picture here.`,
  fr: `Ceci est ${what.fr} et non une image : à sa place, le visiteur voit un vide. Mettez plutôt un lien, sans le « ! » devant, ou une image.`,
});
