import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Source } from "../content/source.ts";
import type { Asset } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import { WrongUse } from "./errors.ts";

/** No document a person writes is larger; what is, is something else that got the wrong ending. */
const LARGEST = 4 * 1024 * 1024;

export interface Content {
  readonly sources: readonly Source[];
  readonly assets: readonly Asset[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the content folder: Markdown as text, everything in files/ as a name and a size. The order is that of the
 * names, on every disk. What can't be read as text becomes a finding at its place.
 * @throws WrongUse when there is no such folder
 */
export function readContent(folder: string): Content {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`There is no folder ${folder}. Name the folder that holds your documents with --content.`);
  const root = realpathSync(folder);
  const sources: Source[] = [];
  const assets: Asset[] = [];
  const findings: Finding[] = [];
  const report = (file: string, rule: string, severity: Finding["severity"], message: Message, at = 0, end = at) =>
    findings.push({ rule, severity, span: { file, start: at, end }, message, suggestions: [] });

  const walk = (path: string): void => {
    for (const name of readdirSync(join(root, path)).sort()) {
      if (name.startsWith(".") || name.endsWith("~") || name.startsWith("~$")) continue;
      const file = path ? `${path}/${name}` : name;
      if (name !== name.normalize("NFC"))
        report(file, "file-name", "warning", {
          en: `The name of this file is written with combining accents, which other systems do not find. Rename it to "${name.normalize("NFC")}".`,
          fr: `Le nom de ce fichier est écrit avec des accents combinants, que d'autres systèmes ne retrouvent pas. Renommez-le « ${name.normalize("NFC")} ».`,
        });
      if (lstatSync(join(root, file)).isSymbolicLink() && !staysInside(root, join(root, file))) {
        report(file, "outside-content", "error", {
          en: "This is a symbolic link to something outside the content folder. Put the document itself here.",
          fr: "Ceci est un lien symbolique vers l'extérieur du dossier des contenus. Mettez ici le document lui-même.",
        });
        continue;
      }
      const stat = statSync(join(root, file), { throwIfNoEntry: false });
      const isDocument = /\.md$/i.test(name) && !file.startsWith("files/");
      if (stat?.isDirectory()) {
        if (isDocument)
          report(file, "not-a-document", "error", {
            en: `"${file}" is a folder, but it is named like a document. Rename it.`,
            fr: `« ${file} » est un dossier, mais il porte un nom de document. Renommez-le.`,
          });
        else if (!wasFollowed(file, stat.ino)) walk(file);
      } else if (!stat?.isFile())
        report(file, "not-a-document", "error", {
          en: "This is neither a file nor a folder. Take it out of the content folder.",
          fr: "Ceci n'est ni un fichier ni un dossier. Retirez-le du dossier des contenus.",
        });
      else if (isDocument) readDocument(file, stat.size);
      else if (file.startsWith("files/")) assets.push({ path: file, bytes: stat.size });
      else
        report(file, "unknown-document", "warning", {
          en: `"${file}" is not used: documents end in .md, and everything else stands in files/.`,
          fr: `« ${file} » ne sert à rien : le nom d'un document finit par .md, et tout le reste se place dans files/.`,
        });
    }
  };
  const followed = new Set<number>();
  /** A link back up would have the folder read for ever. */
  function wasFollowed(file: string, ino: number): boolean {
    if (!lstatSync(join(root, file)).isSymbolicLink()) return false;
    if (followed.has(ino)) return true;
    followed.add(ino);
    return false;
  }

  function readDocument(file: string, bytes: number): void {
    if (bytes > LARGEST) {
      report(file, "too-large", "error", {
        en: `The document is ${Math.round(bytes / 1024 / 1024)} MB large; a text has less than ${LARGEST / 1024 / 1024} MB. Put files that are no text into files/.`,
        fr: `Le document pèse ${Math.round(bytes / 1024 / 1024)} Mo ; un texte fait moins de ${LARGEST / 1024 / 1024} Mo. Mettez dans files/ les fichiers qui ne sont pas du texte.`,
      });
      return;
    }
    const raw = readFileSync(join(root, file));
    const { text, invalidAt } = decode(raw);
    sources.push({ path: file, text });
    if (invalidAt !== undefined)
      report(
        file,
        "encoding",
        "error",
        {
          en: "Here the document is not written in UTF-8. Open it in your editor and save it as UTF-8.",
          fr: "Ici, le document n'est pas écrit en UTF-8. Ouvrez-le dans votre éditeur et enregistrez-le en UTF-8.",
        },
        invalidAt,
        invalidAt + 1,
      );
    const nul = text.indexOf("\0");
    if (nul >= 0)
      report(
        file,
        "encoding",
        "error",
        {
          en: "There is a NUL character here, which no text has: the file is damaged or is no text. Save it again as plain text.",
          fr: "Il y a ici un caractère NUL, qu'aucun texte ne contient : le fichier est abîmé ou n'est pas du texte. Enregistrez-le de nouveau en texte brut.",
        },
        nul,
        nul + 1,
      );
  }

  walk("");
  return { sources, assets, findings };
}

const staysInside = (root: string, path: string): boolean => {
  try {
    return realpathSync(path).startsWith(root + sep);
  } catch {
    return false; // a link to nothing
  }
};

/** UTF-8 to text with "\n" line ends and no byte-order mark, and where it first was not UTF-8. */
function decode(raw: Buffer): { text: string; invalidAt: number | undefined } {
  const plain = (text: string) => text.replace(/\r\n?/g, "\n");
  try {
    return { text: plain(new TextDecoder("utf-8", { fatal: true }).decode(raw)), invalidAt: undefined };
  } catch {
    const text = plain(new TextDecoder("utf-8").decode(raw));
    const invalidAt = text.indexOf("\ufffd");
    return { text, invalidAt: Math.max(invalidAt, 0) };
  }
}
