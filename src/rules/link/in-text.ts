import type { Document } from "../../content/document.ts";
import { judgeAddress } from "../../links/judge-address.ts";
import { linksOf } from "../../mentions/links.ts";
import { textsOf } from "../../mentions/text.ts";
import type { Finding } from "../../model/finding.ts";
import type { Slip } from "../rule.ts";

/** Letters that http and https are made of, or are misspelled with, the marks behind, and the name of a host. */
const BEGINNING =
  /(?<![\p{L}\p{N}@.:/\\=_-])h?[htps]{2,6}[:;.,]?[\\/]{1,3}(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,}[^\s<>"“”«»]*/giu;

/** Web addresses in running text whose beginning is misspelled, so that they are no links: "https:/example.org". */
export function misspelledInText(document: Document): (Slip & Pick<Finding, "rule" | "severity">)[] {
  return textsOf(document).flatMap((text) => {
    if (!/[htps][:;.,]?[\\/]/i.test(text.plain)) return [];
    return [...text.plain.matchAll(BEGINNING)].flatMap(({ 0: words, index }) => {
      if (text.links.some(({ start, end }) => start <= index && index < end)) return [];
      const address = words.replace(/[.,;:!?'’)\]]+$/, "");
      const [fault] = judgeAddress(address);
      if (!fault?.certain || (fault.rule !== "link-malformed" && fault.rule !== "link-scheme")) return [];
      const { rule, severity, message, suggestions, certain } = fault;
      const span = text.spanOf(index, index + address.length);
      if (linksOf(document).some((link) => link.span.start < span.end && span.start < link.span.end)) return [];
      return [{ rule, severity, message, suggestions, certain, span }];
    });
  });
}
