import { calendarNames } from "../../src/content/calendar-names.ts";
import type { Change, Edit } from "./change.ts";
import type { Slips } from "./places.ts";
import type { Sound } from "./sound.ts";

/** Every date of a site in words, with the words that may stand in its place. */
const spelledDates: Slips = ({ mentions }) =>
  [...mentions].flatMap(([path, texts]) =>
    texts.flatMap(({ text, dates, ranges }) =>
      dates.flatMap((date): Change[] => {
        const { form, at, day, month, year, weekday, start, end } = date;
        // "3 and 4 April 2008" is one way of writing two dates.
        const isJoined = ranges.some(({ first, last }) => first === date || last === date);
        if (form !== "words" || !at.month || !year || weekday || isJoined) return [];
        const lang = path.split("/")[0] ?? "";
        const words = text.plain.slice(start, end);
        const name = calendarNames(lang).months.filter(([, number]) => number === month)[1]?.[0] ?? "";
        const ways: Readonly<Record<string, readonly string[]>> = {
          en: [
            `${day}${suffix(day)} ${name} ${year}`,
            `${name} ${day}, ${year}`,
            `the ${day}${suffix(day)} of ${name} ${year}`,
          ],
          fr: [day === 1 ? `1er ${name} ${year}` : `${day} ${name} ${year}`, `${day}\u00a0${name}\u00a0${year}`],
          ar: [`${day} ${name} ${year}`],
        };
        const span = text.spanOf(start, end);
        return (ways[lang] ?? [])
          .filter((way) => way !== words)
          .map((way) => ({ kind: "a date written another way", lang, edits: [{ ...span, words: way }] }));
      }),
    ),
  );

const suffix = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? "st"
    : day % 10 === 2 && day !== 12
      ? "nd"
      : day % 10 === 3 && day !== 13
        ? "rd"
        : "th";

const spelledTimes: Slips = ({ mentions }) =>
  [...mentions].flatMap(([path, texts]) =>
    texts.flatMap(({ text, times }) =>
      times.flatMap(({ start, end, from, to }): Change[] => {
        const words = text.plain.slice(start, end);
        if (to !== undefined || !/^\d/.test(words) || from >= 1440) return [];
        const lang = path.split("/")[0] ?? "";
        const [h, m] = [Math.floor(from / 60), from % 60];
        const two = (n: number): string => String(n).padStart(2, "0");
        const half = h < 12 ? "am" : "pm";
        const ways: Readonly<Record<string, readonly string[]>> = {
          en: [
            `${two(h)}:${two(m)}`,
            `${h % 12 || 12}.${two(m)} ${half}`,
            `${h % 12 || 12}:${two(m)} ${half.replace("m", ".m.")}`,
          ],
          fr: [`${h} h ${two(m)}`, `${h}h${two(m)}`, `${two(h)}:${two(m)}`],
          ar: [`${two(h)}:${two(m)}`],
        };
        const span = text.spanOf(start, end);
        return (ways[lang] ?? [])
          .filter((way) => way !== words)
          .map((way) => ({ kind: "a time written another way", lang, edits: [{ ...span, words: way }] }));
      }),
    ),
  );

/** Sound sentences full of figures that are no dates, times or counts of the conference. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Article 24.7 of the Convention is not at issue, nor is paragraph 3.2.",
    "The report (DGHL (2008) 12) may be ordered by march, and the sun sat low.",
    "The server at 192.168.10.24 ran version 2.4.31 until its log said 23:59:59.123.",
    "It costs 1,250.50 euros, or 3.5 % less than the year before.",
    "In the second half of the game the score was 21 to 14.",
    "A reader of 2001 would not have known the word.",
    "Between 10 and 20 people were asked, and each had 5 minutes.",
    "“Tuesday 31 April” was the slip that everybody quoted.",
    "See ISBN 978-92-871-6473-3 and the standard ISO 8601-1:2019.",
    "The may tree in front of the house is 100 years old.",
  ],
  fr: [
    "L'article 24.7 de la Convention n'est pas en cause, ni le paragraphe 3.2.",
    "Le rapport (DGHL (2008) 12) part en mars, dit-on, et le juge mit fin au débat.",
    "Le serveur 192.168.10.24 a tourné en version 2.4.31 jusqu'à 23:59:59,123.",
    "Il coûte 1 250,50 euros, soit 3,5 % de moins que l'année précédente.",
    "En seconde période, le score était de 21 à 14.",
    "Un lecteur de 2001 n'aurait pas connu le mot.",
    "Entre 10 et 20 personnes ont été interrogées, chacune pendant 5 minutes.",
    "« Mardi 31 avril » : la faute que chacun a citée.",
    "Voir ISBN 978-92-871-6473-3 et la norme ISO 8601-1:2019.",
    "Le planisphère de Mars a 100 ans.",
  ],
  ar: [
    "لا تتعلق المسألة بالمادة 24.7 من الاتفاقية ولا بالفقرة 3.2.",
    "يمكن طلب التقرير (DGHL (2008) 12) في أي وقت.",
    "عمل الخادم 192.168.10.24 بالإصدار 2.4.31 حتى أظهر سجله 23:59:59.123.",
    "يبلغ السعر 1250.50 يورو، أي أقل بنسبة 3.5 % من العام السابق.",
    "كانت النتيجة في الشوط الثاني 21 مقابل 14.",
    "لم يكن قارئ عام 2001 ليعرف الكلمة.",
    "سُئل ما بين 10 و20 شخصا، ولكل منهم 5 دقائق.",
    "«الثلاثاء 31 أبريل» هي الزلة التي اقتبسها الجميع.",
    "انظر ISBN 978-92-871-6473-3 والمعيار ISO 8601-1:2019.",
    "الشجرة أمام البيت عمرها 100 سنة.",
  ],
};

/** The same sentence in every language of a document, at the end of each paragraph in turn. */
const addedSentences = ({ documents, reading }: Sound): Change[] => {
  const languages = reading.site?.conference.languages ?? [];
  const [first = ""] = languages;
  return Object.keys(documents)
    .filter((path) => path.startsWith(`${first}/`))
    .flatMap((path) => {
      const others = languages.map((lang) => `${lang}${path.slice(first.length)}`).filter((one) => documents[one]);
      const ends = others.map((other) => paragraphEnds(documents[other] ?? ""));
      const count = Math.min(...ends.map(({ length }) => length));
      return Array.from({ length: count }, (_, paragraph) =>
        (SENTENCES[first] ?? []).map((_sentence, i) => ({
          kind: "a sound sentence more",
          lang: languages.join(", "),
          edits: others.map((file, j): Edit => {
            const at = ends[j]?.[paragraph] ?? 0;
            return { file, start: at, end: at, words: ` ${SENTENCES[file.split("/")[0] ?? ""]?.[i]}` };
          }),
        })),
      ).flat();
    });
};

/** Where the paragraphs of plain text end. */
const paragraphEnds = (text: string): number[] =>
  [...text.matchAll(/^\p{L}[^\n]*[.!?؟]$/gmu)].map(({ index, 0: line }) => index + line.length);

const otherMarks: Slips = ({ documents }) =>
  Object.entries(documents)
    .filter(([file, text]) => file.includes("/") && text.includes("\n- "))
    .flatMap(([file, text]) =>
      ["*", "+"].map((mark) => ({
        kind: "other marks for the items of lists",
        lang: file.split("/")[0] ?? "",
        edits: [...text.matchAll(/^- /gm)].map(({ index }) => ({ file, start: index, end: index + 1, words: mark })),
      })),
    );

/** Every kind of harmless change, in the order of the table. */
export const harmless: readonly Slips[] = [spelledDates, spelledTimes, addedSentences, otherMarks];
