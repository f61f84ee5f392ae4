import { WrongUse } from "../disk/errors.ts";
import { readDocs } from "../disk/read-docs.ts";
import { explained, explanations, listed } from "../explain/explain.ts";
import { rules } from "../rules/index.ts";
import { outsideRules } from "../rules/outside-rules.ts";
import { siteRules } from "../rules/site-rules.ts";
import { didYouMean } from "./arguments.ts";

/**
 * What a rule looks for, or all rules with a sentence each, for a terminal.
 * @param name of the rule; undefined for all
 * @param language BCP 47
 * @throws WrongUse for a rule that there is not
 */
export function explain(name: string | undefined, language: string, projectDir: string): string {
  const all = explanations(readDocs(projectDir, language), [...rules, ...outsideRules, ...siteRules]);
  if (name === undefined) return listed(all.values());
  const found = all.get(name.toLowerCase());
  if (found) return explained(found);
  const begun = [...all.keys()].find((id) => id.startsWith(name.toLowerCase()));
  const meant = begun ? ` Did you mean ${begun}?` : didYouMean(name, [...all.keys()]);
  throw new WrongUse(`There is no rule "${name}".${meant || " All of them are listed by: dateline explain"}`);
}
