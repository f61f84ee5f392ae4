import { directionOf } from "../../src/model/direction.ts";
import { type Html, html, nothing } from "../html.ts";

const directions = new Map<string, "ltr" | "rtl">();

function directionIn(lang: string): "ltr" | "rtl" {
  const known = directions.get(lang);
  if (known) return known;
  let direction: "ltr" | "rtl" = "ltr";
  try {
    direction = directionOf(lang);
  } catch {
    // What is not made like a language code says nothing of a direction.
  }
  directions.set(lang, direction);
  return direction;
}

/**
 * The attributes of an element whose words are in `lang` inside one whose words are in `around`: none where they are
 * the same, the direction too where it differs.
 * @example html`<p${languageOf("fr", "en")}>` // <p lang="fr">
 */
export const languageOf = (lang: string, around: string): Html => {
  if (lang === around) return nothing;
  const direction = directionIn(lang);
  return direction === directionIn(around) ? html` lang="${lang}"` : html` lang="${lang}" dir="${direction}"`;
};
