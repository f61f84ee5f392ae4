/** "Top", "Back to the top of this page", « Retour en haut », "Nach oben" … */
const UPWARD =
  /^(?:(?:(?:go|jump|scroll|return|back|skip) )*(?:to )?(?:the )?(?:page )?top(?: of (?:the |this )?page)?|(?:retour |revenir |remonter )?(?:vers le |en |au )?haut(?: de (?:la |cette )?page)?|(?:zurück )?nach oben|(?:zurück )?zum (?:seiten)?anfang|(?:volver |ir )?(?:arriba|al inicio)|torna su)$/iu;

/**
 * Whether the words of a link say that it leads to the top of its page, where "#" does lead (HTML, 7.4.6.4).
 * @example saysUpward("↑ Back to top") // true
 */
export const saysUpward = (words: string): boolean =>
  /^[\s↑⇑⇧▲△⌃⬆^]+$/u.test(words.replaceAll("\ufe0f", "")) || UPWARD.test(words.replace(/[^\p{L}]+/gu, " ").trim());
