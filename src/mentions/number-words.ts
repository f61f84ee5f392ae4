import { fold } from "../content/fold.ts";

type Table = ReadonlyMap<string, number>;

const ENGLISH_ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const FRENCH_ONES =
  "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );

function english(): Table {
  const words = new Map(ENGLISH_ONES.map((word, i) => [word, i + 1]));
  for (const [i, tens] of ENGLISH_TENS.entries()) {
    words.set(tens, (i + 2) * 10);
    for (const [j, one] of ENGLISH_ONES.slice(0, 9).entries()) words.set(`${tens}-${one}`, (i + 2) * 10 + j + 1);
  }
  return words.set("hundred", 100);
}

/** Both as France writes them and as Belgium and Switzerland do: soixante-dix, septante. */
function french(): Table {
  const words = new Map(FRENCH_ONES.map((word, i) => [word, i + 1]));
  words.set("une", 1);
  const tens: [string, number, number][] = [
    ["vingt", 20, 9],
    ["trente", 30, 9],
    ["quarante", 40, 9],
    ["cinquante", 50, 9],
    ["soixante", 60, 19],
    ["septante", 70, 9],
    ["quatre-vingt", 80, 19],
    ["huitante", 80, 9],
    ["nonante", 90, 9],
  ];
  for (const [name, value, more] of tens) {
    words.set(name, value);
    if (value === 80) words.set(`${name}s`, value);
    for (let i = 1; i <= more; i++) {
      const one = FRENCH_ONES[i - 1] ?? "";
      words.set(`${name}-${one}`, value + i);
      words.set(`${name}-et-${one}`, value + i);
      words.set(`${name} et ${one}`, value + i);
    }
  }
  return words.set("cent", 100);
}

const tables = new Map<string, { readonly words: Table; readonly pattern: string }>();

function tableOf(lang: string) {
  const code = lang.split("-")[0] ?? "";
  const cached = tables.get(code);
  if (cached) return cached;
  const words: Table = code === "en" ? english() : code === "fr" ? french() : new Map();
  const pattern = [...words.keys()].sort((a, b) => b.length - a.length).join("|");
  const made = { words: new Map([...words].map(([word, value]) => [fold(word), value])), pattern };
  tables.set(code, made);
  return made;
}

/** A regular expression's alternatives for a number: in figures, or in words up to a hundred in English and French. */
export const numberPattern = (lang: string): string => {
  const { pattern } = tableOf(lang);
  return `\\d{1,4}${pattern ? `|(?:${pattern})` : ""}`;
};

/** The value of what `numberPattern` found; NaN for anything else. @example numberOf("quarante-sept", "fr") // 47 */
export const numberOf = (written: string, lang: string): number =>
  /^\d+$/.test(written) ? Number(written) : (tableOf(lang).words.get(fold(written)) ?? Number.NaN);

/** Another number written as one was, where it was written in figures or there is a word for it. */
export function numberLike(written: string, value: number, lang: string): string | undefined {
  if (/^\d+$/.test(written)) return String(value);
  const code = lang.split("-")[0];
  const table = code === "en" ? english() : code === "fr" ? french() : undefined;
  const word = [...(table ?? [])].find(([, number]) => number === value)?.[0];
  return word && /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
