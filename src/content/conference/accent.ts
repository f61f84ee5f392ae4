import { CONTRAST, contrast, PAPER, readable } from "../../model/colour.ts";
import type { Conference } from "../../model/conference.ts";
import type { Inline } from "../../model/prose.ts";
import type { Reading } from "../reading.ts";

const ACCENT = { light: "#1d2f9b", dark: "#a9b7ff" } as const;

/** The colour of the house on light and on dark paper, each as it was written or so that it can be read. */
export function accentOf(light: Inline | undefined, dark: Inline | undefined, reading: Reading): Conference["accent"] {
  const judged = (value: Inline | undefined, paper: string): string | undefined => {
    if (!value) return undefined;
    if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(value.plain)) {
      reading.report("accent", "error", value.span, {
        en: `"${value.plain}" is no colour. Write it in six figures, as "#1d2f9b".`,
        fr: `« ${value.plain} » n'est pas une couleur. Écrivez-la en six chiffres hexadécimaux, comme « #1d2f9b ».`,
      });
      return undefined;
    }
    const ratio = contrast(value.plain, paper);
    if (ratio < CONTRAST) {
      const better = readable(value.plain, paper);
      reading.report(
        "accent",
        "error",
        value.span,
        {
          en: `${value.plain} is hard to read on ${paper}: its contrast is ${ratio.toFixed(1)}:1 and has to be ${CONTRAST}:1. Write "${better}" or another ${paper === PAPER.light ? "darker" : "lighter"} colour.`,
          fr: `${value.plain} se lit mal sur ${paper} : son contraste est de ${ratio.toFixed(1).replace(".", ",")}:1 et doit atteindre ${CONTRAST}:1. Écrivez « ${better} » ou une autre couleur plus ${paper === PAPER.light ? "foncée" : "claire"}.`,
        },
        [better],
      );
    }
    return value.plain.toLowerCase();
  };
  const own = judged(light, PAPER.light);
  return {
    light: own ?? ACCENT.light,
    dark: judged(dark, PAPER.dark) ?? (own ? readable(own, PAPER.dark) : ACCENT.dark),
  };
}
