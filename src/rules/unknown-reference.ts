import type { Document } from "../content/document.ts";
import { isWord } from "../content/values.ts";
import { nearest } from "../model/nearest.ts";
import type { Span } from "../model/span.ts";
import type { Rule, Slip } from "./rule.ts";

/** A reference in the house's pattern that no release has. */
export const unknownReference: Rule = {
  id: "unknown-reference",
  severity: "warning",
  scope: "site",
  *check({ documents, mentionsOf }) {
    const releases = documents.flatMap(referenceOf);
    const known = new Map(releases.map(({ value }) => [compact(value), value]));
    const patterns = [...new Set(releases.flatMap(({ value }) => patternOf(value) ?? []))].map(
      (source) => new RegExp(source, "gu"),
    );
    if (patterns.length === 0) return;
    const seen = new Set<string>();
    for (const document of documents)
      for (const { text } of mentionsOf(document))
        if (text.place !== "quote" && text.place !== "letterhead")
          for (const pattern of patterns)
            for (const { 0: written, index } of text.plain.matchAll(pattern)) {
              const span = text.spanOf(index, index + written.length);
              const place = `${span.file} ${span.start}`;
              if (known.has(compact(written)) || seen.has(place) || !isOurs(written, text.plain.slice(0, index)))
                continue;
              seen.add(place);
              yield slip(written, span, known);
            }
  },
};

const compact = (reference: string): string => reference.replace(/[\s\u00a0\u202f]/g, "").toLowerCase();

function referenceOf({ path, lang, frontMatter }: Document): { value: string }[] {
  if (!/^[^/]+\/press-releases\//.test(path)) return [];
  const field = frontMatter.find(({ label }) => isWord(label.value, lang, ({ keys }) => keys.reference));
  return field?.value.plain ? [{ value: field.value.plain }] : [];
}

/** "160a08" as a pattern: its letters and signs as they are, as many figures, a year as a year. */
function patternOf(reference: string): string | undefined {
  // Of figures alone, or with nothing but one sign between them, much else is made.
  if (!/\d/.test(reference) || !/\p{L}|\(/u.test(reference)) return undefined;
  const source = reference
    .split(/(\d+|[\s\u00a0\u202f]+)/)
    .map((piece) => {
      if (/^(?:19|20)\d\d$/.test(piece)) return "(?:19|20)\\d\\d";
      if (/^\d+$/.test(piece))
        return piece.length > 3 ? `\\d{${piece.length}}` : `\\d{${piece.length === 3 ? "2,3" : piece.length}}`;
      if (/^\s+$/.test(piece)) return "[\\s\\u00a0\\u202f]?";
      return piece.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    })
    .join("");
  return `(?<![\\p{L}\\p{N}./(-])${source}(?![\\p{L}\\p{N}/(-])`;
}

const RELEASE =
  /(?<!\p{L})(?:releases?|ref(?:erence)?|communiqués?|réf(?:érence)?)\.?[\s\u00a0]*(?:(?:no|nos|n°|nº|number|numéro)\.?)?[\s\u00a0:“"«]*$/iu;
const TREATY =
  /(?<!\p{L})(?:treaty|resolution|recommendation|rec|res|doc|law|act|directive|decision|traité|résolution|recommandation|loi|décision|ets|cets|dghl)\.?[\s\u00a0]*(?:no|n°|nº)?\.?[\s\u00a0]*$/iu;

/** A reference that begins with the house's letters is ours; another where the words before it say that it is a release's. */
const isOurs = (written: string, before: string): boolean =>
  !TREATY.test(before.slice(-30)) && (/^\p{Lu}{2,}/u.test(written) || RELEASE.test(before.slice(-40)));

function slip(written: string, span: Span, known: ReadonlyMap<string, string>): Slip {
  const meant = known.get(nearest(compact(written), known.keys()) ?? "");
  const all = [...known.values()].slice(0, 5);
  return {
    span,
    message: {
      en: `No release has the reference ${written}. ${meant ? `Did you mean "${meant}"?` : `There are: ${all.join(", ")}.`}`,
      fr: `Aucun communiqué ne porte la référence ${written}. ${meant ? `Vouliez-vous écrire « ${meant} » ?` : `Il y a : ${all.join(", ")}.`}`,
    },
    suggestions: meant ? [meant] : [],
  };
}
