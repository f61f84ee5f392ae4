import type { Document } from "./document.ts";

/** What a document is, from where it stands in its language's folder. */
export type Kind = "conference" | "release" | "agenda" | "speakers" | "members" | "contacts" | "press-room" | "page";

export interface Placed {
  readonly document: Document;
  readonly kind: Kind;
  /** The file's name without its ending: the id of a release or a page. */
  readonly name: string;
  /** The path within the language's folder: the same in every language. */
  readonly place: string;
}

const single: Readonly<Record<string, Kind>> = {
  "conference.md": "conference",
  "agenda.md": "agenda",
  "speakers.md": "speakers",
  "members.md": "members",
  "contacts.md": "contacts",
  "press-room.md": "press-room",
};

const folders: Readonly<Record<string, Kind>> = { "press-releases": "release", agenda: "agenda", pages: "page" };

/** The documents that have one place each. */
export const PLACES: readonly string[] = Object.keys(single);

/** The kind of a path within a language's folder, or undefined for a place where no document is looked for. */
export const kindOf = (place: string): Kind | undefined => {
  const [folder = "", file, more] = place.split("/");
  return file === undefined ? single[place] : more === undefined ? folders[folder] : undefined;
};

/** Where a document stands within its language's folder: the same in every language. @param path from the content folder */
export const sharedPath = (path: string): string => path.slice(path.indexOf("/") + 1 || path.length);

/** The kind of a document of a site. @param path from the content folder, with its language in front */
export const kindAt = (path: string): Kind | undefined => kindOf(sharedPath(path));
