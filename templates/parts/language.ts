import { directionIn } from "../direction-in.ts";
import { type Html, html, nothing } from "../html.ts";

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
