import { isSitePath } from "../disk/site-paths.ts";
import type { Asset } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import type { Pages, View } from "../model/pages.ts";
import type { Span } from "../model/span.ts";

/** Where the name of a page comes from: the file or the heading that it is made of. */
function originOf(view: View): Span | undefined {
  if (view.kind === "release") return view.release.span;
  if (view.kind === "page") return view.page.span;
  if (view.kind === "session") return view.session.span;
  return view.kind === "speaker" ? view.speaker.span : undefined;
}

/** Pages and files whose name some system could not hold: a reserved word, a sign that no file name may have. */
export function fileNames(pages: Pages, assets: readonly Asset[]): Finding[] {
  const finding = (span: Span, name: string): Finding => ({
    rule: "file-name",
    severity: "error",
    span,
    message: `"${name}" cannot be the name of a file on every system. Give the document, the file or the {#id} another name, of letters, figures and hyphens.`,
    suggestions: [],
  });
  const seen = new Set<string>();
  const views = Object.values(pages)
    .flat()
    .flatMap((view: View): Finding[] => {
      const path = view.permalink.slice(1);
      const span = originOf(view);
      if (!span || isSitePath(path) || seen.has(`${span.file}:${span.start}`)) return [];
      seen.add(`${span.file}:${span.start}`);
      return [finding(span, path.replace(/\/index\.html$/, ""))];
    });
  const twins = new Map<string, string>();
  const files = assets.flatMap(({ path }): Finding[] => {
    const span = { file: path, start: 0, end: 0 };
    const folded = path.normalize("NFC").toLowerCase();
    const twin = twins.get(folded);
    twins.set(folded, path);
    if (!isSitePath(path)) return [finding(span, path)];
    if (twin === undefined) return [];
    return [
      {
        ...finding(span, path),
        message: `"${twin}" and "${path}" are one and the same file on Windows and macOS. Rename one of them.`,
      },
    ];
  });
  return [...views, ...files];
}
