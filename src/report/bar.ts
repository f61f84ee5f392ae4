import { inLanguage } from "../model/message.ts";
import { SEVERITY_NAMES } from "../model/severity-names.ts";
import { countLine } from "./count-line.ts";
import { countsOf } from "./counts.ts";
import { inOrder } from "./order.ts";
import { positionsIn } from "./positions.ts";
import type { Told } from "./told.ts";

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

// At the foot of the page and of the window, closed until it is opened, never taller than two fifths of it; the page
// ends above it, so that nothing of it stays hidden.
const STYLE =
  "position:sticky;inset-block-end:0;max-block-size:40vh;overflow:auto;padding:.5rem 1rem;background:#fff;color:#1b1a18;border-block-start:3px solid #b00020;font:1rem/1.5 system-ui,sans-serif;text-align:left;direction:ltr";

/**
 * The findings of a reading as a bar for the page that is being written; nothing when there are none.
 * @param language of the line that counts; BCP 47
 */
export function findingsBar(findings: readonly Told[], sources: ReadonlyMap<string, string>, language = "en"): string {
  if (!findings.length) return "";
  const positions = new Map<string, ReturnType<typeof positionsIn>>();
  const items = inOrder(findings).map(({ span, severity, message, language }) => {
    const at = positions.get(span.file) ?? positionsIn(sources.get(span.file) ?? "");
    positions.set(span.file, at);
    const { line, column } = at(span);
    const name = inLanguage(SEVERITY_NAMES[severity], language);
    return `<li lang="${language}"><b>${escaped(span.file)}:${line}:${column}</b> ${name}${language === "fr" ? " " : ""}: ${escaped(message)}</li>`;
  });
  const count = countLine(countsOf(findings), language);
  return `<details class="findings" lang="${inLanguage({ en: "en", fr: "fr" }, language)}" style="${STYLE}"><summary>${count}</summary><ul style="margin-block:.5rem">${items.join("")}</ul></details>`;
}
