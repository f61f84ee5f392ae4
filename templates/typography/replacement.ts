/** What is found and what is put in its place. */
export type Replacement = readonly [pattern: RegExp, by: string];

/** Applies replacements in their order. */
export const replaceAll = (text: string, replacements: readonly Replacement[]): string =>
  replacements.reduce((set, [pattern, by]) => set.replace(pattern, by), text);

/** What every language wants. */
export const common: readonly Replacement[] = [
  [/(?<!\.)\.{3}(?!\.)/gu, "…"],
  [/(?<=[ \u00A0\u202F])--?(?=[ \u00A0\u202F])/gu, "–"],
];
