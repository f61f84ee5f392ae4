import { judgedRedirects, oncePerLine } from "./redirect/judged-redirects.ts";
import type { Rule } from "./rule.ts";

/** A former address that is the address of today: it would lead to itself. */
export const redirectLoop: Rule = {
  id: "redirect-loop",
  severity: "error",
  scope: "site",
  check: ({ site }) =>
    oncePerLine(judgedRedirects(site), ({ isLoop }) => isLoop).map(({ redirect }) => {
      const { value, span } = redirect.former.written;
      return {
        span,
        message: {
          en: `"${value}" is where this stands today, so that it would lead to itself. Write what it was called before, or take this line out.`,
          fr: `« ${value} » est l'adresse d'aujourd'hui, qui mènerait à elle-même. Écrivez celle d'avant, ou retirez cette indication.`,
        },
      };
    }),
};
