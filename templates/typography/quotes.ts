/** The four marks of a language: outer and inner pair. The inner pair's closing mark is the apostrophe too. */
export interface Quotes {
  readonly outer: readonly [open: string, close: string];
  /** Stands in for the outer pair inside an outer pair. */
  readonly nested: readonly [open: string, close: string];
}

const BEFORE_OPENING = /[\s([{«“‘]/u;
/** After these a quotation mark opens only when a word follows: word-"word", l'"ex-République". */
const JOINT = /[-–—/’]/u;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** Words that begin with an apostrophe: 'tis, '90s. */
const CLIPPED = /(?:tis|twas|twere|til|till|em|cause|bout|n|\d\ds?)(?![\p{L}\p{N}])/iuy;
const STRAIGHT = /["']/u;
const MARK = /["'«»“”]/gu;

const isClipped = (text: string, at: number): boolean => {
  CLIPPED.lastIndex = at;
  return CLIPPED.test(text);
};

/**
 * Straight quotation marks and apostrophes made curly (or what the language has for them), from left to right.
 * The first character is context and stays as it is.
 */
export const curl = (text: string, { outer, nested }: Quotes): string => {
  if (!STRAIGHT.test(text)) return text;
  const closers: string[] = [];
  let last = { at: -1, set: "" };

  const setDouble = (opens: boolean, next: string): string => {
    // A mark between two spaces opens when nothing is open: « " mot " ».
    if (!opens || (SPACE.test(next) && closers.length > 0)) return closers.pop() ?? outer[1];
    const [open, close] = closers.length === 0 ? outer : nested;
    closers.push(close);
    return open;
  };
  const setSingle = (opens: boolean, next: string, at: number): string =>
    opens && !SPACE.test(next) && !isClipped(text, at + 1) ? "‘" : "’";

  return text.replace(MARK, (mark, at: number) => {
    if (at === 0) return mark;
    let set: string = mark;
    if (mark === outer[0]) closers.push(outer[1]);
    else if (mark === closers.at(-1)) closers.pop();
    else if (mark === '"' || mark === "'") {
      const previous = last.at === at - 1 ? last.set : text.charAt(at - 1);
      const next = text.charAt(at + 1);
      const opens = BEFORE_OPENING.test(previous) || (JOINT.test(previous) && WORD.test(next));
      set = mark === '"' ? setDouble(opens, next) : setSingle(opens, next, at);
    }
    last = { at, set };
    return set;
  });
};
