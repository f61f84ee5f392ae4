import type { Token } from "markdown-it";
import type { Placed } from "./folder.ts";
import { spanOf } from "./markdown/spans.ts";
import type { Reading } from "./reading.ts";

/**
 * Links from what is published to a release that is still under embargo: they would lead to a missing page, and say
 * that there is something to wait for.
 * @param withheld ids of the releases that are left out of the site
 */
export function reportWithheldLinks(placed: readonly Placed[], withheld: ReadonlySet<string>, reading: Reading): void {
  if (withheld.size === 0) return;
  const isWithheld = ({ kind, name }: Placed): boolean => kind === "release" && withheld.has(name);
  for (const { document } of placed.filter((one) => !isWithheld(one))) {
    const walk = (token: Token): void => {
      const id =
        token.type === "link_open" && /^(?:lang:[^:]+:)?doc:release\/([^#]*)/.exec(String(token.attrGet("href")))?.[1];
      if (id && withheld.has(id)) {
        const span = spanOf(token) ?? { file: document.path, start: 0, end: 0 };
        reading.report("withheld-link", "error", span, {
          en: "This release is still under embargo, so that its page does not exist yet. Take the link out until the embargo ends.",
          fr: "Ce communiqué est encore sous embargo, et sa page n'existe pas encore. Retirez le lien jusqu'à la fin de l'embargo.",
        });
        token.attrSet("href", "#");
      }
      for (const child of token.children ?? []) walk(child);
    };
    for (const token of document.tokens) walk(token);
  }
}
