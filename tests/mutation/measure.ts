import type { Finding } from "../../src/model/finding.ts";
import { apply, type Change, type Edit } from "./change.ts";
import type { Slips } from "./places.ts";
import type { Sound } from "./sound.ts";

/** How one kind of change fared. */
export interface Row {
  readonly kind: string;
  readonly made: number;
  /** Told at the changed words, or naming them as the other place. */
  readonly found: number;
  /** Told, but at another place alone. */
  readonly elsewhere: number;
  readonly missed: number;
  /** What was changed, and what was said of it. */
  readonly examples: readonly { readonly outcome: "found" | "elsewhere" | "missed"; readonly told: string }[];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of a list, spread by chance but the same in every run. */
export function sample<T>(list: readonly T[], size: number): readonly T[] {
  if (list.length <= size) return list;
  const next = random(list.length);
  return list
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, size)
    .map(([, item]) => item);
}

/** How far from the words a finding may stand that is at its place: the item, heading or sentence around them. */
const NEAR = 120;

const isAt = (findings: readonly Finding[], places: readonly Edit[]): boolean =>
  findings.some(({ span, related }) =>
    [span, ...(related ?? []).map((other) => other.span)].some((one) =>
      places.some(({ file, start, end }) => one.file === file && one.start - NEAR <= end && start - NEAR <= one.end),
    ),
  );

/**
 * Makes changes of each kind in each site, judges every one, and counts.
 * @param most how many of one kind are made in one language of one site
 */
export function measure(sites: readonly Sound[], kinds: readonly Slips[], most: number): readonly Row[] {
  return kinds.map((make) => {
    const row = { kind: "", made: 0, found: 0, elsewhere: 0, missed: 0, examples: [] as Row["examples"][number][] };
    for (const site of sites) {
      const changes = Map.groupBy(make(site), ({ lang }) => lang);
      for (const inLanguage of changes.values())
        for (const change of sample(inLanguage, most)) {
          row.kind = change.kind;
          row.made++;
          const { documents, places } = apply(site.documents, change.edits);
          const findings = site.judge(documents);
          const outcome = isAt(findings, places) ? "found" : findings.length ? "elsewhere" : "missed";
          row[outcome]++;
          row.examples.push({ outcome, told: told(site, change, findings) });
        }
    }
    return row;
  });
}

const told = (site: Sound, { edits }: Change, findings: readonly Finding[]): string => {
  const [edit] = edits;
  const before = edit ? (site.documents[edit.file] ?? "").slice(edit.start, edit.end).trim() : "";
  return `${site.name} ${edit?.file}@${edit?.start}: "${before}" → "${edit?.words.trim()}": ${findings.map(({ rule, span }) => `${rule} ${span.file}@${span.start}`).join(", ") || "nothing"}`;
};
