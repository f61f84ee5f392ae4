import type { Source } from "../content/source.ts";
import type { Finding } from "../model/finding.ts";
import { LEADS_NOWHERE } from "./mark.ts";

const ESCAPED = /[.*+?^${}()|[\]\\]/g;

/** Whether a text has an address between what addresses stand between. */
const hasAddress = (text: string, address: string): boolean =>
  new RegExp(`(?:^|[(<"'\\s:])${address.replace(ESCAPED, "\\$&")}(?:$|[)>"'\\s,;])`, "m").test(text);

/**
 * Makes what says of a broken link that it is the change that broke it: the earlier content had it in the same document, and
 * nothing was said of it.
 * @param sources of the content as it is, `earlier` the content as it was
 */
export function workedBefore(
  sources: readonly Source[],
  earlier: { readonly sources: readonly Source[]; readonly findings: readonly Finding[] },
): (finding: Finding) => Finding {
  const [now, then] = [sources, earlier.sources].map((all) => new Map(all.map(({ path, text }) => [path, text])));
  const wordsIn = (texts: ReadonlyMap<string, string> | undefined, { span }: Finding): string =>
    texts?.get(span.file)?.slice(span.start, span.end) ?? "";
  const keyOf = (finding: Finding, words: string): string => `${finding.span.file} ${words}`;
  const broken = new Set(
    earlier.findings
      .filter(({ rule }) => LEADS_NOWHERE.has(rule))
      .map((finding) => keyOf(finding, wordsIn(then, finding))),
  );
  return (finding) => {
    if (!LEADS_NOWHERE.has(finding.rule)) return finding;
    const words = wordsIn(now, finding);
    const text = then?.get(finding.span.file);
    if (words === "" || text === undefined || broken.has(keyOf(finding, words)) || !hasAddress(text, words))
      return finding;
    const { en, fr } = finding.message;
    return {
      ...finding,
      message: {
        en: `${en} It worked before this change, which has removed or renamed what it leads to.`,
        fr: `${fr} Le lien fonctionnait avant cette modification, qui a supprimé ou renommé ce à quoi il mène.`,
      },
    };
  };
}
