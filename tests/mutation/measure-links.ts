import { judgeTexts } from "../../src/rules/judge-texts.ts";
import { LINK_SLIPS } from "./link-slips.ts";
import { random } from "./measure.ts";
import { type Next, one, SOUND_ADDRESSES } from "./sound-addresses.ts";

/** How one kind of damaged link fared. */
export interface LinkRow {
  readonly kind: string;
  readonly made: number;
  readonly found: number;
  /** What was meant stood among what was offered. */
  readonly offered: number;
  /** How many of them can be known at all. */
  readonly knowable: number;
  /** What was not told, what was not offered, and what was offered and is not right either. */
  readonly missed: readonly string[];
}

const linkFindings = (text: string) =>
  judgeTexts([{ path: "text.md", text, lang: "en" }], 0).filter(({ rule }) => rule.startsWith("link-"));

/** Damages so many links of each kind, each in a text of its own, and counts what is told. */
export const measureLinks = (many: number): readonly LinkRow[] =>
  LINK_SLIPS.map(({ kind, rules, make }, i) => {
    const next = random(i + 1);
    const row = { kind, made: many, found: 0, offered: 0, knowable: 0, missed: [] as string[] };
    for (let made = 0; made < many; made++) {
      const { text, meant } = make(next);
      const told = linkFindings(text).filter(({ rule }) => rules.includes(rule));
      if (told.length) row.found++;
      else row.missed.push(text);
      for (const { span, suggestions, certain } of told) {
        const [right] = suggestions;
        const again = certain && right ? linkFindings(text.slice(0, span.start) + right + text.slice(span.end)) : [];
        if (again.length) row.missed.push(`${text}: when "${right}" is written, ${again.map(({ rule }) => rule)}`);
      }
      if (meant === undefined) continue;
      row.knowable++;
      if (told.some(({ suggestions }) => suggestions.includes(meant))) row.offered++;
      else if (told.length) row.missed.push(`${text}: not offered ${meant}, but ${told[0]?.suggestions}`);
    }
    return row;
  });

/** A sound address in each form it may have in a text: in brackets, by itself, in a fact, a table or a definition. */
const written = (next: Next, address: string): string => {
  const isWeb = /^https?:/i.test(address);
  const forms = [
    `See [the office](${address}) for more.`,
    `See [the office](<${address}> "Office") for more.`,
    `See [the office][office].\n\n[office]: ${address}`,
    `| a | b |\n|---|---|\n| x | [the office](${address.replaceAll("|", "%7C")}) |`,
    ...(isWeb
      ? [`Online: <${address}>.`, `(${address})`, `It is at ${address}, and more.`, `## Desk\n\n- Internet: ${address}`]
      : []),
  ];
  return one(next, forms);
};

/** Writes so many sound addresses of each kind. @returns how often anything is told of them, and of which */
export const measureSoundLinks = (many: number): readonly { kind: string; made: number; alarms: readonly string[] }[] =>
  Object.entries(SOUND_ADDRESSES).map(([kind, make], i) => {
    const next = random(i + 1);
    const alarms = Array.from({ length: many }, () => written(next, make(next))).flatMap((text) =>
      // A long address in a sentence is a question of reading, not of the address.
      linkFindings(text)
        .filter(({ rule }) => rule !== "link-says-nothing")
        .map(({ rule }) => `${rule}: ${text}`),
    );
    return { kind, made: many, alarms };
  });
