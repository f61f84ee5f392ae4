/** A number that stands in letters, or a word that counts like one; offsets in UTF-16 units, `end` exclusive. */
export interface NumberWord {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The word says a number and nothing else: not an article, not "new" (neuf), not "first". */
  readonly exact: boolean;
}

interface Table {
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that hold a number, or may be another word: they answer for a number, but are not held to be one. */
  readonly loose: Readonly<Record<string, number>>;
  readonly hundred: readonly string[];
  readonly thousand: readonly string[];
  readonly and: string;
  /** Before "cent", it says a percentage. */
  readonly percent: string | undefined;
}

const counted = (words: string, step = 1, first = 0): Record<string, number> =>
  Object.fromEntries(words.split(" ").map((word, i) => [word, first + i * step]));

const TABLES: Readonly<Record<string, Table>> = {
  en: {
    numbers: {
      ...counted(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      ),
      ...counted("twenty thirty forty fifty sixty seventy eighty ninety", 10, 20),
    },
    loose: {
      ...counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, 1),
      ...{ once: 1, single: 1, twice: 2, both: 2, double: 2, pair: 2, couple: 2, thrice: 3, triple: 3, dozen: 12 },
      ...{ twentieth: 20, hundreds: 100, thousands: 1000 },
    },
    hundred: ["hundred"],
    thousand: ["thousand"],
    and: "and",
    percent: undefined,
  },
  fr: {
    numbers: {
      ...counted("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
      ...counted("vingt trente quarante cinquante soixante septante huitante nonante", 10, 20),
      ...{ une: 1, vingts: 20 },
    },
    loose: {
      ...counted("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième", 1, 1),
      ...{ première: 1, premiers: 1, premières: 1, second: 2, seconde: 2, double: 2, paire: 2, triple: 3, tiers: 3 },
      ...{ dizaine: 10, onzième: 11, douzième: 12, douzaine: 12, quinzaine: 15, vingtaine: 20, vingtième: 20 },
      ...{ trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100 },
      ...{ millier: 1000, milliers: 1000 },
    },
    hundred: ["cent", "cents"],
    thousand: ["mille"],
    and: "et",
    percent: "pour",
  },
};

/** "un", "une" and "one" are articles and pronouns more often than numbers; "neuf" is also "new". */
const DOUBTFUL = new Set(["one", "un", "une", "neuf", "zero", "zéro"]);
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

const tableOf = (lang: string): Table | undefined => TABLES[lang.split("-")[0]?.toLowerCase() ?? ""];

/** Whether numbers in letters are read in a language. @param lang a BCP 47 code */
export const readsNumberWords = (lang: string): boolean => tableOf(lang) !== undefined;

/**
 * Numbers in letters, in order; none in a language without a table.
 * @example numberWordsIn("quatre-vingt-dix-sept sièges", "fr") // 97
 */
export function numberWordsIn(plain: string, lang: string): NumberWord[] {
  const table = tableOf(lang);
  if (!table) return [];
  const found: NumberWord[] = [];
  let run: Run | undefined;
  let before = "";
  const close = (): void => {
    if (run) found.push({ start: run.start, end: run.end, value: run.total + run.current, exact: run.exact });
    run = undefined;
  };
  for (const { 0: written, index } of plain.matchAll(WORD)) {
    const word = written.toLowerCase();
    const end = index + written.length;
    const touches: boolean = run !== undefined && /^[\s\u00a0\u202f-]$/.test(plain.slice(run.reach, index));
    if (run && touches && word === table.and && run.reach === run.end) run.reach = end;
    else if (!run || !touches || !extend(run, word, end, table)) {
      close();
      run = opened(word, index, end, table, before);
      const loose = run || !Object.hasOwn(table.loose, word) ? undefined : table.loose[word];
      if (loose !== undefined) found.push({ start: index, end, value: loose, exact: false });
    }
    before = word;
  }
  close();
  return found;
}

interface Run {
  readonly start: number;
  end: number;
  /** Behind its last word, or behind an "and" that may lead to one more. */
  reach: number;
  total: number;
  current: number;
  /** What was added last: only something smaller can follow. */
  last: number;
  exact: boolean;
}

function opened(word: string, start: number, end: number, table: Table, before: string): Run | undefined {
  const run = { start, end, reach: end, total: 0, current: 0, last: 0, exact: !DOUBTFUL.has(word) };
  const value = Object.hasOwn(table.numbers, word) ? table.numbers[word] : undefined;
  if (value !== undefined) return { ...run, current: value, last: value };
  if (table.hundred.includes(word) && before !== table.percent) return { ...run, current: 100, last: 100 };
  return table.thousand.includes(word) ? { ...run, total: 1000, last: 1000 } : undefined;
}

/** Adds a word to a number: "vingt" to "quatre", "five" to "two hundred". False where it begins another one. */
function extend(run: Run, word: string, end: number, table: Table): boolean {
  const value = Object.hasOwn(table.numbers, word) ? table.numbers[word] : undefined;
  if (value !== undefined) {
    if (/^vingts?$/.test(word) && run.last === 4) run.current += 76;
    else if (run.last > value && run.last >= 10 && run.last % 10 === 0 && value > 0) run.current += value;
    else return false;
    run.last = value;
  } else if (table.hundred.includes(word) && run.current > 0 && run.current < 100) {
    run.current *= 100;
    run.last = 100;
  } else if (table.thousand.includes(word) && run.current > 0) {
    run.total += run.current * 1000;
    run.current = 0;
    run.last = 1000;
  } else return false;
  run.end = end;
  run.reach = end;
  run.exact = true;
  return true;
}
