import { isPage } from "../links/file-facts.ts";
import type { SiteFault } from "../links/judge-site.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";

/** How many files have a fault, behind what is wrong; nothing where it is one alone. */
export const carriedBy = (files: readonly string[]): Message => {
  if (files.length === 1) return { en: "", fr: "" };
  const allPages = files.every(isPage);
  return allPages
    ? { en: ` It stands on ${files.length} pages.`, fr: ` Cela se trouve sur ${files.length} pages.` }
    : { en: ` It stands in ${files.length} files.`, fr: ` Cela se trouve dans ${files.length} fichiers.` };
};

/** A suggestion as it is written between the quotation marks of an attribute. */
const asMarkup = (words: string): string =>
  words.replace(/[&"<]/g, (sign) => (sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : "&quot;"));

/** A fault at its place in the built file. */
export function atBuiltPlace(fault: SiteFault): Finding {
  const { rule, severity, message, file, start, end, files, suggestions = [], certain } = fault;
  const count = carriedBy(files);
  const isMarkup = /\.(?:x?html?|xml|svg|rss|atom)$/i.test(file);
  return {
    rule,
    severity,
    span: { file, start, end },
    message: { en: message.en + count.en, fr: message.fr + count.fr },
    suggestions: isMarkup ? suggestions.map(asMarkup) : suggestions,
    ...(certain ? { certain } : {}),
  };
}
