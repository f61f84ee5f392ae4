/** The two papers of the site (templates/styles/tokens.css) on which the accent has to be read. */
export const PAPER = { light: "#fefdfb", dark: "#171614" } as const;

/** What text in the accent has to reach: WCAG 2.2, 1.4.6 (AAA). */
export const CONTRAST = 7;

const channels = (hex: string): number[] => {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
};

/** Relative luminance (WCAG 2.2, "relative luminance"). */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The contrast ratio of two colours `#rrggbb`, from 1 to 21. */
export const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/** The colour nearest to `hex` on the way to black or white that has enough contrast on `paper`. */
export function readable(hex: string, paper: string): string {
  const towards = luminance(paper) > 0.5 ? 0 : 255;
  for (let step = 0; step <= 100; step++) {
    const mixed = `#${channels(hex)
      .map((value) =>
        Math.round(value + ((towards - value) * step) / 100)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")}`;
    if (contrast(mixed, paper) >= CONTRAST) return mixed;
  }
  return towards ? "#ffffff" : "#000000";
}
