import type { Severity } from "./finding.ts";
import type { Message } from "./message.ts";

/** What officers call the severities. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { en: "error", fr: "erreur" },
  warning: { en: "warning", fr: "avertissement" },
  question: { en: "question", fr: "question" },
};
