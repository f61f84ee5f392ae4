import type { Token } from "markdown-it";
import type { Document } from "../content/document.ts";
import { fold } from "../content/fold.ts";
import { spanOf } from "../content/markdown/spans.ts";
import { plainText } from "../content/plain-text.ts";
import type { Rule, Slip } from "./rule.ts";

const SIGN = "©|\\((?:c|C)\\)|(?<!\\p{L})(?:copyright|courtesy of|droits réservés|tous droits)(?!\\p{L})";
const KIND =
  "photo(?:graph|graphie|graphy)?|picture|image|illustration|drawing|dessin|graphic|infographie|map|carte|credit|crédit|source|artwork|video|صورة|تصوير|رسم|المصدر";
const BY = "[\\s\\u00a0\\u202f]*(?:[:：/|–—]|[\\s\\u00a0](?:by|par|de|from)(?=\\s))";
/** Who made a picture, in a line under it or in its title. */
const CREDIT = new RegExp(`${SIGN}|(?<!\\p{L})(?:${KIND})s?${BY}`, "iu");
/** One line for all pictures of a page. */
const CREDITS = new RegExp(
  `(?<!\\p{L})(?:photos|photographs|pictures|images|illustrations|drawings|dessins|credits|crédits)${BY}`,
  "iu",
);
const DECORATIVE = /^decorat(?:ive|if)$/;
const FILE_NAME =
  /\.(?:jpe?g|png|gif|svg|webp|avif)$|^(?:img|dsc|dscn|image|photo|picture|bild|screenshot|capture)[\s_-]*\d*$/i;
const LOGO = /(?<!\p{L})(?:logo|emblem|emblème|flag|drapeau|icon|icône)(?!\p{L})/iu;

/** A picture without words for those who do not see it, or without a word on who made it. */
export const pictureIncomplete: Rule = {
  id: "picture-incomplete",
  severity: "warning",
  scope: "site",
  check: ({ documents }) => documents.flatMap(inDocument),
};

function inDocument({ tokens }: Document): Slip[] {
  const blocks = tokens.filter(({ type }) => type === "inline");
  if (!blocks.some(({ children }) => children?.some(({ type }) => type === "image"))) return [];
  const words = blocks.map(({ children }) => plainText(children ?? []));
  const forAll = words.some((text) => CREDITS.test(text));
  return blocks.flatMap(({ children }, i) => {
    const pictures = (children ?? []).filter(({ type }) => type === "image");
    // In the paragraph around the picture, or in the block right behind it.
    const around = forAll || (pictures.length > 0 && [words[i], words[i + 1]].some((text) => CREDIT.test(text ?? "")));
    return pictures.flatMap((picture): Slip[] => {
      const span = spanOf(picture);
      const credited = around || CREDIT.test(String(picture.attrGet("title") ?? ""));
      return span ? faultsOf(picture, credited).map((fault) => ({ span, ...fault })) : [];
    });
  });
}

function faultsOf(picture: Token, credited: boolean): Omit<Slip, "span">[] {
  const words = plainText(picture.children ?? []);
  if (!words && DECORATIVE.test(fold(String(picture.attrGet("title") ?? "")))) return [];
  if (!words)
    return [
      {
        severity: "error",
        message: {
          en: 'This picture has no words for those who do not see it. Write between the brackets what it shows, as "![The opening session](…)"; if it shows nothing that counts, write "decorative" in quotation marks behind its address.',
          fr: "Cette image n'a pas de mots pour qui ne la voit pas. Écrivez entre les crochets ce qu'elle montre, comme « ![La séance d'ouverture](…) » ; si elle n'apporte rien, écrivez « ![](… \"décorative\") ».",
        },
      },
    ];
  if (FILE_NAME.test(words))
    return [
      {
        message: {
          en: `"${words}" does not say what the picture shows. Write it in a few words.`,
          fr: `« ${words} » ne dit pas ce que montre l'image. Dites-le en quelques mots.`,
        },
      },
    ];
  if (credited || LOGO.test(words)) return [];
  return [
    {
      message: {
        en: 'Nothing says who made this picture, so nobody may print it. Write it in a line under the picture, as "Photo: Ann Example".',
        fr: "Rien ne dit de qui est cette image : personne ne peut la reproduire. Écrivez-le dans une ligne sous l'image, comme « Photo : Anne Exemple ».",
      },
    },
  ];
}
