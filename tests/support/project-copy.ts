import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ProjectCopy {
  readonly folder: string;
  readonly remove: () => void;
}

const root = join(import.meta.dirname, "../..");
// Names with a dot in front are of tools, not of the project; what is built or installed is made anew.
const isSource = (name: string): boolean =>
  !name.startsWith(".") && !["node_modules", "_site", "_eleventy"].includes(name);

/** The project as it comes, in an empty folder: nothing installed, nothing built. */
export const copyProject = (): ProjectCopy => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-copy-"));
  for (const name of readdirSync(root).filter(isSource)) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
