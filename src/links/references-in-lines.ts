import type { Reference } from "./reference.ts";

interface Form {
  /** The address is its first group. */
  readonly line: RegExp;
  readonly kind: Reference["kind"];
  readonly holder: string;
}

/** What holds an address in files of lines, by the name of the file. */
const FORMS: readonly (readonly [RegExp, readonly Form[]])[] = [
  [/(?:^|\/)robots\.txt$/i, [{ line: /^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim, kind: "host", holder: "Sitemap" }]],
  // Netlify, Cloudflare: from, to, perhaps a status.
  [
    /(?:^|\/)_redirects$/,
    [{ line: /^[ \t]*[^\s#]\S*[ \t]+(?!\d{3}!?[ \t]*$)([^\s=]\S*)/gm, kind: "host", holder: "redirect" }],
  ],
  [/(?:^|\/)_headers$/, [{ line: /^[ \t]+link[ \t]*:[ \t]*<([^>\n]*)>/gim, kind: "host", holder: "Link" }]],
  [
    /(?:^|\/)\.htaccess$/,
    [
      { line: /^[ \t]*ErrorDocument[ \t]+\d{3}[ \t]+(\/\S*|https?:\S+)/gim, kind: "host", holder: "ErrorDocument" },
      {
        line: /^[ \t]*Redirect(?:Permanent|Temp)?[ \t]+(?:(?:\d{3}|permanent|temp|seeother)[ \t]+)?\/\S*[ \t]+(\S+)/gim,
        kind: "host",
        holder: "Redirect",
      },
    ],
  ],
  // RFC 5545 3.8.4.6 and 3.8.1.1.
  [
    /\.(?:ics|ifb)$/i,
    [
      { line: /^URL(?:;[^:\n]*)?:(\S+(?:\n[ \t]\S+)*)/gim, kind: "link", holder: "URL" },
      { line: /^ATTACH(?!;[^:\n]*ENCODING)(?:;[^:\n]*)?:(\S+(?:\n[ \t]\S+)*)/gim, kind: "link", holder: "ATTACH" },
    ],
  ],
  // RFC 6350 6.7.8.
  [/\.vcf$/i, [{ line: /^URL(?:;[^:\n]*)?:(\S+(?:\n[ \t]\S+)*)/gim, kind: "link", holder: "URL" }]],
];

/** Whether a file is one whose lines hold addresses. */
export const hasLines = (path: string): boolean => FORMS.some(([name]) => name.test(path));

/** The addresses in robots.txt, `_redirects`, `_headers`, `.htaccess`, calendars and visiting cards. */
export const referencesInLines = (path: string, text: string): Reference[] =>
  FORMS.filter(([name]) => name.test(path))
    .flatMap(([, forms]) => forms)
    .flatMap(({ line, kind, holder }) =>
      [...text.matchAll(line)].flatMap((match): Reference[] => {
        const written = match[1] ?? "";
        // ":splat" and "*" stand for what the host puts there.
        if (kind === "host" && /\/:|\*|\$\d/.test(written)) return [];
        const start = match.index + match[0].length - written.length - (match[0].endsWith(">") ? 1 : 0);
        // A line that was too long goes on behind a line end and a blank (RFC 5545 3.1).
        return [{ address: written.replace(/\n[ \t]/g, ""), kind, holder, start, end: start + written.length }];
      }),
    )
    .sort((a, b) => a.start - b.start);

/** Whether a file says from where its host forwards: of others the text need not be put together. */
export const isForwarding = (path: string): boolean => /(?:^|\/)(?:_redirects|\.htaccess)$/.test(path);

/** Addresses from which a host forwards, as they are written in its files. */
export const forwardedIn = (path: string, text: string): readonly string[] => {
  if (/(?:^|\/)_redirects$/.test(path))
    return [...text.matchAll(/^[ \t]*(\/\S*)[ \t]+\S/gm)].map(([, from = ""]) => from);
  if (/(?:^|\/)\.htaccess$/.test(path))
    return [
      ...text.matchAll(
        /^[ \t]*Redirect(?:Permanent|Temp)?[ \t]+(?:(?:\d{3}|permanent|temp|seeother|gone)[ \t]+)?(\/\S*)/gim,
      ),
    ].map(([, from = ""]) => from);
  return [];
};
