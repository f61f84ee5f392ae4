import { calendarNames } from "../content/calendar-names.ts";
import { fold } from "../content/fold.ts";
import { readLanguages } from "./languages/index.ts";

type Kind = "months" | "weekdays";

/** Short names of one language are words of another. */
const LONG: Readonly<Record<Kind, number>> = { months: 24, weekdays: 7 };
const tables = new Map<Kind, ReadonlyMap<string, ReadonlySet<number>>>();

/**
 * The month or weekday that a word is in some language that is read, whichever; undefined for a word that is none, or
 * not the same in all.
 */
export function foreignName(word: string, kind: Kind): number | undefined {
  const table = tables.get(kind) ?? tableOf(kind);
  tables.set(kind, table);
  const numbers = table.get(fold(word));
  const [only] = numbers ?? [];
  return numbers?.size === 1 ? only : undefined;
}

function tableOf(kind: Kind): ReadonlyMap<string, ReadonlySet<number>> {
  const table = new Map<string, Set<number>>();
  for (const lang of readLanguages)
    for (const [name, number] of calendarNames(lang)[kind].slice(0, LONG[kind])) {
      const known = table.get(fold(name)) ?? new Set();
      table.set(fold(name), known.add(number));
    }
  return table;
}
