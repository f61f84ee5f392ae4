import type { Conference } from "../model/conference.ts";
import type { Severity } from "../model/finding.ts";
import type { Inline } from "../model/prose.ts";
import type { Located } from "../model/span.ts";
import { fold } from "./fold.ts";
import type { Reading } from "./reading.ts";

/** What an office can call a severity, in the languages it may write conference.md in. */
const WORDS: Readonly<Record<string, Severity | "off">> = {
  error: "error",
  erreur: "error",
  warning: "warning",
  avertissement: "warning",
  question: "question",
  off: "off",
  non: "off",
};

/** `rules: relative-date off, weekday-mismatch warning`: a rule's severity, and nothing more, is the office's to choose. */
export function severitiesOf(value: Inline | undefined, reading: Reading): Conference["severities"] {
  const severities = new Map<string, Located<Severity | "off">>();
  for (const part of value?.plain.split(/[,;،]/) ?? []) {
    const words = part.trim().split(/[\s:=]+/);
    const [id = "", name = ""] = words;
    const severity = WORDS[fold(name)];
    if (value && (words.length !== 2 || !severity))
      reading.report("unknown-value", "error", value.span, {
        en: `"${part.trim()}" is no rule with its severity. Write the rule's name and then error, warning, question or off, as "relative-date off".`,
        fr: `« ${part.trim()} » n'est pas une règle avec sa gravité. Écrivez le nom de la règle puis error, warning, question ou off, comme « relative-date off ».`,
      });
    else if (value && severity) severities.set(id.toLowerCase(), { value: severity, span: value.span });
  }
  return severities;
}
