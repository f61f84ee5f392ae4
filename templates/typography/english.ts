import { curl, type Quotes } from "./quotes.ts";
import { common, type Replacement, replaceAll } from "./replacement.ts";

const quotes: Quotes = { outer: ["“", "”"], nested: ["“", "”"] };

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const NUMBERED = "(?:[Rr]oom|[Hh]all|[Ww]orkshop|[Ss]ession|[Aa]rticle|[Aa]nnex|[Ff]loor|[Gg]ate|Nos?\\.|pp?\\.)";

const spaces: readonly Replacement[] = [
  [/\d/, /(?<=\d) (?=[ap](?:m|\.m\.)(?![\p{L}\p{N}]))/gu, "\u00A0"],
  [/\d/, new RegExp(`(?<=(?<!\\d)\\d\\d?(?:st|nd|rd|th)?) (?=${MONTH}(?!\\p{L}))`, "gu"), "\u00A0"],
  [/\d/, new RegExp(`(?<=(?<![\\p{L}\\p{N}])${NUMBERED}) (?=\\p{Lu}?\\d)`, "gu"), "\u00A0"],
  [/[MDP]/, /(?<=(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof)\.?) (?=\p{Lu})/gu, "\u00A0"],
];

/** English, and every language without rules of its own. The first character is context. */
export const setEnglish = (text: string): string => replaceAll(curl(text, quotes), [...common, ...spaces]);
