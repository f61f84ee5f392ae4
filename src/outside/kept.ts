import type { FragmentState } from "./fragment.ts";
import { isDay } from "./is-day.ts";
import type { Known } from "./known.ts";
import { DOUBTS, type Doubt, FAULTS, OBSTACLES, type Reason, type Word } from "./verdict-types.ts";

/** Of the form of the file: one that another Dateline wrote is begun anew. */
const VERSION = 1;

/** What is no longer linked is forgotten so long after it was asked last. */
const FORGOTTEN = 90 * 86_400_000;

const WORDS: readonly string[] = ["works", "moved", "broken", "unchecked"] satisfies Word[];
const CODES: readonly string[] = ["answers", "moved", ...FAULTS, ...OBSTACLES];
const STATES: readonly string[] = ["there", "missing", "unsure"] satisfies FragmentState[];

/**
 * What was learned of addresses, as a text that is kept: an object with a line for each address, by address, so that
 * versions of it can be compared.
 * @param linked those that are linked now @param now in milliseconds since 1970 UTC
 */
export function keptText(known: ReadonlyMap<string, Known>, linked: ReadonlySet<string>, now: number): string {
  const lines = [...known]
    .filter(([address, { asked }]) => linked.has(address) || Math.abs(now - asked) < FORGOTTEN)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, entry]) => `${JSON.stringify(address)}:${JSON.stringify(entry)}`);
  return `{"dateline-links":${VERSION},"addresses":{\n${lines.join(",\n")}\n}}\n`;
}

/**
 * Reads what was kept. The file lies about where anybody may have written to it: what does not have the form is left out.
 * @returns undefined for a text that is no such file at all
 */
export function readKept(text: string): Map<string, Known> | undefined {
  const file = asObject(parsed(text));
  const addresses = asObject(file?.addresses);
  if (file?.["dateline-links"] !== VERSION || !addresses) return undefined;
  return new Map(
    Object.entries(addresses).flatMap(([address, value]): [string, Known][] => {
      const known = isWeb(address) ? knownOf(asObject(value)) : undefined;
      return known ? [[address, known]] : [];
    }),
  );
}

type Raw = Readonly<Record<string, unknown>>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const asObject = (value: unknown): Raw | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;
const isWeb = (value: unknown): value is string =>
  typeof value === "string" && /^https?:$/.test(URL.parse(value)?.protocol ?? "");
/** Of a year of four figures, as dates are written. */
const isMoment = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < Date.UTC(10_000, 0);

function knownOf(raw: Raw | undefined): Known | undefined {
  const reason = reasonOf(raw?.reason);
  if (!raw || !reason || !WORDS.includes(String(raw.word)) || !isMoment(raw.asked)) return undefined;
  if (raw.word === "moved" && !isWeb(raw.to)) return undefined;
  const archive = asObject(raw.archive);
  const copy = asObject(archive?.copy);
  return {
    word: raw.word as Word,
    reason,
    asked: raw.asked,
    doubts: Array.isArray(raw.doubts) ? raw.doubts.flatMap((doubt) => doubtOf(doubt) ?? []) : [],
    ...(isWeb(raw.to) ? { to: raw.to } : {}),
    ...(raw.certain === true ? { certain: true } : {}),
    ...(isMoment(raw.failing) ? { failing: raw.failing } : {}),
    ...(isMoment(raw.notBefore) ? { notBefore: raw.notBefore } : {}),
    ...(asObject(raw.fragments) ? { fragments: fragmentsOf(asObject(raw.fragments) ?? {}) } : {}),
    ...(archive && isMoment(archive.asked)
      ? {
          archive: {
            asked: archive.asked,
            ...(copy && isWeb(copy.address) && isDay(copy.date)
              ? { copy: { address: copy.address, date: copy.date } }
              : {}),
          },
        }
      : {}),
  };
}

const detailOf = (raw: Raw): { detail?: string } => (typeof raw.detail === "string" ? { detail: raw.detail } : {});

const reasonOf = (value: unknown): Reason | undefined => {
  const raw = asObject(value);
  return raw && CODES.includes(String(raw.code)) ? { code: raw.code as Reason["code"], ...detailOf(raw) } : undefined;
};

const doubtOf = (value: unknown): Doubt | undefined => {
  const raw = asObject(value);
  const isOne = raw && (DOUBTS as readonly string[]).includes(String(raw.code));
  return isOne ? { code: raw.code as Doubt["code"], ...detailOf(raw) } : undefined;
};

const fragmentsOf = (raw: Raw): Record<string, FragmentState> =>
  Object.fromEntries(
    Object.entries(raw).filter((entry): entry is [string, FragmentState] => STATES.includes(String(entry[1]))),
  );
