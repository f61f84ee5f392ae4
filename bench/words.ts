const nouns =
  "signal buoy harbour ledger current lantern survey archive reef beacon ballast chart compass estuary mooring".split(
    " ",
  );

/** A repeatable choice: the same for the same numbers. */
export const noun = (n: number, salt: number): string => nouns[(n * 7 + salt * 13) % nouns.length] ?? "";

export const title = (n: number): string => `The ${noun(n, 1)} and the ${noun(n, 2)}, part ${n}`;

/** Four sentences with emphasis and a link. */
export const prose = (n: number, link = "https://example.org/"): string =>
  Array.from(
    { length: 4 },
    (_, i) =>
      `How a ${noun(n, i)} becomes a ${noun(n + 1, i)} when nobody looks: *what was measured*, and what the [survey](${link}) leaves out.`,
  ).join(" ");
