import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { LOOKED_AT } from "../content/files/look-at.ts";
import { type Content, isDocument, isSkipped, newContent } from "./content-files.ts";
import { WrongUse } from "./errors.ts";
import { readStart } from "./read-start.ts";

/**
 * Reads the content folder: Markdown as text, everything in files/ as a name, a size and what its
 * first bytes say. The order is that of the
 * names, on every disk. What can't be read as text becomes a finding at its place.
 * @throws WrongUse when there is no such folder
 */
export function readContent(folder: string): Content {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(`There is no folder ${folder}. Name the folder that holds your documents with --content.`);
  const root = realpathSync(folder);
  const content = newContent();
  const { report } = content;

  const walk = (path: string): void => {
    for (const name of readdirSync(join(root, path)).sort()) {
      if (isSkipped(name)) continue;
      const file = path ? `${path}/${name}` : name;
      content.reportName(file);
      if (lstatSync(join(root, file)).isSymbolicLink() && !staysInside(root, join(root, file))) {
        content.reportLink(file);
        continue;
      }
      const stat = statSync(join(root, file), { throwIfNoEntry: false });
      if (stat?.isDirectory()) {
        if (isDocument(file))
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
      else
        content.add(
          file,
          stat.size,
          () => readFileSync(join(root, file)),
          () => readStart(join(root, file), LOOKED_AT),
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

  walk("");
  return content;
}

const staysInside = (root: string, path: string): boolean => {
  try {
    return realpathSync(path).startsWith(root + sep);
  } catch {
    return false; // a link to nothing
  }
};
