import type { Token } from "markdown-it";
import type { Document } from "../content/document.ts";
import { spanOf } from "../content/markdown/spans.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import { nearest } from "../model/nearest.ts";
import type { Span } from "../model/span.ts";

/** `<!-- ok weekday-mismatch: quoted as published in 2008 -->`: what a person has looked at and left as it is. */
interface Exception {
  /** Names of rules, or their beginnings. */
  readonly names: readonly string[];
  /** The files of the content it is for, which have no place for a comment; without any, what it stands beside. */
  readonly files: readonly string[];
  readonly reason: string;
  readonly span: Span;
  /** What it stands beside. */
  readonly covers: Span;
}

const FORM = /^\s*ok(?:[\s\u00a0]+([^:：]*?))?[\s\u00a0\u202f]*(?:[:：]([\s\S]*))?$/iu;

/** What keeps a text from being read at all cannot be excused. */
const INEXCUSABLE: ReadonlySet<string> = new Set([
  "encoding",
  "nesting",
  "front-matter",
  "no-conference",
  "private-text",
]);

/**
 * Takes out the findings that an exception beside them excuses, and adds one for each exception that gives no reason or
 * excuses nothing. A comment in a paragraph, heading or item covers that; one that stands by itself the next block.
 * @param ids the names of all rules; those in `off` were not asked, and an exception for one of them is no fault
 */
export function excuse(
  findings: readonly Finding[],
  documents: readonly Document[],
  ids: readonly string[],
  off: ReadonlySet<string>,
): readonly Finding[] {
  const exceptions = documents.flatMap(exceptionsIn);
  if (exceptions.length === 0) return findings;
  const used = new Set<Exception>();
  const left = findings.filter((finding) => {
    if (INEXCUSABLE.has(finding.rule)) return true;
    const by = exceptions.filter((exception) => isCovered(finding, exception));
    for (const exception of by) used.add(exception);
    return by.length === 0;
  });
  return [...left, ...exceptions.flatMap((exception) => faultOf(exception, used.has(exception), ids, off))];
}

/** What no exception beside it excuses. Nothing is said of exceptions that excuse nothing: other findings may need them. */
export function notExcused(findings: readonly Finding[], documents: readonly Document[]): readonly Finding[] {
  const exceptions = documents.flatMap(exceptionsIn);
  return findings.filter((finding) => !exceptions.some((exception) => isCovered(finding, exception)));
}

const isCovered = ({ rule, span }: Finding, { names, files, covers }: Exception): boolean =>
  names.some((name) => rule.startsWith(name)) &&
  (files.length
    ? files.includes(span.file)
    : span.file === covers.file && span.start >= covers.start && span.start <= covers.end);

function exceptionsIn({ path, tokens }: Document): Exception[] {
  const found: Exception[] = [];
  tokens.forEach((token, i) => {
    if (token.type === "comment_block") {
      const next = tokens.slice(i + 1).find((one) => one.type !== "comment_block" && one.map);
      const place = spanOf(token);
      if (place) found.push(...read(token, place, (next && spanOf(next)) ?? place));
    }
    for (const child of token.children ?? []) {
      const place = spanOf(child);
      if (child.type === "comment_inline" && place)
        found.push(...read(child, place, spanOf(token) ?? { file: path, start: 0, end: 0 }));
    }
  });
  return found;
}

function read({ content }: Token, span: Span, covers: Span): Exception[] {
  const match = FORM.exec(content);
  if (!match) return [];
  // The name of a file may hold spaces: then it stands in quotation marks.
  const words = [...(match[1] ?? "").matchAll(/["“«]\s?(.+?)\s?["”»]|[^\s,;]+/g)].map(
    ([word, quoted]) => quoted ?? word,
  );
  const isFile = (word: string): boolean => word.includes("/");
  return [
    {
      names: words.filter((word) => !isFile(word)).map((name) => name.toLowerCase()),
      files: words.filter(isFile),
      reason: (match[2] ?? "").trim(),
      span,
      covers,
    },
  ];
}

function faultOf(
  { names, reason, span }: Exception,
  used: boolean,
  ids: readonly string[],
  off: ReadonlySet<string>,
): Finding[] {
  const fault = (message: Message): Finding[] => [
    { rule: "exception", severity: "warning", span, message, suggestions: [] },
  ];
  const example = names[0] ?? "weekday-mismatch";
  if (names.length === 0)
    return fault({
      en: `This exception names no rule. Write the name that stands in brackets behind the finding: <!-- ok ${example}: why it is right -->.`,
      fr: `Cette exception ne nomme aucune règle. Écrivez le nom entre crochets à la fin du message : <!-- ok ${example}: pourquoi c'est juste -->.`,
    });
  if (!reason)
    return fault({
      en: `This exception gives no reason. Write it behind a colon: <!-- ok ${example}: why it is right -->.`,
      fr: `Cette exception ne donne pas de raison. Écrivez-la après deux-points : <!-- ok ${example}: pourquoi c'est juste -->.`,
    });
  if (used || names.every((name) => [...off].some((id) => id.startsWith(name)))) return [];
  const unknown = names.find((name) => !ids.some((id) => id.startsWith(name)));
  const meant = unknown && nearest(unknown, ids);
  return fault(
    meant
      ? {
          en: `This exception excuses nothing: there is no rule "${unknown}". Did you mean "${meant}"?`,
          fr: `Cette exception n'excuse rien : il n'y a pas de règle « ${unknown} ». Vouliez-vous dire « ${meant} » ?`,
        }
      : {
          en: "This exception excuses nothing any more. Delete it.",
          fr: "Cette exception n'excuse plus rien. Supprimez-la.",
        },
  );
}
