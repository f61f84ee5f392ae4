import { readDocs } from "../disk/read-docs.ts";
import { explanations } from "../explain/explain.ts";
import type { RuleHelp } from "../report/sarif.ts";
import { rules } from "../rules/index.ts";
import { outsideRules } from "../rules/outside-rules.ts";
import { siteRules } from "../rules/site-rules.ts";
import { homepage } from "../version.ts";

/**
 * What programs are told of each rule: its first sentence and, where package.json names a homepage, the address of its
 * page under that. The pages are read when the first is asked for.
 * @param language BCP 47
 */
export function ruleHelp(projectDir: string, language: string): (rule: string) => RuleHelp | undefined {
  let known: ReadonlyMap<string, RuleHelp> | undefined;
  const read = (): ReadonlyMap<string, RuleHelp> => {
    const docs = readDocs(projectDir, language);
    return new Map(
      [...explanations(docs, [...rules, ...outsideRules, ...siteRules]).values()].map(({ id, meaning, page }) => {
        const path = page ? `docs/rules/${docs.language}/${id}.md` : "docs/findings.md";
        return [id, { summary: meaning, uri: homepage && new URL(path, homepage).href }];
      }),
    );
  };
  return (rule) => {
    known ??= read();
    return known.get(rule);
  };
}
