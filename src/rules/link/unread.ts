import { judgeAddress } from "../../links/judge-address.ts";
import type { Message } from "../../model/message.ts";

/** Words that were meant as a link; offsets in the text. */
export interface Unread {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  readonly suggestions: readonly string[];
  readonly certain: boolean;
}

/** What is known of the document around. */
interface Around {
  /** The document has links `[words][name]`. */
  readonly hasDefinitions: boolean;
  /** It becomes a page, where HTML is shown as it was typed. */
  readonly isPage: boolean;
  /** Where numbers are dialled that are written as at home (ISO 3166). */
  readonly country: string | undefined;
}

const WEB = "(?:https?://|www\\.|mailto:|tel:)[^\\s()<>\\[\\]]+(?:\\([^\\s()<>]*\\)[^\\s()<>\\[\\]]*)*";
const FILE =
  "(?:\\.{0,2}/)?[^\\s()<>\\[\\]:]*\\.(?:md|pdf|html?|docx?|odt|xlsx?|pptx?|png|jpe?g|gif|svg|ics|zip|txt)(?:#[^\\s()<>\\[\\]]*)?";
const ADDRESS = `(?:${WEB}|${FILE}|\\.{1,2}/[^\\s()<>\\[\\]]+)`;
const WORDS = "[^\\[\\]\\n]{1,200}";
const END = /\.(?:md|pdf|html?|docx?|odt|xlsx?|pptx?|png|jpe?g|gif|svg|ics|zip|txt)(?:#\S*)?$/i;

type Reader = (match: RegExpExecArray, around: Around) => Omit<Unread, "start" | "end"> | undefined;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`!?\\[(${WORDS})\\][ \\t\\n\\u00a0]{1,3}\\(\\s?(${ADDRESS})\\s?\\)`, "giu"), apart],
  [new RegExp(`\\(([^()\\[\\]\\n]{1,200})\\)\\[\\s?(${ADDRESS})\\s?\\]`, "giu"), exchanged],
  [new RegExp(`!?\\[(${WORDS})\\]\\(((?:[^()\\n]|\\([^()\\n]{0,100}\\)){1,400})\\)`, "giu"), withSpace],
  [new RegExp(`!?\\[(${WORDS})\\]\\((${ADDRESS})(?=\\s|$)`, "giu"), open],
  [/(?<![\p{L}\p{N}\]!])\[([^[\]\n]{2,100})\]\[([^[\]\n]{0,60})\](?![[(:])/gu, undefinedName],
  [/<([^\S\n]{0,3})((?:https?:\/\/|www\.|mailto:)[^\s<>]+)([^\S\n]{0,3})>/giu, inBrackets],
  [/<a\s[^<>]{0,300}?href\s*=\s*["“”']([^"“”'<>]{1,500})["“”'][^<>]{0,300}>([^<>\n]{1,200})<\/a>/giu, html],
];

/** What of a text was meant as a link and was not read as one. Each stretch is told once. */
export function unreadLinks(plain: string, around: Around): readonly Unread[] {
  if (!/[\])>]\s{0,3}[([]|<(?:a\s|[^\S\n]{0,3}(?:https?:|www\.|mailto:))/i.test(plain)) return [];
  const found: Unread[] = [];
  for (const [pattern, read] of READERS)
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const made = read(match, around);
      if (made) found.push({ start, end, ...made });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** "[sic]", "[1]", "[…]", "[x]" are no words of a link. */
const isRemark = (words: string): boolean =>
  !/\p{L}{2}/u.test(words) ||
  /^(?:sic|ndlr|nda|ndt|note|n\.d\.r\.|vgl\.?|s\.o\.|ed\.?)\.?!?$/i.test(words.trim()) ||
  /^\s*[ xX]\s*$/.test(words);

const mark = (whole: string): string => (whole.startsWith("!") ? "!" : "");
const https = (address: string): string => address.replace(/^www\./i, "https://www.");

const said = (en: string, fr: string, right: readonly string[]): Message => {
  const [only, ...more] = right;
  if (only === undefined)
    return { en: `${en} Write it as [words](address).`, fr: `${fr} Écrivez-le ainsi : [mots](adresse).` };
  return {
    en: `${en} Write ${[only, ...more].map((one) => `"${one}"`).join(" or ")}.`,
    fr: `${fr} Écrivez ${[only, ...more].map((one) => `« ${one} »`).join(" ou ")}.`,
  };
};

const made = (en: string, fr: string, suggestions: readonly string[], certain = suggestions.length === 1) => ({
  message: said(en, fr, suggestions),
  suggestions,
  certain,
});

function apart([whole, words = "", address = ""]: RegExpExecArray) {
  if (isRemark(words)) return undefined;
  return made(
    "There is a space between the brackets, so this is no link and is shown as it was typed.",
    "Il y a une espace entre les crochets et la parenthèse : ce n'est pas un lien, et cela s'affiche tel quel.",
    [`${mark(whole)}[${words}](${https(address)})`],
  );
}

function exchanged([, words = "", address = ""]: RegExpExecArray) {
  if (isRemark(words)) return undefined;
  return made(
    "The brackets are exchanged, so this is no link and is shown as it was typed.",
    "Les crochets et les parenthèses sont intervertis : ce n'est pas un lien, et cela s'affiche tel quel.",
    [`[${words}](${https(address)})`],
  );
}

/** The address holds a space, or a title without straight quotation marks stands behind it. */
function withSpace([whole, words = "", written = ""]: RegExpExecArray, { country }: Around) {
  const inner = written.trim();
  if (!/\s/.test(inner)) return undefined;
  const lead = `${mark(whole)}[${words}]`;
  const [, address = "", tail = ""] = new RegExp(`^<?(${ADDRESS})>?\\s+(.*)$`, "su").exec(inner) ?? [];
  const title = /^[“”«„‘’'"]\s?(.*?)\s?[“”»‘’'"]$/.exec(tail)?.[1];
  if (title !== undefined)
    return made(
      "The words behind the address do not stand in straight quotation marks, so this is no link and is shown as it was typed.",
      "Les mots derrière l'adresse ne sont pas entre guillemets droits : ce n'est pas un lien, et cela s'affiche tel quel.",
      [`${lead}(${address} "${title}")`],
    );
  const [, bare = inner, quoted = ""] = /^(.*?)(\s+"[^"]*")$/s.exec(inner) ?? [];
  if (!/\s/.test(bare)) return undefined;
  const isFile = END.test(bare) && !/^[a-z]+:/i.test(bare);
  if (!address && !isFile && !/^(?:https?:\/\/|mailto:|tel:|\.{1,2}\/)\S/i.test(bare)) return undefined;
  const closed = bare.replace(/\s+/g, /^(?:mailto|tel):/i.test(bare) ? "" : "%20");
  // What is offered is not to be found fault with in its turn: a number as it is dialled at home.
  const [right = closed] = judgeAddress(closed, { country }).flatMap(({ suggestions }) => suggestions);
  const titled = address && !quoted && /^https?:/i.test(address) ? [`${lead}(${address} "${tail}")`] : [];
  return made(
    "There is a space in the address, so this is no link and is shown as it was typed.",
    "Il y a une espace dans l'adresse : ce n'est pas un lien, et cela s'affiche tel quel.",
    isFile ? [`${lead}(<${bare}>${quoted})`] : [`${lead}(${right}${quoted})`, ...titled],
    isFile || (right === closed && titled.length === 0),
  );
}

function open([whole, words = "", address = ""]: RegExpExecArray) {
  // The first bracket of "[a](b" may belong to a list of options.
  const end = address.replace(/[.,;:!?]+$/, "");
  const marks = address.slice(end.length);
  return made(
    "The bracket behind the address is missing, so this is no link and is shown as it was typed.",
    "La parenthèse derrière l'adresse manque : ce n'est pas un lien, et cela s'affiche tel quel.",
    [`${mark(whole)}[${words}](${https(end)})${marks}`],
  );
}

/** "<https://example.org >" and "<www.example.org>": of an address in such brackets nothing may be missing, and no space be in it. */
function inBrackets([, before = "", address = "", behind = ""]: RegExpExecArray) {
  if (/^www\./i.test(address))
    return made(
      "The address begins without https://, so the brackets around it are shown as they were typed.",
      "L'adresse commence sans https:// : les chevrons qui l'entourent s'affichent tels quels.",
      [`<${https(address)}>`],
    );
  if (!before && !behind) return undefined;
  return made(
    "There is a space between the brackets and the address, so the brackets are shown as they were typed.",
    "Il y a une espace entre les chevrons et l'adresse : les chevrons s'affichent tels quels.",
    [`<${address}>`],
  );
}

/** Words in prose, not the brackets of a formula, of options or of keys. */
const isProse = (words: string): boolean =>
  /^[\p{L}\p{M}\p{N}\s.,'’“”"&():/-]+$/u.test(words) && /\p{Ll}{2}/u.test(words);

function undefinedName([, words = "", name = ""]: RegExpExecArray, { hasDefinitions }: Around) {
  if (!isProse(words) || isRemark(words) || (name !== "" && !/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._:-]*$/u.test(name)))
    return undefined;
  // Single words in brackets are keys, options and indices, unless the document has such links.
  if (!/\p{L}\s\p{L}/u.test(words) && !(hasDefinitions && (name === "" || name.length > 2))) return undefined;
  const label = name || words;
  return {
    message: {
      en: `Nothing says what "${label}" leads to, so this is no link and is shown as it was typed. Write [${words}](address), or a line "[${label}]: address" in this document.`,
      fr: `Rien ne dit où mène « ${label} » : ce n'est pas un lien, et cela s'affiche tel quel. Écrivez [${words}](adresse), ou une ligne « [${label}]: adresse » dans ce document.`,
    },
    suggestions: [],
    certain: false,
  };
}

function html([, address = "", words = ""]: RegExpExecArray, { isPage }: Around) {
  if (!isPage) return undefined;
  return made("HTML is shown as it was typed here.", "Le HTML s'affiche ici tel quel.", [`[${words}](${address})`]);
}
