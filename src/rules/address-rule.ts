import type { Document } from "../content/document.ts";
import type { AddressFault, AddressRule } from "../links/address/fault.ts";
import { judgeAddress } from "../links/judge-address.ts";
import { linksOf, type WrittenLink } from "../mentions/links.ts";
import type { Finding, Severity } from "../model/finding.ts";
import { linkScheme } from "../model/link-scheme.ts";
import { misspelledInText } from "./link/in-text.ts";
import type { Judged, Rule, Slip } from "./rule.ts";

/** A rule on what an address says by itself: in links, in pictures, in running text and in facts. */
export const addressRule = (id: AddressRule, severity: Severity): Rule => ({
  id,
  severity,
  scope: "text",
  check: (judged) =>
    judged.documents.flatMap((document) =>
      faultsIn(document, judged).flatMap(({ rule, ...slip }) => (rule === id ? [slip] : [])),
    ),
});

type Found = Slip & Pick<Finding, "rule" | "severity">;

const cache = new WeakMap<Judged, Map<Document, readonly Found[]>>();

/** What is wrong with the addresses of a document, for all of these rules at once. */
function faultsIn(document: Document, judged: Judged): readonly Found[] {
  const known = cache.get(judged) ?? new Map<Document, readonly Found[]>();
  cache.set(judged, known);
  const found = known.get(document) ?? [
    ...linksOf(document).flatMap((link) => faultsOf(link, judged)),
    ...misspelledInText(document),
  ];
  known.set(document, found);
  return found;
}

function faultsOf(link: WrittenLink, { site }: Judged): readonly Found[] {
  const { kind, address, span, href, angled } = link;
  // E-mail addresses and numbers in running text have rules of their own.
  if (kind === "bare" && !/^(?:https?:\/\/|www\.)/i.test(address)) return [];
  // A document or a file of the site, whatever its name looks like.
  if (/^(?:doc|asset):/.test(href) && address !== href) return [];
  const lead = isWithout(link) ? "https://" : "";
  const country = site?.conference.country;
  // Between angle brackets a space is one, and is encoded in the page.
  const read =
    angled && kind !== "fact" ? address.replace(/(?<=\S) +(?=\S)/g, (spaces) => "%20".repeat(spaces.length)) : address;
  const told = judgeAddress(lead + read, { country }).filter((fault) => isMeant(fault, link));
  const isLost =
    site !== undefined && (href === "#" || kind === "fact") && told.every(({ severity }) => severity !== "error");
  return (told.length || !site ? told : refused(address)).map(
    ({ rule, severity, message, suggestions, certain }): Found => ({
      rule,
      span,
      severity: isLost ? "error" : rule === "link-private" && !site ? "question" : severity,
      message,
      suggestions: suggestions.map((one) => written(lead && one.startsWith(lead) ? one.slice(lead.length) : one, link)),
      ...(certain ? { certain } : {}),
    }),
  );
}

/** What becomes a link with https:// before it: www. in running text, and what a fact for addresses says. */
const isWithout = ({ kind, address }: WrittenLink): boolean =>
  (kind === "bare" && /^www\./i.test(address)) || (kind === "fact" && !/^[a-z]+:/i.test(address));

/** What a manual puts in the place of a name is no slip in running text. */
const isMeant = ({ rule }: AddressFault, { kind, address }: WrittenLink): boolean =>
  !(kind === "bare" && rule === "link-malformed" && /[*{}<>$[\]…]|\.{3}/.test(address));

/** What no page of the site would link, although a browser knows it. */
function refused(address: string): readonly AddressFault[] {
  const scheme = linkScheme(address);
  if (scheme === undefined) return [];
  return [
    {
      rule: "link-scheme",
      severity: "error",
      start: 0,
      end: address.length,
      message: {
        en: `A link that begins with "${scheme}:" is not published. Links begin with https:, http:, mailto: or tel:, or name a document.`,
        fr: `Un lien qui commence par « ${scheme}: » n'est pas publié. Un lien commence par https:, http:, mailto: ou tel:, ou désigne un document.`,
      },
      suggestions: [],
    },
  ];
}

/** An address as Markdown reads it whole where it stands: brackets and spaces are encoded. */
function written(address: string, { kind, angled }: WrittenLink): string {
  if (kind === "fact") return address;
  if (angled) return address.replace(/[<>\n]/g, encodeURIComponent);
  const balanced = address.split("(").length === address.split(")").length;
  const open = address.replace(/[\s<>|]/g, encodeURIComponent);
  return balanced ? open : open.replace(/[()]/g, (sign) => (sign === "(" ? "%28" : "%29"));
}
