import metadata from "libphonenumber-js/min/metadata";

/** What the numbers of a country look like. */
interface Plan {
  readonly callingCode: string;
  /** Whole numbers without the digit that is dialled within the country alone. */
  readonly pattern: RegExp;
  /** Of countries that share a code: how the numbers of this one begin, where that tells them apart. */
  readonly leading: RegExp | undefined;
  /** Of countries that share a code: what is given out to lines, mobiles and services in this one. */
  readonly given: RegExp | undefined;
  readonly lengths: readonly number[];
  /** What is dialled before a number within the country: "0"; undefined where nothing is. */
  readonly trunk: string | undefined;
  /** What may stand before a number within the country, and what takes its place. */
  readonly before: RegExp | undefined;
  readonly instead: string | undefined;
  /** What is dialled before a country's code, to call abroad: "00", "011". */
  readonly abroad: RegExp | undefined;
}

/** A number with its country's code, and whether there can be such a number. */
export interface Judged {
  /** ITU-T E.164, with "+"; the digits as they are where no code is known. */
  readonly dialled: string;
  /**
   * `right` fits what is known of its country. `unlikely` has a possible length and an unknown beginning: new ones are
   * given out every year. `short` is a number of few digits within a country, such as 112. The others can't be dialled.
   */
  readonly verdict: "right" | "unlikely" | "short" | "too-short" | "too-long" | "no-code" | "no-country";
  /** ISO 3166; undefined where the code does not tell it: several countries have it, or none. */
  readonly country: string | undefined;
  readonly callingCode: string | undefined;
  /** Digits behind the country's code, and how many there can be. */
  readonly length: number;
  readonly lengths: readonly number[];
}

/** Services and lines within a house have up to six digits, and no one list. */
const SHORT = 6;

const cache = new Map<string, Plan>();

// The places of the list are those of METADATA.md in libphonenumber-js. Its own parser is sixty modules more, which
// take longer to load than a small site takes to read; the tests hold this reader against that parser.
function planOf(key: string, list: readonly unknown[]): Plan {
  const cached = cache.get(key);
  if (cached) return cached;
  const text = (place: number): string | undefined => (list[place] ? String(list[place]) : undefined);
  const [trunk, abroad, leading] = [text(5), text(1), text(10)];
  const before = text(7) ?? trunk;
  const given = (Array.isArray(list[11]) ? list[11] : []).flatMap((kind: unknown) =>
    Array.isArray(kind) ? [`(?:${kind[0]})`] : [],
  );
  const made: Plan = {
    callingCode: text(0) ?? "",
    pattern: new RegExp(`^(?:${text(2)})$`),
    leading: leading ? new RegExp(`^(?:${leading})`) : undefined,
    given: given.length ? new RegExp(`^(?:${given.join("|")})$`) : undefined,
    lengths: list[3] as readonly number[],
    trunk,
    before: before ? new RegExp(`^(?:${before})`) : undefined,
    instead: text(8),
    abroad: abroad ? new RegExp(`^(?:${abroad})`) : undefined,
  };
  cache.set(key, made);
  return made;
}

const {
  countries,
  country_calling_codes,
  nonGeographic = {},
} = metadata as unknown as {
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly nonGeographic?: Readonly<Record<string, readonly unknown[]>>;
};

export const isCountry = (code: string): boolean => Object.hasOwn(countries, code);

const planFor = (country: string | undefined): Plan | undefined =>
  country && isCountry(country) ? planOf(country, countries[country] ?? []) : undefined;

/** The plans that share a country's code, the main one first. */
function plansFor(code: string): readonly (readonly [string | undefined, Plan])[] {
  if (Object.hasOwn(nonGeographic, code)) return [[undefined, planOf(code, nonGeographic[code] ?? [])]];
  return Object.hasOwn(country_calling_codes, code)
    ? (country_calling_codes[code] ?? []).map(
        (country) => [country, planOf(country, countries[country] ?? [])] as const,
      )
    : [];
}

const isGiven = (digits: string, { pattern, leading, given }: Plan): boolean =>
  pattern.test(digits) && (leading?.test(digits) ?? true) && (given?.test(digits) ?? true);

/** The plans that share a country's code, its own first. */
const neighbours = ({ callingCode }: Plan, country: string | undefined): ReturnType<typeof plansFor> =>
  plansFor(callingCode).toSorted(([a], [b]) => Number(b === country) - Number(a === country));

/** Digits without what is dialled before them within the country. */
function withoutTrunk(digits: string, { before, instead, trunk, pattern }: Plan): string {
  const match = before?.exec(digits);
  if (!before || !match) return digits;
  const kept =
    instead && match.length > 1 && match.at(-1) ? digits.replace(before, instead) : digits.slice(match[0].length);
  if (pattern.test(digits) && !pattern.test(kept)) return digits;
  return pattern.test(kept) || (trunk && digits.startsWith(trunk)) ? kept : digits;
}

/** @param within the number is dialled within the country of the first plan, which goes before its neighbours */
function judged(
  code: string,
  digits: string,
  plans: readonly (readonly [string | undefined, Plan])[],
  within = false,
): Judged {
  const main = plans[0]?.[1];
  const national = main ? withoutTrunk(digits, main) : digits;
  const fitting = (ones: typeof plans, numbers: readonly string[]) =>
    numbers.flatMap((own) => ones.flatMap(([country, plan]) => (isGiven(own, plan) ? [{ own, country }] : [])));
  const numbers = [...new Set([digits, national])];
  const right = (within ? fitting(plans.slice(0, 1), numbers) : []).concat(fitting(plans, numbers))[0];
  const lengths = [...new Set(plans.flatMap(([, plan]) => plan.lengths))].sort((a, b) => a - b);
  const own = right?.own ?? national;
  const { length } = own;
  return {
    dialled: `+${code}${own}`,
    verdict: right
      ? "right"
      : lengths.includes(length)
        ? "unlikely"
        : length > (lengths[0] ?? 0)
          ? "too-long"
          : "too-short",
    country: right ? right.country : plans.length === 1 ? plans[0]?.[0] : undefined,
    callingCode: code,
    length,
    lengths,
  };
}

/**
 * A number as it is dialled from abroad.
 * @param digits what follows the "+", digits alone
 * @param zero where "(0)" stood in it, counted in digits without that 0
 */
export function internationalNumber(digits: string, zero?: number): Judged {
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    const plans = plansFor(code);
    const rest = digits.slice(length);
    if (!plans.length) continue;
    const without = judged(code, rest, plans);
    if (zero === undefined || plans[0]?.[1].trunk === "0") return without;
    // Italy dials its 0 from abroad as well.
    const at = Math.max(0, zero - length);
    const within = judged(code, `${rest.slice(0, at)}0${rest.slice(at)}`, plans);
    return within.verdict === "right" && within.dialled.startsWith(`+${code}0`) ? within : without;
  }
  return {
    dialled: `+${digits}`,
    verdict: "no-code",
    country: undefined,
    callingCode: undefined,
    length: digits.length,
    lengths: [],
  };
}

/**
 * A number as it is dialled within a country, or from it abroad.
 * @param country ISO 3166; where it is not known, "00" is dialled before a country's code
 */
export function nationalNumber(digits: string, country: string | undefined): Judged {
  const plan = planFor(country);
  const abroad = (plan?.abroad ?? /^00/).exec(digits)?.[0];
  const own = plan && judged(plan.callingCode, digits, neighbours(plan, country), true);
  if (abroad && own?.verdict !== "right") {
    const foreign = internationalNumber(digits.slice(abroad.length));
    if (foreign.verdict === "right" || abroad === "00" || digits.length > 10) return foreign;
  }
  if (own?.verdict === "right") return own;
  const asIs = { dialled: digits, country, callingCode: plan?.callingCode, length: digits.length, lengths: [] };
  if (digits.length <= SHORT) return { ...asIs, verdict: "short" };
  return own ? { ...own, country } : { ...asIs, verdict: "no-country" };
}
