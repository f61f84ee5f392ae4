import type { Site } from "../../model/conference.ts";
import { pagesOf } from "../../model/pages.ts";
import { type Redirect, redirectsOf, TakenPlaces, takenBefore } from "../../model/redirects.ts";
import { folded } from "../../model/site-path.ts";

/** A redirect, and what is in its way. */
export interface JudgedRedirect {
  readonly redirect: Redirect;
  /** It leads to itself. */
  readonly isLoop: boolean;
  /** The page or file that stands at its address. */
  readonly holder: string | undefined;
  /** The redirect from the same address that comes first and leads elsewhere. */
  readonly rival: Redirect | undefined;
}

const known = new WeakMap<Site, readonly JudgedRedirect[]>();

/** Every redirect of a site, each line of a document once. */
export function judgedRedirects(site: Site | undefined): readonly JudgedRedirect[] {
  if (!site || site.former.length === 0) return [];
  const cached = known.get(site);
  if (cached) return cached;
  const views = Object.values(pagesOf(site))
    .flat()
    .filter(({ kind }) => kind !== "moved");
  const addresses = new Map(views.map(({ edition, to }) => [edition.lang, to]));
  const taken = takenBefore(
    site,
    views.map(({ permalink }) => permalink.slice(1)),
  );
  const claimed = new TakenPlaces([]);
  const byFile = new Map<string, Redirect>();
  const redirects = redirectsOf(site, (lang) => {
    const to = addresses.get(lang);
    if (!to) throw new Error(`The site has no language "${lang}".`);
    return to;
  });
  const judged = redirects.map((redirect): JudgedRedirect => {
    const { file, from, to, former } = redirect;
    const other = byFile.get(claimed.holder(file) ?? "");
    if (!other) {
      claimed.add(file);
      byFile.set(file, redirect);
    }
    return {
      redirect,
      isLoop: folded(from) === folded(to),
      holder: taken.holder(file),
      rival: other && other.former.now !== former.now ? other : undefined,
    };
  });
  known.set(site, judged);
  return judged;
}

/** Those with a fault, without what the same line gives in another language. */
export function oncePerLine(judged: readonly JudgedRedirect[], isWrong: (one: JudgedRedirect) => boolean) {
  const told = new Set<string>();
  return judged.filter((one) => {
    if (!isWrong(one)) return false;
    const { span } = one.redirect.former.written;
    const line = `${span.file}:${span.start}`;
    return !told.has(line) && Boolean(told.add(line));
  });
}
