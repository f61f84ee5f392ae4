/**
 * The `tel:` address of a telephone number as people write it (RFC 3966: digits, no spaces).
 * "(0)" behind an international prefix is the trunk digit that is not dialled from abroad.
 * @example dialled("+33 (0)3 88 41 33 35") // "tel:+33388413335"
 */
export const dialled = (number: string): string => {
  const plain = number.trim().replace(/^00/, "+");
  const digits = (plain.startsWith("+") ? plain.replace(/\(0\)/, "") : plain).replace(/[^\d]/g, "");
  return `tel:${plain.startsWith("+") ? "+" : ""}${digits}`;
};
