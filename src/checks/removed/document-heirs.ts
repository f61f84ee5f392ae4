import type { Document } from "../../content/document.ts";
import { fold } from "../../content/fold.ts";
import { kindAt, sharedPath } from "../../content/folder.ts";
import { nearest } from "../../model/nearest.ts";
import type { SiteToJudge } from "../site-links.ts";
import { likeness } from "./likeness.ts";

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

/**
 * Makes what finds the document that most likely took the place of one that is gone: a new one of the same title, with most
 * of the same text or with nearly the same name, or an old one into which most of the text was moved.
 * @returns given the place of what is gone, that of its heir
 */
export function documentHeirs(before: SiteToJudge, after: SiteToJudge): (place: string) => string | undefined {
  const [then, now] = [documentsByPlace(before), documentsByPlace(after)];
  const textsOf = ({ sources }: SiteToJudge) => new Map(sources.map(({ path, text }) => [path, text]));
  const [textsThen, textsNow] = [textsOf(before), textsOf(after)];
  const isLike = likeness();
  const places = [...now.keys()].filter((place) => kindAt(`x/${place}`) !== undefined);
  const fresh = places.filter((place) => !then.has(place));
  const pairs = (place: string, other: string): (readonly [Document, Document])[] =>
    (then.get(place) ?? []).flatMap((one) => {
      const same = now.get(other)?.find(({ lang }) => lang === one.lang);
      return same ? [[one, same] as const] : [];
    });
  const hasTitle = (place: string, other: string): boolean =>
    pairs(place, other).some(([one, same]) => {
      const title = fold(titleOf(one)?.plain ?? "");
      return title !== "" && title === fold(titleOf(same)?.plain ?? "");
    });
  const hasText = (place: string, other: string): boolean =>
    pairs(place, other).some(([one, same]) => {
      const text = textsThen.get(one.path) ?? "";
      return (
        isLike(text, textsNow.get(same.path) ?? "") &&
        !(then.has(other) && isLike(text, textsThen.get(same.path) ?? ""))
      );
    });
  return (place) => {
    const stems = new Map(fresh.map((one) => [stemOf(one), one]));
    return (
      fresh.find((one) => hasTitle(place, one)) ??
      fresh.find((one) => hasText(place, one)) ??
      stems.get(nearest(stemOf(place), stems.keys()) ?? "") ??
      places.filter((one) => then.has(one)).find((one) => hasText(place, one))
    );
  };
}
