import type { Asset } from "../model/conference.ts";
import type { FileKind } from "../model/file-kind.ts";
import { fileKindWords } from "./file/kind-words.ts";
import type { Rule, Slip } from "./rule.ts";

/** What a file has to be, by the ending of its name. Office documents with a password are "ole" inside. */
const EXPECTED: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ["pdf"],
  png: ["png"],
  jpg: ["jpeg"],
  jpeg: ["jpeg"],
  gif: ["gif"],
  webp: ["webp"],
  avif: ["avif"],
  svg: ["svg"],
  docx: ["zip", "ole"],
  xlsx: ["zip", "ole"],
  pptx: ["zip", "ole"],
  odt: ["zip"],
  ods: ["zip"],
  odp: ["zip"],
  epub: ["zip"],
  zip: ["zip"],
};

/** Other endings under which a page of the web is certainly not meant. */
const NEVER_A_PAGE = /^(?:doc|ppt|rtf|mp3|mp4|m4a|mov|webm|ics|vcf|csv)$/;

/** Pictures that every browser shows, with the ending they should have. */
const SHOWN: Readonly<Partial<Record<FileKind, string>>> = {
  png: "png",
  jpeg: "jpg",
  gif: "gif",
  webp: "webp",
  avif: "avif",
  svg: "svg",
};

/** A file that is not what its name says, and one that holds nothing. */
export const fileType: Rule = {
  id: "file-type",
  severity: "error",
  scope: "site",
  check: ({ site }) => (site?.assets ?? []).flatMap(inFile),
};

function inFile({ path, kind }: Asset): Slip[] {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const expected = EXPECTED[ending];
  if (kind === undefined) return [];
  const span = { file: path, start: 0, end: 0 };
  if (kind === "empty")
    return [
      {
        span,
        message: {
          en: "This file is empty. Put the document here once more, or take the file out.",
          fr: "Ce fichier est vide. Remettez-y le document, ou retirez le fichier.",
        },
      },
    ];
  const isSound = expected ? expected.includes(kind) : !(kind === "html" && NEVER_A_PAGE.test(ending));
  if (isSound) return [];
  const what = fileKindWords[kind];
  const right = expected?.every((one) => SHOWN[one]) ? SHOWN[kind] : undefined;
  // A browser shows a picture for what it is: only the name misleads.
  if (right) {
    const name = path.replace(/^.*\//, "").replace(/\.[^.]+$/, `.${right}`);
    return [
      {
        severity: "warning",
        span,
        message: {
          en: `This is ${what.en}, and its name says something else. Rename it to "${name}", here and in the links.`,
          fr: `Ceci est ${what.fr}, et son nom dit autre chose. Renommez-le « ${name} », ici et dans les liens.`,
        },
      },
    ];
  }
  return [
    {
      span,
      message: {
        en: `The name of this file ends in .${ending}, but it is ${what.en}. Open it, save it once more in the right form, and put that here.`,
        fr: `Le nom de ce fichier finit par .${ending}, mais c'est ${what.fr}. Ouvrez-le, enregistrez-le de nouveau sous la bonne forme, et mettez-le ici.`,
      },
    },
  ];
}
