import { isSitePath } from "../disk/site-paths.ts";
import type { Asset } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import type { Pages, View } from "../model/pages.ts";
import { folded } from "../model/site-path.ts";
import { originOf } from "./origin-of.ts";

const ADVICE: Message = {
  en: "Give the document, the file or the {#id} another name, of letters, figures and hyphens.",
  fr: "Donnez au document, au fichier ou au {#id} un autre nom, fait de lettres, de chiffres et de traits d'union.",
};

/** Pages and files whose name some system could not hold, or would take for that of another. */
export function fileNames(pages: Pages, assets: readonly Asset[]): Finding[] {
  const named = [
    ...Object.values(pages)
      .flat()
      .flatMap((view: View) => {
        const span = originOf(view);
        return span ? [{ path: view.permalink.slice(1), span }] : [];
      }),
    ...assets.map(({ path }) => ({ path, span: { file: path, start: 0, end: 0 } })),
  ];
  const seen = new Map<string, string>();
  const told = new Set<string>();
  return named.flatMap(({ path, span }): Finding[] => {
    const twin = seen.get(folded(path));
    seen.set(folded(path), path);
    const name = path.replace(/\/index\.html$/, "");
    const other = twin?.replace(/\/index\.html$/, "");
    const wrong = !isSitePath(path)
      ? {
          en: `"${name}" cannot be the name of a file on every system. ${ADVICE.en}`,
          fr: `« ${name} » ne peut pas être un nom de fichier sur tous les systèmes. ${ADVICE.fr}`,
        }
      : other && {
          en: `"${other}" and "${name}" are one and the same on Windows and macOS. ${ADVICE.en}`,
          fr: `« ${other} » et « ${name} » ne font qu'un sous Windows et macOS. ${ADVICE.fr}`,
        };
    const message = wrong || spaceIn(path);
    // One document may have a page in each language.
    const place = `${span.file}:${span.start}`;
    if (!message || told.has(place)) return [];
    told.add(place);
    return [{ rule: "file-name", severity: wrong ? "error" : "warning", span, message, suggestions: [] }];
  });
}

/** A file whose address has to be written with "%20": typed or pasted into an e-mail it ends at the space. */
function spaceIn(path: string): Message | undefined {
  if (!path.startsWith("files/") || !/\s/.test(path)) return undefined;
  const name = path.slice("files/".length);
  const better = name.trim().replace(/\s+/g, "-");
  return {
    en: `"${name}" has a space in its name: pasted into an e-mail, its address ends there and opens nothing. Rename it to "${better}", here and in the links.`,
    fr: `« ${name} » a une espace dans son nom : collée dans un courriel, son adresse s'arrête là et n'ouvre rien. Renommez-le « ${better} », ici et dans les liens.`,
  };
}
