import type { Inline } from "../model/prose.ts";
import type { Reading } from "./reading.ts";
import type { WrittenTime } from "./times.ts";
import { vocabularies } from "./words/index.ts";

/**
 * Asks about a time that can be read in two ways.
 * @param line the heading or the value that the time stands in
 */
export function reportDoubt(
  { doubt, start, end, from, to }: WrittenTime,
  { plain, span: whole }: Inline,
  lang: string,
  reading: Reading,
): void {
  const words = plain.slice(start, end);
  const span = { ...whole, start: whole.start + start, end: Math.min(whole.start + end, whole.end) };
  const ask = (message: string, suggestions: readonly string[]) =>
    reading.report("ambiguous-time", "question", span, message, suggestions);
  if (doubt === "length" || doubt === "title") {
    const clear = to === undefined ? inFigures(from) : `${inFigures(from)}–${inFigures(to)}`;
    const other = doubt === "length" ? "how long something takes" : "a word of the title";
    ask(`"${words}" can be a time or ${other}, and is shown in the title. If it is the time, write "${clear}".`, [
      clear,
    ]);
  }
  if (doubt === "noon") {
    const named = [720, 1440].map((minutes) => nameOf(minutes, lang));
    ask(`Is "${words}" noon or midnight? Write "${named.join('" or "')}".`, named);
  }
  if (doubt === "midnight")
    ask(
      `Is "${words}" the midnight that begins this day or the one that ends it? Write "00:00" for the first, "24:00" for the second.`,
      ["00:00", "24:00"],
    );
}

const inFigures = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

const nameOf = (minutes: number, lang: string): string =>
  vocabularies(lang)
    .flatMap(({ times }) => Object.entries(times))
    .find(([, at]) => at === minutes)?.[0] ?? inFigures(minutes);
