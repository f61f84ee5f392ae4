/**
 * An offset from UTC in figures. The minus is U+2212: as wide as the plus, and a line never ends after it.
 * @param minutes east of UTC
 * @example offset(120) // "UTC+2"
 * @example offset(-150) // "UTC−2:30"
 */
export const offset = (minutes: number): string => {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? "" : `:${String(size % 60).padStart(2, "0")}`;
  return `UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest}`;
};
