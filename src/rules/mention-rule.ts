import type { Document } from "../content/document.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import type { Judged, Rule, Slip } from "./rule.ts";

/** A rule that looks at each text by itself. Quotations in blocks are left alone: they are quoted with their slips. */
export const mentionRule = (
  rule: Omit<Rule, "check"> & {
    readonly check: (mentions: TextMentions, document: Document, judged: Judged) => Iterable<Slip>;
  },
): Rule => ({
  ...rule,
  *check(judged) {
    for (const document of judged.documents)
      for (const mentions of judged.mentionsOf(document))
        if (mentions.text.place !== "quote") yield* rule.check(mentions, document, judged);
  },
});
