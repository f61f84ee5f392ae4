import type { Document } from "../content/document.ts";
import { sharedPath } from "../content/folder.ts";
import type { Source } from "../content/source.ts";
import { judgeSite, type SiteFault } from "../links/judge-site.ts";
import { type Locate, locator } from "../links/locate.ts";
import type { SiteFiles } from "../links/site-index.ts";
import type { Asset, Site } from "../model/conference.ts";
import type { Finding } from "../model/finding.ts";
import type { Pages, View } from "../model/pages.ts";
import type { Span } from "../model/span.ts";
import { atBuiltPlace, carriedBy } from "./built-site.ts";
import { type OfficerForm, officerForm } from "./officer-form.ts";
import { isShownOn, type WrittenAt, writtenLinks } from "./written-links.ts";

/** The site that would be written, with what it is made of. */
export interface SiteToJudge {
  readonly site: Site;
  readonly pages: Pages;
  readonly documents: readonly Document[];
  readonly sources: readonly Source[];
  readonly assets: readonly Asset[];
  /** All its files, the pages in parts. */
  readonly files: SiteFiles;
}

/** What is found on the site's links, and the built pages that findings stand on which no document has written. */
export interface SiteLinks {
  readonly findings: readonly Finding[];
  readonly builtSources: readonly Source[];
}

/**
 * Judges the links of the site that would be written as those of any other, and tells each fault where an officer has
 * written the address: in the Markdown or in a fact. What nobody wrote is told at the built page.
 */
export function siteLinks({ site, pages, documents, sources, assets, files }: SiteToJudge): SiteLinks {
  const { basePath, own, url } = site.address;
  const standing = { basePath, siteUrls: [...new Set([own, url])], plainScripts: true, writingJudged: true };
  const { faults } = judgeSite(files, standing);
  if (faults.length === 0) return { findings: [], builtSources: [] };

  const views = new Map(
    Object.values(pages)
      .flat()
      .map((view: View) => [view.permalink.slice(1), view]),
  );
  const writtenAt = writtenLinks(documents, pages, sources);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const wordsAt = ({ file, start, end }: Span): string => texts.get(file)?.slice(start, end) ?? "";
  const back: Back = { wordsAt, locate: locator(standing), form: officerForm(pages, documents, assets) };
  const told = new Map<string, ToldAt>();
  const unwritten: SiteFault[] = [];
  for (const fault of faults) {
    const spans = spansOf(fault, writtenAt, views, sources);
    if (spans === undefined) continue;
    if (spans.length === 0) unwritten.push(fault);
    for (const span of spans) {
      const key = `${fault.rule} ${span.file} ${span.start}`;
      const known = told.get(key) ?? { fault, span, files: new Set(), own: new Set() };
      told.set(key, known);
      for (const file of fault.files) {
        known.files.add(file);
        if (mayShow(views.get(file), span.file, texts)) known.own.add(file);
      }
    }
  }
  const builtSources = [...new Set(unwritten.map(({ file }) => file))].map((path) => ({
    path,
    text: files.get(path)?.join("") ?? "",
  }));
  const written = [...told.values()].map(({ fault, span, files, own }) =>
    atWrittenPlace(fault, span, [...(own.size ? own : files)], back),
  );
  return { findings: [...written, ...unwritten.map(atBuiltPlace)], builtSources };
}

/** A fault at a place of a document. */
interface ToldAt {
  readonly fault: SiteFault;
  readonly span: Span;
  /** Every page with such a fault; of these, those that may have it from this document. */
  readonly files: Set<string>;
  readonly own: Set<string>;
}

/** Whether a page may show the words of a document: it shows those of its own language where there are any. */
function mayShow(view: View | undefined, file: string, texts: ReadonlyMap<string, string>): boolean {
  const inItsLanguage = `${view?.edition.lang}/${sharedPath(file)}`;
  return view !== undefined && isShownOn(file, view) && (inItsLanguage === file || !texts.has(inItsLanguage));
}

function spansOf(
  { rule, address, files }: SiteFault,
  writtenAt: WrittenAt,
  views: ReadonlyMap<string, View>,
  sources: readonly Source[],
): readonly Span[] | undefined {
  const shown = files.flatMap((file) => views.get(file) ?? []);
  if (rule !== "duplicate-id") return writtenAt(address, shown, rule === "link-without-text");
  // Two headings of one document are told by a rule of their own.
  if (sources.some(({ text }) => text.split(`{#${address}}`).length > 2)) return undefined;
  return sources.flatMap(({ path, text }) => {
    const start = text.indexOf(`{#${address}}`) + 2;
    return start < 2 ? [] : [{ file: path, start, end: start + address.length }];
  });
}

/** What a fault is told with in a document. */
interface Back {
  readonly locate: Locate;
  readonly form: OfficerForm;
  readonly wordsAt: (span: Span) => string;
}

/** A fault where it was written; the address at fault and those that would be right are told as documents have them. */
function atWrittenPlace(fault: SiteFault, span: Span, files: readonly string[], back: Back): Finding {
  const { locate, form, wordsAt } = back;
  const { rule, severity, suggestions = [], certain } = fault;
  const count = carriedBy(files);
  const written = wordsAt(span);
  const isAddress = !/[[\]\n]/.test(written);
  let en = isAddress ? fault.message.en.replaceAll(`"${fault.address}"`, `"${written}"`) : fault.message.en;
  let fr = isAddress ? fault.message.fr.replaceAll(`« ${fault.address} »`, `« ${written} »`) : fault.message.fr;
  const forms = suggestions.map((suggestion) => {
    const located = locate(suggestion, "");
    if (located.at !== "site" || suggestion.startsWith("#")) return suggestion;
    const right = form(located.path, located.fragment, span.file);
    en = en.replaceAll(`"${suggestion}"`, `"${right}"`);
    fr = fr.replaceAll(`« ${suggestion} »`, `« ${right} »`);
    return right;
  });
  return {
    rule,
    severity,
    span,
    message: { en: en + count.en, fr: fr + count.fr },
    suggestions: forms,
    ...(certain ? { certain } : {}),
  };
}
