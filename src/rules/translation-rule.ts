import type { Difference, TranslationRule } from "../translations/difference.ts";
import { differencesIn } from "../translations/differences.ts";
import type { Judged, Rule } from "./rule.ts";

const found = new WeakMap<Judged, readonly Difference[]>();

/** A rule on one kind of difference between a document and its translation; the documents are compared once for all. */
export const translationRule = (id: TranslationRule, severity: Rule["severity"]): Rule => ({
  id,
  severity,
  scope: "site",
  check(judged) {
    const { documents, site, mentionsOf } = judged;
    if (!site || site.conference.languages.length < 2) return [];
    const differences = found.get(judged) ?? differencesIn({ documents, site, mentionsOf });
    found.set(judged, differences);
    return differences.filter(({ rule }) => rule === id).map(({ rule: _rule, ...slip }) => slip);
  },
});
