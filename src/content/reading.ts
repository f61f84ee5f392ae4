import type { Finding, Severity } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import type { Span } from "../model/span.ts";

/** What readers tell while they read: all findings of a run are collected and reported together. */
export interface Reading {
  readonly findings: Finding[];
  readonly report: (
    rule: string,
    severity: Severity,
    span: Span,
    message: Message,
    suggestions?: readonly string[],
    /** The one suggestion can only be what was meant. */
    certain?: boolean,
  ) => void;
}

export const newReading = (): Reading => {
  const findings: Finding[] = [];
  return {
    findings,
    report: (rule, severity, span, message, suggestions = [], certain = false) => {
      findings.push({ rule, severity, span, message, suggestions, ...(certain ? { certain } : {}) });
    },
  };
};
