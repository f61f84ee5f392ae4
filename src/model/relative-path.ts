/**
 * A path as it is written in a document.
 * @param from the document's path, `to` the other's, both from the content folder
 * @example relativePath("en/press-releases/1.md", "files/a.pdf") // "../../files/a.pdf"
 */
export function relativePath(from: string, to: string): string {
  const [a, b] = [from.split("/").slice(0, -1), to.split("/")];
  let same = 0;
  while (same < a.length && same < b.length - 1 && a[same] === b[same]) same++;
  return `${"../".repeat(a.length - same)}${b.slice(same).join("/")}`;
}
