import slugify from "@sindresorhus/slugify";

/**
 * An id made from words: Latin letters, digits and hyphens, other scripts written in Latin letters, so that it
 * survives in addresses and file names everywhere. Empty for scripts that cannot be transliterated.
 * @example slug("Pause café") // "pause-cafe"
 */
export const slug = (words: string): string =>
  /^[\w\s-]*$/.test(words)
    ? words
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, "-")
        .replace(/^-|-$/g, "")
    : slugify(words, {
        decamelize: false,
        customReplacements: [
          ["’", ""],
          ["'", ""],
        ],
      });
