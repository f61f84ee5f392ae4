import type { View } from "../../src/model/pages.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";

/** The page's own name: what the content calls it, else a word of the interface. */
export function titleOf(view: View): string {
  const text = textOf(view.edition.lang);
  switch (view.kind) {
    case "releases":
      return text.pressReleases;
    case "speakers":
      return text.speakers;
    case "not-found":
      return text.notFound;
    default:
      return view.title === undefined ? text.pressRoom : typeset(view.title, view.textLang);
  }
}

/** The title of the window: the page, then the conference. A release is known by its kind and reference. */
export function windowTitleOf(view: View): string {
  const title = titleOf(view);
  const text = textOf(view.edition.lang);
  if (view.kind === "home") return title;
  if (view.kind === "release") return `${text.label(text.releaseKind(view.release.reference.value))} ${title}`;
  return `${title} – ${typeset(view.edition.shortName, view.edition.factsLang)}`;
}
