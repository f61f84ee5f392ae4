import type { Fault } from "./fault.ts";
import { factsReader, isPage, type PlacedFacts } from "./file-facts.ts";
import { fragmentFault } from "./fragments.ts";
import { judgeAddress } from "./judge-address.ts";
import { referenceJudge } from "./judge-reference.ts";
import { type Located, locator, type Standing, writtenAs } from "./locate.ts";
import type { Reference } from "./reference.ts";
import { duplicateId } from "./rules/duplicate-id.ts";
import { linkTwoWays } from "./rules/link-detour.ts";
import { linkPlaceholder } from "./rules/link-placeholder.ts";
import { linkWithoutText } from "./rules/link-without-text.ts";
import { type SiteFiles, siteIndex } from "./site-index.ts";
import { twoWays } from "./two-ways.ts";

/** What a site is judged with. */
export interface SiteJudging extends Standing {
  /** Scripts of the site make no places and catch no clicks: Dateline's own. */
  readonly plainScripts?: boolean;
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
      if (known.files.at(-1) !== file) known.files.push(file);
      if (known.file === file) faults.push({ ...fault, file, start, end, address, files: known.files });
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
  const locate = locator(standing);
  const isScripted = (parts: readonly PlacedFacts[]): boolean =>
    !standing.plainScripts && parts.some((part) => part.facts.scripted);
  const judge = referenceJudge({ index, standing, facts, isScripted });
  const ways = twoWays(index);
  const verdicts = new Map<string, { readonly located: Located; readonly fault: Fault | undefined }>();
  let count = 0;
  for (const [file, parts] of facts) {
    const tell = tellIn(file);
    const page = index.pathOf(file);
    const onPage = isPage(file);
    const folder = page.slice(0, page.lastIndexOf("/") + 1);
    const base = parts.find((part) => part.facts.base !== undefined)?.facts.base;
    const scripted = isScripted(parts);
    for (const { at, facts: held } of parts)
      for (const written of held.references) {
        count += 1;
        const reference = withoutBlanks(written);
        const { address, kind } = reference;
        const tellHere = (key: string, fault: Fault): void =>
          tell(at + reference.start, at + reference.end, address, key, fault);
        const placeholder = linkPlaceholder(reference, scripted);
        if (placeholder) tellHere(`${reference.holder}\n${address}`, placeholder);
        if (reference.nameless && address !== "") tellHere(address, linkWithoutText(reference));
        if (placeholder || address === "" || address === "#") continue;
        if (address.startsWith("#") && base === undefined) {
          const fault =
            kind === "link" && onPage ? fragmentFault(reference, address.slice(1), parts, scripted) : undefined;
          if (fault) tellHere(address, fault);
          continue;
        }
        // An address that begins with a slash or a scheme leads to the same place from every page.
        const isFar = base === undefined && /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(address);
        const key = `${isFar ? "" : `${folder}\n${base ?? ""}`}\n${kind}\n${onPage}\n${written.address}`;
        const verdict = verdicts.get(key) ?? judged(reference);
        verdicts.set(key, verdict);
        if (verdict.fault) tellHere(placeOf(verdict.located, onPage) ?? key, verdict.fault);
        else if (kind === "link")
          ways.note(verdict.located, (path) => {
            const form = verdict.located.at === "site" ? verdict.located.form : "root";
            const hash = address.indexOf("#");
            const right = writtenAs(form, path, page, standing) + (hash < 0 ? "" : address.slice(hash));
            tellHere(path, linkTwoWays(reference, right));
          });

        function judged(one: typeof reference) {
          const located = locate(address, page, base);
          // Of the site's own address nothing is to be said but where it leads.
          const isOwn = located.at !== "elsewhere" && /^(?:https?:|\/\/)/i.test(address);
          const ill = isOwn ? undefined : judgeAddress(written.address)[0];
          return { located, fault: ill ?? judge(located, one, { page, onPage }) };
        }
      }
  }
  ways.finish();
  return count;
}

/** Where an address leads, the same for all that lead there from anywhere in the site. */
const placeOf = (located: Located, onPage: boolean): string | undefined =>
  located.at === "site" ? `${located.form === "absolute"} ${onPage}\n${located.path}\n${located.fragment}` : undefined;

/** Browsers leave out the blanks around an address (HTML, 2.4.3). */
const withoutBlanks = (reference: Reference): Reference => {
  const address = reference.address.trim();
  return address === reference.address ? reference : { ...reference, address };
};

/** Ids that stand on a page a second time. */
function tellRepeatedIds(parts: readonly PlacedFacts[], tell: Tell): void {
  const seen = new Set<string>();
  for (const { at, facts } of parts)
    for (const { id, start, end } of facts.ids)
      if (seen.has(id)) tell(at + start, at + end, id, id, duplicateId(id));
      else seen.add(id);
}
