import { posix } from "node:path";
import { LOOKED_AT } from "../content/files/look-at.ts";
import { type Content, isDocument, isSkipped, newContent } from "./content-files.ts";
import { WrongUse } from "./errors.ts";
import { git } from "./git.ts";
import { LARGEST } from "./read-text.ts";

/** The hash of a commit. @returns nothing where the name is none's @throws WrongUse for a name git would misread, and without git */
export function commitOf(ref: string, folder: string): string | undefined {
  // What begins with a dash is an option to git, and a control character is in no name (git-check-ref-format).
  if (ref.startsWith("-") || /\p{Cc}/u.test(ref)) throw new WrongUse(`--since names no commit: "${ref}".`);
  const { ok, stdout } = git(folder, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const hash = stdout.toString("latin1").trim();
  return ok && /^[\da-f]{40,64}$/.test(hash) ? hash : undefined;
}

/** Why a commit is not found, for a person. */
export function whyNoCommit(ref: string, folder: string, shown: string): WrongUse {
  const { ok, complaint } = git(folder, ["rev-parse", "--git-dir"]);
  if (ok)
    return new WrongUse(
      `The repository of ${shown} has no commit "${ref}", and there is no folder of that name. In a shallow clone the commit has to be fetched first (in GitHub Actions: fetch-depth: 0).`,
    );
  return /not a git repository/i.test(complaint)
    ? new WrongUse(`There is no folder "${ref}", and ${shown} is in no git repository that could have such a commit.`)
    : new WrongUse(`git cannot read the repository of ${shown}: ${complaint}`);
}

interface TreeEntry {
  readonly file: string;
  readonly mode: string;
  readonly hash: string;
  readonly bytes: number;
}

/** gitglossary(7), "symlink": the content of such a file is where it leads. */
const LINK = "120000";

/**
 * The content folder as it was in a commit, read into memory as `readContent` reads a folder. A link is followed to a file
 * of the same folder.
 * @param commit a hash
 * @throws WrongUse when git does not give it
 */
export function gitContent(commit: string, folder: string): Content {
  const entries = treeOf(commit, folder);
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const links = entries.filter(({ mode }) => mode === LINK);
  const targets = blobs(
    folder,
    links.map(({ hash }) => hash),
  );
  const placed = entries.map((entry) => {
    if (entry.mode !== LINK) return { file: entry.file, entry };
    const target = targets.get(entry.hash)?.toString("utf8") ?? "";
    const found = byFile.get(posix.join(posix.dirname(entry.file), target));
    return { file: entry.file, entry: found?.mode === LINK ? undefined : found };
  });
  const wanted = placed.flatMap(({ file, entry }) =>
    entry && (isDocument(file) || file.startsWith("files/")) && entry.bytes <= LARGEST ? entry.hash : [],
  );
  const bytes = blobs(folder, [...new Set(wanted)]);
  const content = newContent();
  for (const { file, entry } of placed) {
    content.reportName(file);
    if (entry)
      content.add(
        file,
        entry.bytes,
        () => bytes.get(entry.hash) ?? Buffer.alloc(0),
        () => bytes.get(entry.hash)?.subarray(0, LOOKED_AT),
      );
    else content.reportLink(file);
  }
  return content;
}

/** The files of the folder, in the order in which a folder is read. */
function treeOf(commit: string, folder: string): readonly TreeEntry[] {
  const { ok, stdout, complaint } = git(folder, ["ls-tree", "-r", "-z", "-l", commit]);
  if (!ok) throw new WrongUse(`git cannot read the commit ${commit}: ${complaint}`);
  return stdout
    .toString("utf8")
    .split("\0")
    .flatMap((line): TreeEntry[] => {
      const [, mode = "", kind, hash = "", size, file = ""] =
        /^(\d+) (\w+) ([\da-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
      return kind === "blob" && !file.split("/").some(isSkipped) ? [{ file, mode, hash, bytes: Number(size) }] : [];
    })
    .sort((a, b) => byParts(a.file.split("/"), b.file.split("/")));
}

function byParts(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? a.length - b.length : (a[at] ?? "") < (b[at] ?? "") ? -1 : 1;
}

/** The bytes of blobs by their hash, in one run of git (git-cat-file, "BATCH OUTPUT"). */
function blobs(folder: string, hashes: readonly string[]): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (hashes.length === 0) return found;
  const { ok, stdout, complaint } = git(folder, ["cat-file", "--batch"], hashes.map((hash) => `${hash}\n`).join(""));
  if (!ok) throw new WrongUse(`git cannot read the earlier content: ${complaint}`);
  let at = 0;
  for (const hash of hashes) {
    const end = stdout.indexOf("\n", at);
    const [, size] = /^[\da-f]+ blob (\d+)$/.exec(stdout.toString("latin1", at, end)) ?? [];
    if (size === undefined)
      throw new WrongUse("A part of the earlier content is not in this clone of the repository. Fetch it whole first.");
    found.set(hash, stdout.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return found;
}
