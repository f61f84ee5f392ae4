import type { Document } from "../../content/document.ts";
import { kindOf, sharedPath } from "../../content/folder.ts";
import { nearest } from "../../model/nearest.ts";
import type { SiteToJudge } from "../site-links.ts";
import { bareWords, textIndex } from "./likeness.ts";

/** The documents of a site by their place within the folder of a language, those of the first language first. */
export function documentsByPlace({ documents, site }: SiteToJudge): ReadonlyMap<string, readonly Document[]> {
  const order = site.conference.languages;
  const byPlace = new Map<string, Document[]>();
  for (const document of documents.toSorted((a, b) => order.indexOf(a.lang) - order.indexOf(b.lang))) {
    const place = sharedPath(document.path);
    byPlace.set(place, [...(byPlace.get(place) ?? []), document]);
  }
  return byPlace;
}

export const titleOf = ({ parts }: Document): Document["parts"][number]["title"] | undefined =>
  parts.find(({ level }) => level === 1)?.title;

const stemOf = (place: string): string => place.replace(/^.*\//, "").replace(/\.md$/i, "");

/** What a document said in a language. */
export interface Written {
  readonly lang: string;
  readonly title: string;
  /** As it was written; "" where that is not at hand. */
  readonly text: string;
}

/** What the documents of a site say, by their places. */
export function writtenIn(made: SiteToJudge): ReadonlyMap<string, readonly Written[]> {
  const texts = new Map(made.sources.map(({ path, text }) => [path, text]));
  const writtenOf = (document: Document): Written => ({
    lang: document.lang,
    title: titleOf(document)?.plain ?? "",
    text: texts.get(document.path) ?? "",
  });
  return new Map([...documentsByPlace(made)].map(([place, documents]) => [place, documents.map(writtenOf)]));
}

/**
 * Makes what finds the document that most likely took the place of one that is gone: a new one of the same title, with most
 * of the same text or with nearly the same name, or an old one into which most of the text was moved.
 * @param then what the documents were, `after` the site as it is
 * @returns given the place of what is gone, that of its heir
 */
export function documentHeirs(
  then: ReadonlyMap<string, readonly Written[]>,
  after: SiteToJudge,
): (place: string) => string | undefined {
  const now = writtenIn(after);
  const places = [...now.keys()].filter((place) => kindOf(place) !== undefined);
  const fresh = places.filter((place) => !then.has(place));
  const stems = new Map(fresh.map((one) => [stemOf(one), one]));
  const keyOf = (lang: string, words: string): string => `${lang}\n${words}`;
  const titles = new Map(
    fresh
      .toReversed()
      .flatMap((place) =>
        (now.get(place) ?? []).map(({ lang, title }) => [keyOf(lang, bareWords(title)), place] as const),
      ),
  );
  const indexOf = (written: typeof then, among: readonly string[]) =>
    textIndex(among.flatMap((place) => (written.get(place) ?? []).map(({ lang, text }) => [keyOf(lang, place), text])));
  let texts: { readonly [K in "before" | "now"]: ReturnType<typeof indexOf> } | undefined;
  return (place) => {
    const written = then.get(place) ?? [];
    const titled = written.flatMap(({ lang, title }) => titles.get(keyOf(lang, bareWords(title) || "\n")) ?? [])[0];
    if (titled !== undefined) return titled;
    texts ??= { before: indexOf(then, places), now: indexOf(now, places) };
    const holding = (index: ReturnType<typeof indexOf>): ReadonlySet<string> =>
      new Set(
        written.flatMap(({ lang, text }) =>
          [...index(text)].flatMap((key) => (key.startsWith(`${lang}\n`) ? [key.slice(lang.length + 1)] : [])),
        ),
      );
    const [held, heldBefore] = [holding(texts.now), holding(texts.before)];
    // Release 161 is not release 160, however near the two are.
    const stem = stemOf(place);
    const alike = [...stems.keys()].filter((one) => one.replace(/\D/g, "") === stem.replace(/\D/g, ""));
    return (
      fresh.find((one) => held.has(one)) ??
      stems.get(nearest(stem, alike) ?? "") ??
      places.find((one) => held.has(one) && !heldBefore.has(one))
    );
  };
}
