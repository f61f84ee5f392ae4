import { latinDigits } from "../content/dates.ts";
import { destinationOf } from "../content/markdown/destinations.ts";
import { numberWordsIn } from "../mentions/number-words.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import type { Text, TextLink } from "../mentions/text.ts";
import { dateStatement, monthStatements, timeStatement, weekdayStatements } from "./date-statements.ts";
import { figuresIn } from "./figures.ts";
import { madeStatement } from "./made-statement.ts";
import { anyOf, type Place } from "./places.ts";
import { comparableLink, telephoneKeys } from "./same-address.ts";
import type { Statement } from "./statement.ts";

// Groups of figures that begin like a number one dials: "+33 (0)3 88 41 25 60", "(709) 555-0102", "03 88 41 25 60".
const TELEPHONE =
  /(?<![\p{L}\p{N}.,:/+-])(?=\+|00|0\d[\s\u00a0.]|\(\d|\d{3}-\d{3}-)(?:\+\d{1,4}|\(\d{2,5}\)|\d{2,5})(?:[\s\u00a0\u202f./-]{0,2}(?:\(\d{1,4}\)|\d{1,5})){2,7}(?![\p{N}-])/gu;

/** Everything that a text states and that its translation has to state as well, in order. */
export function statementsIn({ text, dates, times }: TextMentions): Statement[] {
  const plain = latinDigits(text.plain);
  const isDateOrLink = anyOf([...dates, ...text.links]);
  const telephones = [...plain.matchAll(TELEPHONE)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => {
      const digits = plain.slice(start, end).replace(/\D/g, "").length;
      return digits >= 8 && digits <= 15 && !isDateOrLink({ start, end });
    });
  const taken: Place[] = [...dates, ...times, ...telephones, ...text.links.filter(({ auto }) => auto)];
  const months = monthStatements(text, plain, anyOf(taken));
  // « sept » is a month cut short, and seven.
  taken.push(...months.filter(({ statement }) => statement.weight === "figure").map(({ place }) => place));
  const isTaken = anyOf(taken);
  return [
    ...dates.map((date) => dateStatement(text, date)),
    ...months.map(({ statement }) => statement),
    ...weekdayStatements(text, plain, isTaken),
    ...times.map((time) => timeStatement(text, time)),
    ...telephones.map((place) =>
      madeStatement(text, place, "telephone", telephoneKeys(plain.slice(place.start, place.end))),
    ),
    ...text.links.map((link) => linkStatement(text, link)),
    ...figuresIn(plain)
      .filter((place) => !isTaken(place))
      .map((figure) => ({
        ...madeStatement(text, figure, "number", { needs: figure.keys, offers: figure.offers }),
        weight: figure.always ? ("answer" as const) : ("figure" as const),
      })),
    ...numberWordsIn(text.plain, text.lang)
      .filter((place) => !isTaken(place))
      .map(({ value, kind, ...place }) => ({
        ...madeStatement(text, place, "number", { needs: [`n:${value}`], offers: [`n:${value}`] }),
        figure: undefined,
        weight: kind === "exact" ? ("word" as const) : ("answer" as const),
      })),
  ].sort((a, b) => a.span.start - b.span.start);
}

function linkStatement(text: Text, link: TextLink): Statement {
  const { href } = link;
  const [, scheme = "", rest = ""] = /^(mailto|tel):([^?]*)/i.exec(href) ?? [];
  if (/^tel$/i.test(scheme)) return madeStatement(text, link, "telephone", telephoneKeys(rest));
  const key = scheme ? `mail:${rest.toLowerCase()}` : `link:${comparableLink(href)}`;
  const statement = madeStatement(text, link, scheme ? "email" : "link", { needs: [key], offers: [key] });
  return link.auto ? statement : { ...statement, words: scheme ? rest : shown(link), figure: undefined };
}

/** A link for a message: where it leads, as it is written. */
const shown = ({ href, token }: TextLink): string =>
  /^https?:/i.test(href) ? href : (destinationOf(token)?.address ?? href);
