import { posix } from "node:path";

/**
 * The folders among some texts that hold a whole site: a conference.md, and another in the folder of a language.
 * @param paths of texts, with "/"
 * @example sitesAmong(["content/conference.md", "content/en/conference.md"]) // ["content"]
 */
export function sitesAmong(paths: Iterable<string>): string[] {
  const folders = [...paths].filter((path) => posix.basename(path) === "conference.md").map(posix.dirname);
  return folders.filter((folder) => folders.some((one) => one !== folder && posix.dirname(one) === folder)).sort();
}
