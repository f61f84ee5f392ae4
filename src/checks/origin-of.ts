import type { View } from "../model/pages.ts";
import type { Span } from "../model/span.ts";

/** The document or the heading that a page is made of; undefined for a page that gathers several. */
export function originOf(view: View): Span | undefined {
  if (view.kind === "release") return view.release.span;
  if (view.kind === "page") return view.page.span;
  if (view.kind === "session") return view.session.span;
  return view.kind === "speaker" ? view.speaker.span : undefined;
}
