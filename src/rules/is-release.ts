import type { Document } from "../content/document.ts";
import { kindAt } from "../content/folder.ts";
import { letterheadFact } from "../content/letterhead-fact.ts";
import type { Judged } from "./rule.ts";

/** Whether a document goes out as a press release: by its place in a site, by its letterhead as a loose text. */
export function isRelease(document: Document, { site }: Pick<Judged, "site">): boolean {
  if (site) return kindAt(document.path) === "release";
  const has = (key: Parameters<typeof letterheadFact>[1]): boolean => letterheadFact(document, key) !== undefined;
  return has("reference") || has("embargo") || (has("date") && has("place"));
}
