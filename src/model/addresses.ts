import type { SiteAddress } from "./conference.ts";

/** Where the pages of one language stand. All addresses are root-absolute and hold the base path. */
export interface Addresses {
  readonly home: string;
  readonly releases: string;
  readonly release: (id: string) => string;
  readonly agenda: string;
  readonly session: (id: string) => string;
  readonly speakers: string;
  readonly speaker: (id: string) => string;
  readonly members: string;
  readonly pressRoom: string;
  readonly page: (id: string) => string;
  readonly notFound: string;
  /** A file of the site that all languages share, such as "files/programme.pdf". */
  readonly file: (path: string) => string;
  /**
   * The address behind a link of the content. The reader leaves it whole ("https:…", "mailto:…", "tel:…"), as "#id", as
   * "doc:<kind>/<id>#fragment" for a document, as "asset:<path>" for a file, or as "root:<path>" from the top of the site.
   * @throws Error for a kind of document that has no page
   */
  readonly resolve: (href: string) => string;
}

/** One folder of the site, whatever the id holds: no id leaves its folder. */
export const folderOf = (id: string): string => id.replace(/[\\/]|^\.+/g, "-");

/**
 * @param prefix "" for the first language, "fr/" for another
 * @param isTalk whether the session has a page of its own; others are shown in the agenda alone
 */
export function addressesOf(
  { basePath }: SiteAddress,
  prefix: string,
  isTalk: (session: string) => boolean,
): Addresses {
  const home = `${basePath}${prefix}`;
  const inside = (folder: string) => (id: string) => `${home}${folder}${encodeURIComponent(folderOf(id))}/`;
  const file = (path: string): string => basePath + path.split("/").map(encodeURIComponent).join("/");
  const agenda = `${home}agenda/`;
  const sessionPage = inside("agenda/");
  const session = (id: string): string => (isTalk(id) ? sessionPage(id) : `${agenda}#${id}`);
  const pressRoom = `${home}press-room/`;
  const release = inside("press-releases/");
  const speaker = inside("speakers/");
  const page = inside("");

  const index: Readonly<Record<string, string>> = {
    home,
    conference: home,
    releases: `${home}press-releases/`,
    agenda,
    speakers: `${home}speakers/`,
    members: `${home}members/`,
    "press-room": pressRoom,
    contacts: pressRoom, // the press room begins with the contacts
  };
  const single: Readonly<Record<string, (id: string) => string>> = {
    release,
    session,
    speaker,
    page,
    contact: (id) => `${pressRoom}#${id}`,
  };
  const resolve = (href: string): string => {
    if (href.startsWith("asset:")) return withTail(href.slice(6), file);
    if (href.startsWith("root:")) return basePath + href.slice(5);
    if (!href.startsWith("doc:")) return href;
    const [, kind = "", id = "", fragment = ""] = /^doc:([^/#]*)\/?([^#]*)(#.*)?$/.exec(href) ?? [];
    const address = id ? single[kind]?.(id) : index[kind];
    if (address === undefined) throw new Error(`No page stands for the link "${href}".`);
    return fragment ? address.replace(/#.*/, "") + fragment : address;
  };
  return {
    home,
    releases: `${home}press-releases/`,
    release,
    agenda,
    session,
    speakers: `${home}speakers/`,
    speaker,
    members: `${home}members/`,
    pressRoom,
    page,
    notFound: `${home}404.html`,
    file,
    resolve,
  };
}

/** A file's address; what follows "?" or "#" is no part of its name. */
function withTail(path: string, file: (path: string) => string): string {
  const [, name = "", tail = ""] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  return file(name) + tail;
}
