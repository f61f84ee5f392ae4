import type { Severity } from "../model/finding.ts";
import type { Fault } from "./fault.ts";
import { judgeAddress } from "./judge-address.ts";
import type { Reference } from "./reference.ts";

/** What some pages mean as they say it: a manual leads to what its reader runs, a page of scripts to a script. */
function severityOf({ rule, severity }: Fault, { address, kind }: Reference): Severity {
  if (kind !== "link") return severity;
  if (rule === "link-private") return "question";
  return rule === "link-scheme" && /^\s*(?:java|vb|live)script:/i.test(address) ? "warning" : severity;
}

/** What can be told of an address from its writing alone, on a page of which nobody knows what it is for. */
export function illWritten(reference: Reference): Fault | undefined {
  const [fault] = judgeAddress(reference.address);
  return fault && { ...fault, severity: severityOf(fault, reference) };
}
