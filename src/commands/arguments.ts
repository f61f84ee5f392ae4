import { WrongUse } from "../disk/errors.ts";
import { nearest } from "../model/nearest.ts";

/** The arguments of a command line, sorted but not yet judged. */
export interface Arguments {
  /** What is no option, in its order. */
  readonly words: readonly string[];
  /** Options that take a value, by their name without dashes. */
  readonly values: ReadonlyMap<string, string>;
  /** The options that may be given more than once, each with its value, in their order. */
  readonly repeated: readonly (readonly [string, string])[];
  readonly switches: ReadonlySet<string>;
}

/** " Did you mean …?", or nothing when no candidate is near. */
export const didYouMean = (word: string, candidates: readonly string[], dashes = ""): string => {
  const meant = nearest(word, candidates);
  return meant === undefined ? "" : ` Did you mean ${dashes}${meant}?`;
};

/**
 * Sorts `--option value`, `--option=value`, `--switch` and words. A value that begins with a dash must follow a "=".
 *
 * @param valued options that take a value
 * @param switches options that take none
 * @param many those of `valued` that may be given more than once
 * @throws WrongUse for an unknown option, a missing or needless value, or two values
 */
export const readArguments = (
  argv: readonly string[],
  valued: readonly string[],
  switches: readonly string[],
  many: readonly string[] = [],
): Arguments => {
  const words: string[] = [];
  const values = new Map<string, string>();
  const repeated: (readonly [string, string])[] = [];
  const given = new Set<string>();
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? "";
    if (!argument.startsWith("-") || argument === "-") {
      words.push(argument);
      continue;
    }
    const [, dashes = "", name = "", inline] = /^(--?)([^=]*)(?:=(.*))?$/s.exec(argument) ?? [];
    if (dashes === "--" && switches.includes(name)) {
      if (inline !== undefined) throw new WrongUse(`--${name} takes no value.`);
      given.add(name);
    } else if (dashes === "--" && valued.includes(name)) {
      const next = argv[at + 1];
      const value = inline ?? (next?.startsWith("-") ? undefined : next);
      if (value === undefined || value === "") throw new WrongUse(`--${name} needs a value: --${name}=…`);
      if (inline === undefined) at += 1;
      if (many.includes(name)) {
        repeated.push([name, value]);
        continue;
      }
      if ((values.get(name) ?? value) !== value) {
        throw new WrongUse(`--${name} is given twice: "${values.get(name)}" and "${value}".`);
      }
      values.set(name, value);
    } else {
      throw new WrongUse(`There is no option ${dashes}${name}.${didYouMean(name, [...valued, ...switches], "--")}`);
    }
  }
  return { words, values, repeated, switches: given };
};
