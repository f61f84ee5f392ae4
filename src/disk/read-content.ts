import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Source } from "../content/source.ts";
import type { Asset } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import { WrongUse } from "./errors.ts";
import { LARGEST, readText, tooLarge } from "./read-text.ts";

const INTO_FILES: Message = {
  en: "Put files that are no text into files/.",
  fr: "Rangez dans files/ les fichiers qui ne sont pas des textes.",
};

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
  const report = (file: string, rule: string, severity: Finding["severity"], message: Message) =>
    findings.push({ rule, severity, span: { file, start: 0, end: 0 }, message, suggestions: [] });

  const walk = (path: string): void => {
    for (const name of readdirSync(join(root, path)).sort()) {
      if (name.startsWith(".") || name.endsWith("~") || name.startsWith("~$")) continue;
      const file = path ? `${path}/${name}` : name;
      if (name !== name.normalize("NFC"))
        report(
          file,
          "file-name",
          "warning",
          `The name of this file is written with combining accents, which other systems do not find. Rename it to "${name.normalize("NFC")}".`,
        );
      if (lstatSync(join(root, file)).isSymbolicLink() && !staysInside(root, join(root, file))) {
        report(
          file,
          "outside-content",
          "error",
          "This is a symbolic link to something outside the content folder. Put the document itself here.",
        );
        continue;
      }
      const stat = statSync(join(root, file), { throwIfNoEntry: false });
      const isDocument = /\.md$/i.test(name) && !file.startsWith("files/");
      if (stat?.isDirectory()) {
        if (isDocument)
          report(file, "not-a-document", "error", `"${file}" is a folder, but it is named like a document. Rename it.`);
        else if (!wasFollowed(file, stat.ino)) walk(file);
      } else if (!stat?.isFile())
        report(
          file,
          "not-a-document",
          "error",
          "This is neither a file nor a folder. Take it out of the content folder.",
        );
      else if (isDocument) readDocument(file, stat.size);
      else if (file.startsWith("files/")) assets.push({ path: file, bytes: stat.size });
      else
        report(
          file,
          "unknown-document",
          "warning",
          `"${file}" is not used: documents end in .md, and everything else stands in files/.`,
        );
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
      findings.push(tooLarge(file, bytes, INTO_FILES));
      return;
    }
    const read = readText(file, readFileSync(join(root, file)));
    sources.push({ path: file, text: read.text });
    findings.push(...read.findings);
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
