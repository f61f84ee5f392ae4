import type { Document } from "../../content/document.ts";
import { kindAt } from "../../content/folder.ts";
import { factsReader, isPage } from "../../links/file-facts.ts";
import { type SiteFiles, siteIndex } from "../../links/site-index.ts";
import type { Finding } from "../../model/finding.ts";
import type { SiteToJudge } from "../site-links.ts";
import { documentsByPlace, titleOf } from "./document-heirs.ts";
import { bareWords } from "./likeness.ts";
import { placesMessage } from "./messages.ts";

/** An id that people link, and where it was given. */
interface Linked {
  readonly id: string;
  readonly file: string;
  /** The words of its heading, to be found again. */
  readonly words: string;
}

/**
 * The ids of a site that people link: those that documents give, and those of days. An id made of a heading's words
 * comes and goes with them, and whom a contact is about has no page to be missed.
 */
function linkedIn(made: SiteToJudge): ReadonlyMap<string, Linked> {
  const { site } = made;
  const linked = new Map<string, Linked>();
  const agenda = site.editions[0]?.agenda;
  for (const { id } of agenda?.days ?? []) linked.set(id, { id, file: agenda?.span.file ?? "", words: "" });
  for (const { path, parts } of [...documentsByPlace(made).values()].flat()) {
    if (["contacts", "speakers"].includes(kindAt(path) ?? "")) continue;
    for (const { givenId, title } of parts)
      if (givenId && !linked.get(givenId)?.words)
        linked.set(givenId, { id: givenId, file: path, words: bareWords(title.plain) });
  }
  return linked;
}

/** The ids that a page had and has no more. */
function lostOn(file: string, before: SiteFiles, after: SiteFiles, read: ReturnType<typeof factsReader>): string[] {
  const [then, now] = [before.get(file), after.get(file)];
  if (!then || !now || (then.length === now.length && then.every((part, i) => part === now[i]))) return [];
  const placesIn = (parts: readonly string[]) => read(file, parts).flatMap(({ facts }) => [...facts.places]);
  const left = new Set(placesIn(now));
  return placesIn(then).filter((id) => !left.has(id));
}

/**
 * Asks of the places that pages had before: a link to one that is gone leads to the top of its page. Told where the heading
 * stands now; at the document's title where that is not there, or where there are several.
 * @param told whether an id is told already, with its address
 */
export function lostPlaces(before: SiteToJudge, after: SiteToJudge, told: (id: string) => boolean): readonly Finding[] {
  const linked = linkedIn(before);
  if (linked.size === 0) return [];
  const moved = new Set([...before.pages.moved, ...after.pages.moved].map(({ permalink }) => permalink.slice(1)));
  const read = factsReader();
  const { pathOf } = siteIndex(after.files);
  const documents = [...documentsByPlace(after).values()].flat();
  const documentFor = (file: string): Document | undefined =>
    documents.find(({ path }) => path === file) ??
    documents.find(({ path }) => kindAt(path) === kindAt(file)) ??
    documents.find(({ path }) => kindAt(path) === "conference");
  const seen = new Set<string>();
  const lost = new Map<string, { readonly document: Document; readonly page: string; readonly ids: Linked[] }>();
  for (const file of before.files.keys()) {
    if (!isPage(file) || moved.has(file)) continue;
    for (const id of lostOn(file, before.files, after.files, read)) {
      const one = linked.get(id);
      const document = one && documentFor(one.file);
      if (!document || seen.has(id) || told(id)) continue;
      seen.add(id);
      const key = `${document.path} ${file}`;
      const known = lost.get(key) ?? { document, page: pathOf(file), ids: [] };
      known.ids.push(one);
      lost.set(key, known);
    }
  }
  return [...lost.values()].map(({ document, page, ids }) => {
    const [first, ...others] = ids;
    const heading =
      others.length === 0 &&
      document.parts.find(({ level, title }) => level > 1 && bareWords(title.plain) === first?.words);
    const { span } = (heading || undefined)?.title ??
      titleOf(document) ?? { span: { file: document.path, start: 0, end: 0 } };
    return {
      rule: "address-removed",
      severity: "question",
      span,
      message: placesMessage(
        page,
        ids.map(({ id }) => id),
        Boolean(heading),
      ),
      suggestions: [],
    };
  });
}
