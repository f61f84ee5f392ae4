import type { Fault } from "./fault.ts";
import { factsReader, isPage, type PlacedFacts } from "./file-facts.ts";
import { fragmentJudge } from "./fragments.ts";
import type { Standing } from "./locate.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { isPlaceholder, linkPlaceholder } from "./rules/link-placeholder.ts";
import { linkWithoutText } from "./rules/link-without-text.ts";
import { type SiteFiles, siteIndex } from "./site-index.ts";
import { verdicts } from "./verdicts.ts";

/** What a site is judged with. */
export interface SiteJudging extends Standing {
  /** Scripts of the site make no places and catch no clicks: Dateline's own. */
  readonly plainScripts?: boolean;
  /** What can be told of an address from its writing alone is told already, where it is written. */
  readonly writingJudged?: boolean;
}

/** A fault and a place of it in the site. Offsets are UTF-16 units of the file's text. */
export interface SiteFault extends Fault {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** What is at fault: an address as a browser reads it, or an id. */
  readonly address: string;
  /** Every file that has the same fault, the first first. */
  readonly files: readonly string[];
}

type Tell = (start: number, end: number, address: string, key: string, fault: Fault) => void;

/** A site as it was judged, with what was looked at. */
export interface SiteJudged {
  readonly faults: readonly SiteFault[];
  readonly pages: number;
  /** Addresses of every kind. */
  readonly references: number;
}

/**
 * Judges every address and id of a built site. What many files share is told once, at each place of the first of them.
 * @param files their paths in the site, and the text of those that hold addresses; the order is that of the findings
 */
export function judgeSite(files: SiteFiles, standing: SiteJudging): SiteJudged {
  const read = factsReader();
  const facts = new Map<string, readonly PlacedFacts[]>();
  for (const [file, parts] of files) if (parts) facts.set(file, read(file, parts));
  const faults: SiteFault[] = [];
  const first = new Map<string, { readonly file: string; readonly files: string[] }>();
  const tellIn =
    (file: string): Tell =>
    (start, end, address, key, fault) => {
      const group = `${fault.rule}\n${key}`;
      const known = first.get(group) ?? { file, files: [] };
      first.set(group, known);
      const isFirst = known.files.length === 0;
      if (known.files.at(-1) !== file) known.files.push(file);
      if (isFirst || (known.file === file && !fault.once))
        faults.push({ ...fault, file, start, end, address, files: known.files });
    };
  const references = judgeAddresses(files, facts, standing, tellIn);
  for (const [file, parts] of facts) tellRepeatedIds(parts, tellIn(file));
  return { faults, references, pages: [...files.keys()].filter(isPage).length };
}

function judgeAddresses(
  files: SiteFiles,
  facts: ReadonlyMap<string, readonly PlacedFacts[]>,
  standing: SiteJudging,
  tellIn: (file: string) => Tell,
): number {
  const index = siteIndex(files);
  const isScripted = (parts: readonly PlacedFacts[]): boolean =>
    !standing.plainScripts && parts.some((part) => part.facts.scripted);
  const judgeFragment = fragmentJudge();
  const verdictsOn = verdicts({ index, standing, facts, judgeFragment, isScripted }, standing.writingJudged);
  const bySlash = new Set<string>();
  const byName: { readonly path: string; readonly tell: () => void }[] = [];
  let count = 0;
  for (const [file, parts] of facts) {
    const tell = tellIn(file);
    const onPage = isPage(file);
    const base = parts.find((part) => part.facts.base !== undefined)?.facts.base;
    const verdictOf = verdictsOn({ page: index.pathOf(file), onPage, base });
    const scripted = isScripted(parts);
    for (const { at, facts: held } of parts) {
      count += held.references.length;
      for (const reference of held.references) {
        const { address, kind, holder } = reference;
        const tellHere = (group: string, fault: Fault | undefined): void => {
          if (fault) tell(at + reference.start, at + reference.end, address.trim(), group, fault);
        };
        if (reference.nameless && address !== "") tellHere(address, linkWithoutText(reference));
        // A place on the page itself is looked for there alone.
        if (base === undefined && address.charCodeAt(0) === 35 && !isPlaceholder(address)) {
          if (kind === "link" && onPage && !(scripted && reference.taken))
            tellHere(address, judgeFragment(reference, address.slice(1), parts, scripted));
          continue;
        }
        const { fault, group, isPlaceholder: isEmpty, folderPage } = verdictOf(reference);
        if (isEmpty) tellHere(`${holder}\n${address}`, linkPlaceholder(reference, scripted));
        else if (fault) tellHere(group, fault);
        else if (folderPage?.twoWays) {
          const { path, twoWays } = folderPage;
          byName.push({ path, tell: () => tellHere(path, twoWays) });
        } else if (folderPage) bySlash.add(folderPage.path);
      }
    }
  }
  // A site that links its pages by one of the two ways alone is well.
  for (const { path, tell } of byName) if (bySlash.has(path)) tell();
  return count;
}

/** Ids that stand on a page a second time. */
function tellRepeatedIds(parts: readonly PlacedFacts[], tell: Tell): void {
  const seen = new Set<string>();
  for (const { at, facts } of parts)
    for (const { id, start, end } of facts.ids)
      if (seen.has(id)) tell(at + start, at + end, id, id, duplicateId(id));
      else seen.add(id);
}
