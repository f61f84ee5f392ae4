import { judgedRedirects, oncePerLine } from "./redirect/judged-redirects.ts";
import type { Rule } from "./rule.ts";

/** A former address at which another page or a file stands today: whoever comes there is shown that. */
export const redirectShadow: Rule = {
  id: "redirect-shadow",
  severity: "error",
  scope: "site",
  check: ({ site }) =>
    oncePerLine(judgedRedirects(site), ({ holder, isLoop }) => holder !== undefined && !isLoop).map(
      ({ redirect, holder = "" }) => {
        const { value, span } = redirect.former.written;
        const there = holder.replace(/(^|\/)index\.html$/, "$1") || "index.html";
        return {
          span,
          message: {
            en: `Nobody can be led on from "${value}": "${there}" stands there today. Take this line out, or give what stands there another name.`,
            fr: `On ne peut pas rediriger depuis « ${value} » : « ${there} » s'y trouve aujourd'hui. Retirez cette indication, ou donnez un autre nom à ce qui s'y trouve.`,
          },
        };
      },
    ),
};
