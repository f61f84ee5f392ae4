import type { Related } from "../model/finding.ts";
import type { Slip } from "./rule.ts";

/** A slip of one language's documents, and what it is about: the same key in every language. */
export interface KeyedSlip {
  readonly key: string;
  readonly slip: Slip;
}

/**
 * Tells what several languages say alike once, in the first of them; where the others say it is added.
 * @param languages the site's, in their order, for slips that come in the order of the folders
 */
export function oncePerKey(slips: Iterable<KeyedSlip>, languages: readonly string[] = []): readonly Slip[] {
  const rank = ({ slip }: KeyedSlip): number => languages.indexOf(slip.span.file.split("/")[0] ?? "");
  const told = new Map<string, { slip: Slip; others: Related[] }>();
  for (const { key, slip } of [...slips].sort((a, b) => rank(a) - rank(b))) {
    const first = told.get(key);
    if (first) {
      const { span } = slip;
      if (span.file !== first.slip.span.file || span.start !== first.slip.span.start)
        first.others.push({ span, message: { en: "It stands here as well.", fr: "Cela se trouve aussi ici." } });
    } else told.set(key, { slip, others: [] });
  }
  return [...told.values()].map(({ slip, others }) =>
    others.length ? { ...slip, related: [...(slip.related ?? []), ...others] } : slip,
  );
}
