import { linksToFiles } from "../content/links-to-files.ts";
import type { Asset } from "../model/conference.ts";
import type { Message } from "../model/message.ts";
import { sizeInWords } from "../model/size-in-words.ts";
import type { Rule, Slip } from "./rule.ts";

/** What a phone in a full hall is given a second: 1.6 Mbit, as measuring tools take a slow 4G to be. */
const BYTES_A_SECOND = 200_000;
/** Two and a half seconds of it for one picture, the rest of the page not counted. */
const HEAVIEST = 500_000;
/** Shown, each pixel takes four bytes: 20 MB. It is more than a page of 1,280 pixels can show at twice the density. */
const MOST_PIXELS = 5_000_000;

/** A picture on a page that keeps a phone waiting. What is only linked, as pictures for print are, may be of any size. */
export const pictureWeight: Rule = {
  id: "picture-weight",
  severity: "warning",
  scope: "site",
  check: ({ documents, site }) => {
    const files = new Map(site?.assets.map((asset) => [asset.path, asset]));
    const told = new Set<string>();
    return documents.flatMap(linksToFiles).flatMap(({ path, isPicture, span }): Slip[] => {
      const file = files.get(path);
      const message = isPicture && file && !told.has(path) && tooMuch(file);
      if (!message) return [];
      told.add(path);
      return [{ span, message }];
    });
  },
};

function tooMuch({ bytes, kind, size }: Asset): Message | undefined {
  const weight = sizeInWords(bytes);
  if (bytes > HEAVIEST) {
    const seconds = Math.round(bytes / BYTES_A_SECOND);
    return {
      en: `This picture weighs ${weight.en}: a phone in a full hall waits ${seconds} seconds for it. Save it with 2,000 pixels at most on its longer side and less than 500 kB, and link to the large one for print.`,
      fr: `Cette image pèse ${weight.fr} : un téléphone dans une salle comble l'attend ${seconds} secondes. Enregistrez-la avec 2 000 pixels au plus sur son grand côté et moins de 500 ko, et mettez un lien vers la grande pour l'impression.`,
    };
  }
  if (!size || kind === "svg" || size.width * size.height <= MOST_PIXELS) return undefined;
  const { width, height } = size;
  return {
    en: `This picture has ${width} × ${height} pixels, more than any page can show and a phone can hold with ease. Save it with 2,000 pixels at most on its longer side, and link to the large one for print.`,
    fr: `Cette image a ${width} × ${height} pixels, plus qu'une page ne peut en montrer et qu'un téléphone n'en tient sans peine. Enregistrez-la avec 2 000 pixels au plus sur son grand côté, et mettez un lien vers la grande pour l'impression.`,
  };
}
