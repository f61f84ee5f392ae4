import { counted, type Numerals } from "./numerals.ts";

const ONES = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize";
const TENS = "vingt trente quarante cinquante soixante septante huitante nonante";

/** Read both as France writes them and as Belgium and Switzerland do: soixante-dix, septante. */
export const numeralsFr: Numerals = {
  numbers: { ...counted(ONES), ...counted(TENS, 10, 20), ...{ une: 1, vingts: 20 } },
  loose: {
    ...counted("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième", 1, 1),
    ...{ première: 1, premiers: 1, premières: 1, second: 2, seconde: 2, double: 2, paire: 2, triple: 3, tiers: 3 },
    ...{ dizaine: 10, onzième: 11, douzième: 12, douzaine: 12, quinzaine: 15, vingtaine: 20, vingtième: 20 },
    ...{ trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100 },
    ...{ millier: 1000, milliers: 1000 },
  },
  doubtful: ["zéro", "un", "une", "neuf"],
  hundred: ["cent", "cents"],
  thousand: ["mille"],
  and: "et",
  percent: "pour",
  spelled,
};

function spelled(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 100) return undefined;
  if (value === 100) return "cent";
  if (value === 80) return "quatre-vingts";
  const ones = ONES.split(" ");
  if (value < 17) return ones[value];
  if (value < 20) return `dix-${ones[value - 10]}`;
  // Soixante and quatre-vingt count on to nineteen.
  const base = value >= 80 ? 80 : value >= 60 ? 60 : value - (value % 10);
  const ten = base === 80 ? "quatre-vingt" : (TENS.split(" ")[base / 10 - 2] ?? "");
  const rest = value - base;
  if (rest === 0) return ten;
  return base < 80 && (rest === 1 || rest === 11) ? `${ten} et ${spelled(rest)}` : `${ten}-${spelled(rest)}`;
}
