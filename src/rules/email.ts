import type { Text } from "../mentions/text.ts";
import { emailsIn } from "../model/email.ts";
import { emailMessage, misspelled } from "../model/email-messages.ts";
import { faultOf, mended, respelled } from "../model/email-repairs.ts";
import { isFactOf } from "./contact/facts.ts";
import { mentionRule } from "./mention-rule.ts";
import type { Slip } from "./rule.ts";

/** An e-mail address that can't be one, or whose end is surely misspelled: in a fact or in running text. */
export const email = mentionRule({
  id: "email",
  severity: "error",
  scope: "text",
  *check({ text }, _document, { site }) {
    if (isFactOf(text, ["email"])) yield* inFact(text, site !== undefined);
    else yield* inWords(text);
  },
});

/** A fact may name several addresses and say something about them; it has to name one. */
function* inFact(text: Text, ofSite: boolean): Iterable<Slip> {
  const { plain } = text;
  // "Write to us" that leads somewhere is judged where it leads.
  if (text.links.some(({ auto }) => !auto)) return;
  const lead = /^\s*(?:mailto:)?\s*/i.exec(plain)?.[0].length ?? 0;
  const whole = plain.slice(lead).trimEnd();
  const all = emailsIn(whole).filter((one) => faultOf(one) === undefined);
  // What is around good addresses is checked only where it holds another "@".
  const rest = all.reduce((left, one) => left.replace(one, ""), whole);
  if (all.length && !rest.includes("@")) {
    yield* spelled(text, 0);
    if (all.length === 1) yield* around(text, whole, lead);
    return;
  }
  if (!whole.includes("@") && !(ofSite && looksMeant(whole))) return;
  const pieces = whole.split(/\s*[;/]\s*|,\s+/);
  let at = lead;
  for (const piece of pieces) {
    at = plain.indexOf(piece, at);
    yield* slips(text, at, piece);
    at += piece.length;
  }
}

/** Without "@", an address is meant by "name (at) example.org" and "name.example.org", not by "on request". */
const looksMeant = (words: string): boolean =>
  /[([{]\s*(?:at|arobase|chez)\s*[)\]}]|^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+){1,4}$/iu.test(words) &&
  !/^www\./i.test(words);

/** A fact of one address alone: spaces within it, or a comma that was meant for a full stop. */
function* around(text: Text, whole: string, lead: number): Iterable<Slip> {
  const broken = /^[\p{L}\p{N}_-]+\.\s+[\p{L}\p{N}._+-]+@\S+$|^\S+@[\p{L}\p{N}.-]+(?:,\p{L}{2,6}|\.)$/u.test(whole);
  if (broken) yield* slips(text, lead, whole);
}

function* slips(text: Text, start: number, address: string): Iterable<Slip> {
  const fault = faultOf(address);
  const span = text.spanOf(start, start + address.length);
  if (fault) {
    const better = mended(address, fault);
    yield {
      span,
      message: emailMessage(fault, better),
      suggestions: better === undefined ? [] : [better],
      certain: fault === "last-dot",
    };
    return;
  }
  const better = respelled(address);
  if (better !== undefined) yield { span, message: misspelled(better), suggestions: [better], severity: "warning" };
}

/** Misspelled ends of the addresses that a text writes out. */
function* spelled(text: Text, from: number): Iterable<Slip> {
  for (const { 0: found, index } of text.plain
    .slice(from)
    .matchAll(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,253}/gu)) {
    const address = found.replace(/[.-]+$/, "");
    if (faultOf(address) === undefined) yield* slips(text, from + index, address);
  }
}

const BROKEN =
  /(?<![^\s(<«“"])[\p{L}\p{N}._+-]{2,64}(?:@{2,3}[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,3}\.\p{L}{2,6}|@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){0,3}(?:\.\.|,)(?:com|org|net|int|edu|eu|fr|de|uk|ch))(?![\p{L}\p{N}@])/gu;

/** In running text only what is surely meant as an address is judged: "@" stands in names and versions as well. */
function* inWords(text: Text): Iterable<Slip> {
  if (!text.plain.includes("@")) return;
  yield* spelled(text, 0);
  // What such an address has at least is looked for first: the pattern is dear.
  if (!/@@|@\S{0,253}(?:\.\.|,)/.test(text.plain)) return;
  for (const { 0: found, index } of text.plain.matchAll(BROKEN)) yield* slips(text, index, found);
}
