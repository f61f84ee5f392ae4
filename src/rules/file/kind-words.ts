import type { FileKind } from "../../model/file-kind.ts";
import type { Message } from "../../model/message.ts";

/** What a file is, as people say it; of one that holds nothing there is nothing to say. */
export const fileKindWords: Readonly<Record<FileKind, Message>> = {
  empty: { en: "", fr: "" },
  pdf: { en: "a PDF", fr: "un PDF" },
  png: { en: "a PNG picture", fr: "une image PNG" },
  jpeg: { en: "a JPEG picture", fr: "une image JPEG" },
  gif: { en: "a GIF picture", fr: "une image GIF" },
  webp: { en: "a WebP picture", fr: "une image WebP" },
  avif: { en: "an AVIF picture", fr: "une image AVIF" },
  svg: { en: "an SVG drawing", fr: "un dessin SVG" },
  heic: {
    en: "a picture as telephones keep it (HEIC), which most browsers do not show",
    fr: "une image telle que les téléphones la gardent (HEIC), que la plupart des navigateurs n'affichent pas",
  },
  tiff: {
    en: "a TIFF picture, which most browsers do not show",
    fr: "une image TIFF, que la plupart des navigateurs n'affichent pas",
  },
  bmp: { en: "a BMP picture", fr: "une image BMP" },
  film: { en: "a film or a sound", fr: "un film ou un son" },
  zip: {
    en: "a packed file (ZIP, or a document of Word, Excel or PowerPoint)",
    fr: "un fichier compressé (ZIP, ou un document Word, Excel ou PowerPoint)",
  },
  ole: {
    en: "a document of Word, Excel or PowerPoint, old or with a password",
    fr: "un document Word, Excel ou PowerPoint, ancien ou avec un mot de passe",
  },
  rtf: { en: "a text with formatting (RTF)", fr: "un texte mis en forme (RTF)" },
  html: {
    en: "a page of the web, such as one that asks to log in",
    fr: "une page web, par exemple une page de connexion",
  },
  unknown: { en: "something else", fr: "autre chose" },
};
