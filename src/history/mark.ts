import type { Source } from "../content/source.ts";
import type { Finding } from "../model/finding.ts";
import { inLanguage } from "../model/message.ts";
import { sectionsIn } from "./headings.ts";

/** What makes a finding the same one in another version of the content, whatever line it stands at. */
export interface Mark {
  readonly file: string;
  /** The id or the words of the heading it stands under. */
  readonly section: string;
  readonly rule: string;
  /** What it is about, on one line; of very many words the first and the last. */
  readonly words: string;
  /** In English, whatever language it is told in: a contradiction names its other side, so another one is new. */
  readonly message: string;
}

const LONGEST = 160;

const oneLine = (text: string): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST / 2)}…${words.slice(-LONGEST / 2)}`;
};

/** Gives findings their marks. @param sources the files they stand in */
export function markerFor(sources: readonly Source[]): (finding: Finding) => Mark {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const known = new Map<string, (offset: number) => string>();
  return ({ rule, span, message }) => {
    const text = texts.get(span.file) ?? "";
    const sectionAt = known.get(span.file) ?? sectionsIn(text);
    known.set(span.file, sectionAt);
    return {
      file: span.file,
      section: sectionAt(span.start),
      rule,
      words: oneLine(text.slice(span.start, span.end)),
      message: inLanguage(message, "en"),
    };
  };
}

/**
 * Rules on an address that leads nowhere, whatever else there is: their messages name what is near, which comes and goes
 * with any change elsewhere.
 */
export const LEADS_NOWHERE: ReadonlySet<string> = new Set(["link-fragment", "link-target"]);

/** Two findings with the same key are the same one, or equals that only their number tells apart. */
export const keyOf = ({ file, section, rule, words, message }: Mark): string =>
  JSON.stringify([file, section, rule, words, LEADS_NOWHERE.has(rule) ? "" : message]);
