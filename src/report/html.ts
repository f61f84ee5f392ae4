import { inLanguage, type Message } from "../model/message.ts";
import { SEVERITY_NAMES } from "../model/severity-names.ts";
import { countLine } from "./count-line.ts";
import { countsOf } from "./counts.ts";
import { inOrder } from "./order.ts";
import { placesIn } from "./places.ts";
import type { ReportInput } from "./report-input.ts";
import type { Told } from "./told.ts";
import { visible } from "./visible.ts";

const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

const WORDS = {
  title: { en: "What Dateline found", fr: "Ce que Dateline a trouvé" },
  none: { en: "Nothing is wrong.", fr: "Rien à signaler." },
  write: { en: "Write:", fr: "Écrivez :" },
} satisfies Record<string, Message>;

const STYLE = `:root{color-scheme:light dark;--ink:#1b1a18;--paper:#fff;--line:#d5d0c8;--error:#a3001b;--warning:#7a4b00;--question:#1d4f91}
@media(prefers-color-scheme:dark){:root{--ink:#ece8e1;--paper:#171614;--line:#47433d;--error:#ff9aa6;--warning:#f2c06b;--question:#9cc4ff}}
body{margin:0 auto;max-inline-size:60rem;padding:1.5rem 1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-block:2rem .5rem;overflow-wrap:anywhere}ol{list-style:none;padding:0;margin:0}
li{border-block-start:1px solid var(--line);padding-block:.75rem}p{margin:.25rem 0}pre{margin:.25rem 0;padding:.5rem;overflow-x:auto;border:1px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:none;color:inherit;font-weight:700;text-decoration:underline wavy}
.error b,.error mark{color:var(--error)}.warning b,.warning mark{color:var(--warning)}.question b,.question mark{color:var(--question)}
code{font-size:.9em}@media print{body{max-inline-size:none}li{break-inside:avoid}}`;

/** A whole page that can be sent to a person: no script, no request, light and dark, findings beside their lines. */
export const toHtml = ({ findings, sources, folder, language }: ReportInput): string => {
  const say = (message: Message): string => inLanguage(message, language);
  const placeOf = placesIn(sources);
  const item = (finding: Told): string => {
    const { line, column } = placeOf(finding.span);
    const text = sources.get(finding.span.file);
    const offered = finding.suggestions
      .filter((words) => words !== "")
      .map((words) => `<p>${inLanguage(WORDS.write, finding.language)} <strong>${escaped(words)}</strong></p>`);
    const related = finding.related.map((other) => {
      const at = placeOf(other.span);
      return `<p>${escaped(`${folder}${other.span.file}:${at.line}:${at.column}`)} ${escaped(other.message)}</p>`;
    });
    return `<li class="${finding.severity}" lang="${finding.language}"><p>${line}:${column} <b>${inLanguage(SEVERITY_NAMES[finding.severity], finding.language)}</b> ${escaped(finding.message)} <code>${escaped(finding.rule)}</code></p>${text === undefined ? "" : lineOf(text, finding.span)}${offered.join("")}${related.join("")}</li>`;
  };
  const files = [...Map.groupBy(inOrder(findings), ({ span }) => span.file)].map(
    ([file, inFile]) => `<section><h2>${escaped(folder + file)}</h2><ol>${inFile.map(item).join("\n")}</ol></section>`,
  );
  const counts = countLine(countsOf(findings), language);
  const title = say(WORDS.title);
  return `<!doctype html>
<html lang="${/^fr\b/.test(language) ? "fr" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${findings.length ? counts : say(WORDS.none)}</p>
${files.join("\n")}
</main></body></html>
`;
};

const LONGEST = 300;

/** The line of the source that a span begins in, its words marked; of a very long line, what stands around them. */
function lineOf(text: string, { start, end }: Told["span"]): string {
  const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - LONGEST);
  const lineEnd = text.indexOf("\n", start);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, start + LONGEST);
  const stop = Math.min(Math.max(end, start), to);
  const marked = text.slice(start, stop);
  return `<pre dir="auto">${escaped(text.slice(from, start))}${marked ? `<mark>${escaped(marked)}</mark>` : ""}${escaped(text.slice(stop, to))}</pre>`;
}
