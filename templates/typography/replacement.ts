/** What is found, what is put in its place, and a sign without which a text need not be searched: that is most of them. */
export type Replacement = readonly [sign: RegExp, pattern: RegExp, by: string];

/** Applies replacements in their order. */
export const replaceAll = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce((set, [sign, pattern, by]) => (sign.test(set) ? set.replace(pattern, by) : set), text);

/** What every language wants. */
export const common: readonly Replacement[] = [
  [/\.\.\./, /(?<!\.)\.{3}(?!\.)/gu, "…"],
  [/-/, /(?<=[ \u00A0])--?(?=[ \u00A0])/gu, "–"],
];
