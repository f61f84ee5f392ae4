import { destinationOf } from "../content/markdown/destinations.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { Text, TextLink } from "../mentions/text.ts";
import { isItsOwnName, targetOf, wordsOf } from "./link/target.ts";
import { mentionRule } from "./mention-rule.ts";
import type { Slip } from "./rule.ts";

/** Two links side by side that lead to the same place: one that was cut in two, or whose address was not changed. */
export const linkRepeated = mentionRule({
  id: "link-repeated",
  severity: "warning",
  scope: "text",
  *check({ text }) {
    for (const [i, second] of text.links.entries()) {
      const first = text.links[i - 1];
      if (!first || first.auto || second.auto) continue;
      const target = targetOf(first);
      const between = text.plain.slice(first.end, second.start);
      if (!target || target !== targetOf(second) || !/^[\s\u00a0]*(?:[,;/|·–—&+-][\s\u00a0]*)?$/.test(between))
        continue;
      const words = [wordsOf(text, first), wordsOf(text, second)] as const;
      if (!words.some(isItsOwnName)) yield slip(text, first, second, between);
    }
  },
});

function slip(text: Text, first: TextLink, second: TextLink, between: string): Slip {
  const [a, b] = [wordsOf(text, first), wordsOf(text, second)];
  const isCut = /^[\s\u00a0]*$/.test(between);
  const whole = text.spanOf(first.start, second.end);
  const [start, end] = [spanOf(first.token)?.start ?? whole.start, spanOf(second.token)?.end ?? whole.end];
  const destination = destinationOf(first.token);
  const address =
    destination && !destination.angled && destination.label === undefined ? destination.address : undefined;
  const isPlain = [first, second].every(({ start: from, end: to }) => {
    const span = text.spanOf(from, to);
    return span.end - span.start === to - from;
  });
  const joined = isCut && address !== undefined && isPlain && !first.token.attrGet("title");
  return {
    span: { ...whole, start, end },
    message: isCut
      ? {
          en: `"${a}" and "${b}" are two links to the same place, and are read out as two. Make one link of them.`,
          fr: `« ${a} » et « ${b} » sont deux liens vers le même endroit, et sont lus comme deux. Faites-en un seul.`,
        }
      : {
          en: `"${a}" and "${b}" lead to the same place. Correct the address of one, or make one link of them.`,
          fr: `« ${a} » et « ${b} » mènent au même endroit. Corrigez l'adresse de l'un, ou faites-en un seul lien.`,
        },
    suggestions: joined ? [`[${text.plain.slice(first.start, second.end)}](${address})`] : [],
  };
}
