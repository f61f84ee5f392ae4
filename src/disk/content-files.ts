import { lookAt } from "../content/files/look-at.ts";
import type { Source } from "../content/source.ts";
import type { Asset } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import { LARGEST, readText, tooLarge } from "./read-text.ts";

/** A content folder as it was read. */
export interface Content {
  readonly sources: readonly Source[];
  readonly assets: readonly Asset[];
  readonly findings: readonly Finding[];
}

/** A content folder while it is read, from wherever its files come. Files are named as within it, with "/". */
export interface ContentFiles extends Content {
  readonly report: (file: string, rule: string, severity: Finding["severity"], message: Message) => void;
  /**
   * Takes in a file.
   * @param read asked only for a document that is not too large
   * @param readStart the first bytes of what is no document, if they are to be had
   */
  readonly add: (file: string, bytes: number, read: () => Uint8Array, readStart: () => Uint8Array | undefined) => void;
  readonly reportName: (file: string) => void;
  readonly reportLink: (file: string) => void;
}

const INTO_FILES: Message = {
  en: "Put files that are no text into files/.",
  fr: "Mettez dans files/ les fichiers qui ne sont pas du texte.",
};

/** Names that systems and editors give to what is not content. */
export const isSkipped = (name: string): boolean => name.startsWith(".") || name.endsWith("~") || name.startsWith("~$");

/** Whether a file is named like a document. */
export const isDocument = (file: string): boolean => /\.md$/i.test(file) && !file.startsWith("files/");

/** An empty content. What is wrong with a file that is taken in becomes a finding at its place. */
export function newContent(): ContentFiles {
  const sources: Source[] = [];
  const assets: Asset[] = [];
  const findings: Finding[] = [];
  const report: ContentFiles["report"] = (file, rule, severity, message) => {
    findings.push({ rule, severity, span: { file, start: 0, end: 0 }, message, suggestions: [] });
  };
  const addDocument = (file: string, bytes: number, read: () => Uint8Array): void => {
    if (bytes > LARGEST) {
      findings.push(tooLarge(file, bytes, INTO_FILES));
      return;
    }
    const { text, findings: found } = readText(file, read());
    sources.push({ path: file, text });
    findings.push(...found);
  };
  return {
    sources,
    assets,
    findings,
    report,
    add(file, bytes, read, readStart) {
      if (isDocument(file)) addDocument(file, bytes, read);
      else if (file.startsWith("files/")) {
        const start = readStart();
        assets.push(start ? lookAt(file, bytes, start) : { path: file, bytes });
      } else
        report(file, "unknown-document", "warning", {
          en: `"${file}" is not used: documents end in .md, and everything else stands in files/.`,
          fr: `« ${file} » ne sert à rien : le nom d'un document finit par .md, et tout le reste se place dans files/.`,
        });
    },
    reportName(file) {
      const name = file.slice(file.lastIndexOf("/") + 1);
      const composed = name.normalize("NFC");
      if (name !== composed)
        report(file, "file-name", "warning", {
          en: `The name of this file is written with combining accents, which other systems do not find. Rename it to "${composed}".`,
          fr: `Le nom de ce fichier est écrit avec des accents combinants, que d'autres systèmes ne retrouvent pas. Renommez-le « ${composed} ».`,
        });
    },
    reportLink: (file) =>
      report(file, "outside-content", "error", {
        en: "This is a symbolic link to something outside the content folder. Put the document itself here.",
        fr: "Ceci est un lien symbolique vers l'extérieur du dossier des contenus. Mettez ici le document lui-même.",
      }),
  };
}
