import type { Finding } from "../model/finding.ts";

/** A finding before it has its rule's severity. */
export type Told = Omit<Finding, "severity">;
