import type { Former, FormerPlace } from "../model/former.ts";
import { relativePath } from "../model/relative-path.ts";
import { folded } from "../model/site-path.ts";
import type { Kind, Placed } from "./folder.ts";
import { formerPlace, type Owner } from "./former-place.ts";
import { type Linkable, targetOf } from "./link-names.ts";

/** What has pages of its own inside a document. */
const INSIDE: Readonly<Partial<Record<Kind, Owner>>> = { agenda: "session", speakers: "speaker" };

/** What a link to a former address should be today, as it is written in a document; undefined for any other link. */
export type RenamedLink = (href: string, from: Placed) => string | undefined;

/**
 * Makes what finds links that still name something by what it was called before.
 * @param site the site's own address, with its last slash
 */
export function renamedLinks(
  { placed, ids, languages }: Pick<Linkable, "placed" | "ids" | "languages">,
  former: readonly Former[],
  site: string,
): RenamedLink {
  if (former.length === 0) return () => undefined;
  /** The places within the site that a former place stands for, seen from a language. */
  const placesOf = (place: FormerPlace, langs: readonly string[]): string[] => {
    if ("fault" in place) return [];
    const path = folded(place.path.replace(/(^|\/)index\.html$/, "$1").replace(/\/$/, ""));
    if (place.scope === "site") return [path];
    return langs.map((lang) => (lang === languages[0] ? path : `${folded(lang)}/${path}`));
  };
  const place = (words: string, owner: Owner, { place: at, document }: Placed): string | undefined =>
    placesOf(formerPlace(words, owner, at, site), [document.lang])[0];
  const now = new Map(former.flatMap((one) => placesOf(one.place, languages).map((at) => [at, one.now] as const)));
  // What stands somewhere today is no former address, whoever claims it.
  for (const one of placed) {
    now.delete(place(one.place.replace(/^.*\//, ""), one.kind, one) ?? "");
    const inside = INSIDE[one.kind];
    if (inside) for (const id of ids.get(one.document.path) ?? []) now.delete(place(id, inside, one) ?? "");
  }
  return (href, from) => {
    const [before = "", fragment] = href.split("#");
    const isOwn = fragment !== undefined && ids.get(from.document.path)?.includes(fragment);
    const isSession = fragment !== undefined && !isOwn && (before === "" || /(?:^|\/)agenda(?:\.md|\/|$)/.test(before));
    const found =
      (isSession ? now.get(place(fragment, "session", from) ?? "") : undefined) ??
      (before === "" ? undefined : now.get(place(before, from.kind, from) ?? ""));
    if (found === undefined) return undefined;
    const [, inside, id] = /^doc:(session|speaker)\/(.*)$/.exec(found) ?? [];
    const isTarget = (one: Placed): boolean =>
      id === undefined
        ? targetOf(one.kind, one.name) === found
        : INSIDE[one.kind] === inside && ids.get(one.document.path)?.includes(id) === true;
    const targets = placed.filter(isTarget);
    const target = targets.find(({ document }) => document.lang === from.document.lang) ?? targets[0];
    if (!target) return undefined;
    const at = id ?? fragment;
    return `${relativePath(from.document.path, target.document.path)}${at === undefined ? "" : `#${at}`}`;
  };
}
