import type { Document } from "../content/document.ts";
import type { Asset } from "../model/conference.ts";
import type { Pages, View } from "../model/pages.ts";
import { relativePath } from "../model/relative-path.ts";

/** A place of the site as an officer writes it in a document. @param path within the site, decoded */
export type OfficerForm = (path: string, fragment: string | undefined, from: string) => string;

interface Target {
  readonly file: string;
  /** The id of the heading whose page it is. */
  readonly id?: string;
}

/** The document that a page shows, or of several the first. */
function targetOf(view: View): Target | undefined {
  const { edition } = view;
  switch (view.kind) {
    case "home":
      return { file: `${edition.lang}/conference.md` };
    case "release":
      return { file: view.release.span.file };
    case "page":
      return { file: view.page.span.file };
    case "agenda":
      return { file: view.agenda.span.file };
    case "session":
      return { file: view.session.span.file, id: view.session.id };
    case "speaker":
      return { file: view.speaker.span.file, id: view.speaker.id };
    case "members":
      return { file: view.members.span.file };
    case "speakers":
      return fileOf(edition.speakers[0]?.span.file);
    case "press-room":
      return fileOf(view.pressRoom?.span.file ?? edition.contacts[0]?.span.file);
    default:
      return undefined;
  }
}

const fileOf = (file: string | undefined): Target | undefined => (file === undefined ? undefined : { file });

/**
 * Makes what writes addresses of the site as documents do: `../agenda.md#opening` for the page of a session, `../../files/a.pdf`
 * for a file, the address itself where no document stands for it.
 */
export function officerForm(pages: Pages, documents: readonly Document[], assets: readonly Asset[]): OfficerForm {
  const views = new Map(
    Object.values(pages)
      .flat()
      .map((view: View) => [view.permalink.slice(1).replace(/(^|\/)index\.html$/, "$1"), view]),
  );
  const files = new Set(assets.map((asset) => asset.path));
  const known = new Set(documents.map((document) => document.path));
  return (path, fragment, from) => {
    const hash = (id: string | undefined): string => (id === undefined ? "" : `#${id}`);
    if (files.has(path)) return encoded(relativePath(from, path)) + hash(fragment);
    const view = views.get(path);
    const target = view && targetOf(view);
    if (!target || !known.has(target.file)) return `/${encoded(path)}${hash(fragment)}`;
    // The same document in the writer's own language, where the page is of that language.
    const lang = from.split("/")[0] ?? "";
    const own = `${lang}/${target.file.split("/").slice(1).join("/")}`;
    const file = view.edition.lang === lang && known.has(own) ? own : target.file;
    const id = fragment ?? target.id;
    return file === from && id !== undefined ? `#${id}` : encoded(relativePath(from, file)) + hash(id);
  };
}

/** What an address in Markdown cannot hold as it is. */
const encoded = (path: string): string => path.replace(/[\s()<>%]/g, (sign) => encodeURIComponent(sign));
