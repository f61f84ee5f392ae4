import type { Message } from "../model/message.ts";
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
  const ask = (message: Message, suggestions: readonly string[]) =>
    reading.report("ambiguous-time", "question", span, message, suggestions);
  if (doubt === "length" || doubt === "title") {
    const clear = to === undefined ? inFigures(from) : `${inFigures(from)}–${inFigures(to)}`;
    const other =
      doubt === "length"
        ? { en: "how long something takes", fr: "une durée" }
        : { en: "a word of the title", fr: "un mot du titre" };
    ask(
      {
        en: `"${words}" can be a time or ${other.en}, and is shown in the title. If it is the time, write "${clear}".`,
        fr: `« ${words} » peut être une heure ou ${other.fr}, et s'affiche dans le titre. S'il s'agit de l'heure, écrivez « ${clear} ».`,
      },
      [clear],
    );
  }
  if (doubt === "noon") {
    const named = [720, 1440].map((minutes) => nameOf(minutes, lang));
    ask(
      {
        en: `Is "${words}" noon or midnight? Write "${named.join('" or "')}".`,
        fr: `« ${words} » désigne-t-il midi ou minuit ? Écrivez « ${named.join(" » ou « ")} ».`,
      },
      named,
    );
  }
  if (doubt === "midnight")
    ask(
      {
        en: `Is "${words}" the midnight that begins this day or the one that ends it? Write "00:00" for the first, "24:00" for the second.`,
        fr: `« ${words} » est-il le minuit qui commence cette journée ou celui qui la termine ? Écrivez « 00:00 » pour le premier, « 24:00 » pour le second.`,
      },
      ["00:00", "24:00"],
    );
}

const inFigures = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

const nameOf = (minutes: number, lang: string): string =>
  vocabularies(lang)
    .flatMap(({ times }) => Object.entries(times))
    .find(([, at]) => at === minutes)?.[0] ?? inFigures(minutes);
