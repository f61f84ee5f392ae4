import { isWord } from "../content/values.ts";
import type { Text } from "../mentions/text.ts";
import { AMOUNT, type Telephone, telephoneOf, telephonesIn } from "../model/telephone.ts";
import { withoutLetters } from "../model/telephone-repairs.ts";
import { NO_COUNTRY, slipOf } from "../model/telephone-slips.ts";
import { isFactOf, isMarked } from "./contact/facts.ts";
import { mentionRule } from "./mention-rule.ts";
import type { Rule, Slip } from "./rule.ts";
import { letters, NONE, SECOND } from "./telephone-messages.ts";

const inTexts = mentionRule({
  id: "telephone",
  severity: "error",
  scope: "text",
  *check({ text }, _document, { site }) {
    const country = site?.conference.country;
    if (isFactOf(text, ["telephone", "mobile", "fax"])) yield* inFact(text, country, site !== undefined);
    else yield* inWords(text, country);
  },
});

/** A telephone number that can't be dialled: in a fact, in running text where it begins with "+". */
export const telephone: Rule = {
  ...inTexts,
  *check(judged) {
    let told = false;
    for (const slip of inTexts.check(judged)) {
      // The country that conference.md does not name is one slip, however many numbers it leaves without one.
      if (slip.message === NO_COUNTRY && told) continue;
      told ||= slip.message === NO_COUNTRY;
      yield slip;
    }
  },
};

function* inFact(text: Text, country: string | undefined, ofSite: boolean): Iterable<Slip> {
  const { plain } = text;
  const number = telephoneOf(plain, country);
  if (!number) {
    const isAwaited = isWord(plain, text.lang, ({ tba }) => tba);
    if (ofSite && !text.links.length && !isAwaited && !isMarked(text))
      yield { span: text.spanOf(0, plain.length), message: NONE, severity: "warning" };
    return;
  }
  const better = number.verdict === "right" ? undefined : withoutLetters(plain, country);
  if (better !== undefined) {
    yield { span: text.spanOf(0, plain.length), message: letters(better), suggestions: [better] };
    return;
  }
  // Only a conference says how a number is meant that names no country.
  if (!ofSite && !number.international) return;
  const slip = slipIn(text, number, country);
  if (slip) yield slip;
  else if (!isMarked(text)) yield* others(text, number, country);
}

function slipIn(text: Text, number: Telephone, country: string | undefined): Slip | undefined {
  const words = text.plain.slice(number.start, number.end);
  const slip = slipOf(number, words, country);
  return slip && { span: text.spanOf(number.start, number.end), ...slip };
}

/** A second number behind the one that is dialled: "… 60 / 61", "… or +33 3 …". */
function* others(text: Text, first: Telephone, country: string | undefined): Iterable<Slip> {
  const second = telephonesIn(text.plain, country).find(
    ({ start, verdict }) =>
      start >= first.end &&
      (verdict === "right" || (verdict === "short" && /^\s?\/\s?$/.test(text.plain.slice(first.end, start)))),
  );
  if (second && !/^\s?\/7/.test(text.plain.slice(second.end)) && text.plain.slice(second.start, second.end) !== "7")
    yield { span: text.spanOf(second.start, second.end), message: SECOND, severity: "warning" };
}

/** A sign before, as nothing of a word, a sum or an address has it. */
const PLUS = /(?<![\p{L}\p{N}+@/=&?_.*^-])\(?[+＋]\s?\d/gu;
const CUE =
  /(?:\b(?:tel|t[ée]l[ée]phon\w*|phone|fax|mobile|portable|cell|call|ring|dial|whatsapp|sms|gsm|appel\w*|joindre|hotline)|tél|[☎📞✆])(?:[^\p{L}\p{N}]{1,4}\p{L}{1,12}){0,3}[^\p{L}\p{N}]{0,5}$/iu;
const GROUPS = 4;
/** Fewer figures are the code of a country alone: "telephones in North America (+1)". */
const FEWEST = 5;

function* inWords(text: Text, country: string | undefined): Iterable<Slip> {
  const { plain } = text;
  if (!/[+＋]/.test(plain)) return;
  for (const { index } of plain.matchAll(PLUS)) {
    if (text.links.some(({ start, end, auto, href }) => auto && start <= index && index < end && !/^tel:/.test(href)))
      continue;
    const [found] = telephonesIn(plain.slice(index, index + 80), country);
    if (!found || found.start > 1) continue;
    const number = { ...found, start: index + found.start, end: index + found.end };
    if (number.verdict !== "right" && !isMeant(plain, number)) continue;
    const slip = slipIn(text, number, country);
    if (slip) yield slip;
  }
}

/** Whether figures behind "+" are surely meant as a telephone number: a word says so, or they stand in groups as one does. */
function isMeant(plain: string, { start, end, verdict }: Telephone): boolean {
  const words = plain.slice(start, end);
  const digits = words.replace(/\D/g, "").length;
  if (digits < FEWEST) return false;
  if (CUE.test(plain.slice(Math.max(0, start - 60), start))) return true;
  if (verdict !== "too-short" && verdict !== "too-long") return false;
  if (/\(0\)/.test(words)) return true;
  const groups = words.match(/\d+/g) ?? [];
  return groups.length >= GROUPS && !AMOUNT.test(words) && /\d{2}$/.test(words) && digits <= 17;
}
