/**
 * A number with its noun, in English.
 *
 * @example counted(1, "page") // "1 page"
 * @example counted(0, "page") // "0 pages"
 */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
