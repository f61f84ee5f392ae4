import { type Addresses, addressesOf, folderOf } from "./addresses.ts";
import type { Agenda, Edition, Entry, Members, Page, Release, Site, Speaker } from "./conference.ts";
import type { Inline } from "./prose.ts";
import { redirectsOf, takenBefore } from "./redirects.ts";
import type { Session } from "./session.ts";

/** The same page in one of the site's languages. */
export interface Alternate {
  readonly lang: string;
  readonly url: string;
  /** The language its content is really in. */
  readonly textLang: string;
}

interface Common {
  readonly site: Site;
  readonly edition: Edition;
  /** Root-absolute, with the base path: "/conf/2008/fr/agenda/opening/". */
  readonly url: string;
  /** The file in the output folder: "/fr/agenda/opening/index.html". */
  readonly permalink: string;
  /** Every language that has the page, this one too, in the order of the site. */
  readonly alternates: readonly Alternate[];
  /** The title the content gives it; undefined where the page is named by a word of the interface. */
  readonly title: string | undefined;
  /** The language the main content is in: not that of the edition when it was missing there. */
  readonly textLang: string;
  readonly to: Addresses;
  /** The addresses of another language of the site. */
  readonly toIn: (lang: string) => Addresses;
  readonly resolve: Addresses["resolve"];
}

export type HomeView = Common & { readonly kind: "home" };
export type ReleasesView = Common & { readonly kind: "releases" };
export type ReleaseView = Common & { readonly kind: "release"; readonly release: Release };
export type AgendaView = Common & { readonly kind: "agenda"; readonly agenda: Agenda };
export type SessionView = Common & {
  readonly kind: "session";
  readonly agenda: Agenda;
  readonly session: Session;
  /** The next session of the agenda that has a page. */
  readonly next: Session | undefined;
};
export type SpeakersView = Common & { readonly kind: "speakers" };
export type SpeakerView = Common & { readonly kind: "speaker"; readonly speaker: Speaker };
export type MembersView = Common & { readonly kind: "members"; readonly members: Members };
export type PressRoomView = Common & { readonly kind: "press-room"; readonly pressRoom: Page | undefined };
export type PageView = Common & { readonly kind: "page"; readonly page: Page };
export type NotFoundView = Common & { readonly kind: "not-found" };
/** What stands at a former address and leads on. */
export type MovedView = Common & { readonly kind: "moved"; readonly target: View; readonly targetUrl: string };

/** What a page is made from. */
export type View =
  | HomeView
  | ReleasesView
  | ReleaseView
  | AgendaView
  | SessionView
  | SpeakersView
  | SpeakerView
  | MembersView
  | PressRoomView
  | PageView
  | NotFoundView
  | MovedView;

export type Kind = View["kind"];
export type ViewOf<K extends Kind> = Extract<View, { kind: K }>;
export type Pages = { readonly [K in Kind]: readonly ViewOf<K>[] };

/** Whether a session has a page of its own. */
export const hasPage = ({ type }: Session): boolean => type === "talk";

/** Whether there is anything to show in a press room. */
export const hasPressRoom = ({ pressRoom, contacts, media }: Edition): boolean =>
  pressRoom !== undefined || contacts.length > 0 || media !== undefined;

/** Every page of the site, by kind; languages in the order of the site. A page with nothing to show is not there. */
export function pagesOf(site: Site): Pages {
  const addresses = new Map(site.editions.map((edition) => [edition.lang, addressesIn(site, edition)]));
  const toIn = (lang: string): Addresses => {
    const found = addresses.get(lang);
    if (!found) throw new Error(`The site has no language "${lang}".`);
    return found;
  };
  const views = site.editions.flatMap((edition) => viewsOf(site, edition, toIn));
  const alternates = new Map<string, Alternate[]>();
  for (const { view, key } of views) {
    const others = alternates.get(key) ?? [];
    others.push({ lang: view.edition.lang, url: view.url, textLang: view.textLang });
    alternates.set(key, others);
  }
  const pages: Record<Kind, View[]> = {
    home: [],
    releases: [],
    release: [],
    agenda: [],
    session: [],
    speakers: [],
    speaker: [],
    members: [],
    "press-room": [],
    page: [],
    "not-found": [],
    moved: [],
  };
  for (const { view, key } of views) pages[view.kind].push({ ...view, alternates: alternates.get(key) ?? [] });
  return { ...(pages as Pages), moved: movedViews(site, views, toIn) };
}

/** The pages at former addresses. Where something stands already, or what it leads to is not there, there is none. */
function movedViews(site: Site, views: readonly Keyed[], toIn: Common["toIn"]): MovedView[] {
  if (site.former.length === 0) return [];
  const byUrl = new Map(views.map(({ view }) => [view.url, view]));
  const taken = takenBefore(
    site,
    views.map(({ view }) => view.permalink.slice(1)),
  );
  return redirectsOf(site, toIn).flatMap(({ file, from, to }): MovedView[] => {
    const target = byUrl.get(to.replace(/#.*/, ""));
    if (!target || taken.holder(file) !== undefined) return [];
    taken.add(file);
    return [{ ...target, kind: "moved", url: from, permalink: `/${file}`, alternates: [], target, targetUrl: to }];
  });
}

interface Keyed {
  readonly view: View;
  /** The same for the same page in every language. */
  readonly key: string;
}

const prefixOf = (site: Site, { lang }: Edition): string => (lang === site.conference.languages[0] ? "" : `${lang}/`);

function addressesIn(site: Site, edition: Edition): Addresses {
  const talks = new Set(edition.agenda?.sessions.filter(hasPage).map(({ id }) => id));
  return addressesOf(site.address, prefixOf(site, edition), (id) => talks.has(id));
}

function viewsOf(site: Site, edition: Edition, toIn: Common["toIn"]): Keyed[] {
  const { basePath } = site.address;
  const prefix = prefixOf(site, edition);
  const talks = edition.agenda?.sessions.filter(hasPage) ?? [];
  const to = toIn(edition.lang);
  // "lang:fr:doc:agenda/" is the page of that language, whoever reads it.
  const resolveAny = (href: string): string => {
    const [, lang, name] = /^lang:([^:]+):(.*)$/s.exec(href) ?? [];
    return lang !== undefined && name !== undefined ? toIn(lang).resolve(name) : to.resolve(href);
  };
  const common = { site, edition, alternates: [], to, toIn, resolve: resolveAny };

  const at = (path: string, title: Inline | undefined, textLang: string) => {
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const url = basePath + prefix + path.split("/").map(encodeURIComponent).join("/");
    const permalink = `/${prefix}${file}`;
    return { ...common, url, permalink, title: title?.plain, textLang };
  };
  const of = (path: string, title: Inline, entry: Pick<Entry, "lang">) => at(path, title, entry.lang);
  const index = (path: string) => at(path, undefined, edition.lang);
  const { agenda, members, pressRoom } = edition;

  const views: View[] = [{ kind: "home", ...at("", edition.name, edition.factsLang) }];
  if (edition.releases.length > 0) views.push({ kind: "releases", ...index("press-releases/") });
  for (const release of edition.releases)
    views.push({ kind: "release", release, ...of(`press-releases/${folderOf(release.id)}/`, release.title, release) });
  if (agenda) views.push({ kind: "agenda", agenda, ...of("agenda/", agenda.title, agenda) });
  if (agenda)
    talks.forEach((session, i) => {
      const place = of(`agenda/${folderOf(session.id)}/`, session.title, session);
      // "#concert" was written in the agenda, and leads there.
      const resolve = (href: string): string => resolveAny(href.startsWith("#") ? `doc:agenda/${href}` : href);
      views.push({ kind: "session", agenda, session, next: talks[i + 1], ...place, resolve });
    });
  if (edition.speakers.length > 0) views.push({ kind: "speakers", ...index("speakers/") });
  for (const speaker of edition.speakers)
    views.push({ kind: "speaker", speaker, ...of(`speakers/${folderOf(speaker.id)}/`, speaker.name, speaker) });
  if (members) views.push({ kind: "members", members, ...of("members/", members.title, members) });
  if (hasPressRoom(edition))
    views.push({
      kind: "press-room",
      pressRoom,
      ...at("press-room/", pressRoom?.title, pressRoom?.lang ?? edition.lang),
    });
  for (const page of edition.pages)
    views.push({ kind: "page", page, ...of(`${folderOf(page.id)}/`, page.title, page) });
  views.push({ kind: "not-found", ...index("404.html") });
  return views.map((view) => ({ view, key: view.permalink.slice(prefix.length) }));
}
