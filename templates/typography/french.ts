import { curl, type Quotes } from "./quotes.ts";
import { common, type Replacement, replaceAll } from "./replacement.ts";

const quotes: Quotes = { outer: ["«", "»"], nested: ["“", "”"] };

/** A space an officer may have typed: plain, no-break, narrow no-break. */
const SP = "[ \\u00A0\\u202F]";
const MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
const NUMBERED = "(?:[Ss]alle|[Aa]telier|[Ss]éance|[Aa]rticle|[Aa]nnexe|[Pp]orte|[Nn][°º]|pp?\\.)";
/** What a sentence's mark may follow. */
const WORD_END = "(?<=[\\p{L}\\p{N})\\]»”’…%€°])";

const all = (pattern: string): RegExp => new RegExp(pattern, "gu");

// Lexique des règles typographiques en usage à l'Imprimerie nationale: thin before ; ! ? and inside « », full before the colon.
const spaces: readonly Replacement[] = [
  [/«/, all(`«${SP}*`), "«\u202F"],
  [/»/, all(`(?<=[^\\s«])${SP}*»`), "\u202F»"],
  [/[;!?]/, all(`${WORD_END}${SP}*(?=[;!?]+(?:[\\s)\\]»”’.,]|$))`), "\u202F"],
  [/:/, all(`${WORD_END}${SP}*:(?=\\s|$)`), "\u00A0:"],
  [/\dh|\d.h/, all(`(?<![\\p{L}\\p{N}.,:/])([01]?\\d|2[0-4])${SP}?h(?![\\p{L}\\p{N}])`), "$1\u202Fh"],
  [
    /\dh|\d.h/,
    all(`(?<![\\p{L}\\p{N}.,:/])([01]?\\d|2[0-4])${SP}?h${SP}?([0-5]\\d)(?![\\p{L}\\p{N}])`),
    "$1\u202Fh\u202F$2",
  ],
  [/\d/, all(`(?<=(?<!\\d)(?:\\d\\d?|1er)) (?=${MONTH}(?!\\p{L}))`), "\u00A0"],
  [/\d/, all(`(?<=(?<![\\p{L}\\p{N}])${NUMBERED}) (?=\\p{Lu}?\\d)`), "\u00A0"],
  [/[MDP]/, all("(?<=(?<!\\p{L})(?:M\\.|MM\\.|Mme|Mmes|Mlle|Dr|Pr)) (?=\\p{Lu})"), "\u00A0"],
  [/[%€]/, all("(?<=\\d) (?=[%€])"), "\u00A0"],
];

/** French. The first character is context. */
export const setFrench = (text: string): string => replaceAll(curl(text, quotes), [...common, ...spaces]);
