import { type Kind, kindAt } from "../content/folder.ts";
import { phraseOf, wordsOf } from "../mentions/phrases.ts";
import type { TextMentions } from "../mentions/read-mentions.ts";
import { divided, isSentence, sentencesOf } from "../mentions/sentences.ts";
import type { Span } from "../model/span.ts";
import { documentsOf } from "./documents-of.ts";
import { type CountingWords, countingWords } from "./number/counting-words.ts";
import type { Rule, Slip } from "./rule.ts";

/** Two documents that give different numbers of the same thing. */
export const numberMismatch: Rule = {
  id: "number-mismatch",
  severity: "question",
  scope: "site",
  *check({ documents, site, mentionsOf }) {
    for (const edition of site?.editions ?? []) {
      const words = countingWords(edition.lang);
      if (!words) continue;
      const year = site?.conference.dates.first.slice(0, 4) ?? "";
      const first = new Map<string, Stated[]>();
      for (const document of documentsOf(edition, documents)) {
        if (NOT_READ.has(kindAt(document.path))) continue;
        for (const stated of mentionsOf(document).flatMap((mentions) => statedIn(mentions, words, year))) {
          const earlier = first.get(stated.key) ?? [];
          const other = earlier.find((one) => one.span.file !== stated.span.file && contradict(one, stated));
          if (other) yield slip(stated, other);
          else if (earlier.length < MOST) first.set(stated.key, [...earlier, stated]);
        }
      }
    }
  },
};

/** What the members' list says of its own number is held against the list; sessions count many things of their own. */
const NOT_READ: ReadonlySet<Kind | undefined> = new Set<Kind>(["members", "agenda", "speakers"]);
/** So many statements of one thing are kept to be compared with. */
const MOST = 8;

/** A number of something, as one sentence states it. */
interface Stated {
  /** What is counted, folded: "registered participant". */
  readonly key: string;
  readonly value: number;
  readonly bound: "exact" | "over" | "about";
  readonly span: Span;
  readonly written: string;
  /** The words of its sentence that mean something, folded. */
  readonly content: ReadonlySet<string>;
  /** A thing that there is one number of at a conference, such as participants. */
  readonly ofConference: boolean;
  readonly when: "before" | "afterwards" | undefined;
}

const singular = (word: string): string => word.replace(/(?:s|x)$/, "");

function statedIn({ text, numbers, dates }: TextMentions, words: CountingWords, year: string): Stated[] {
  if (numbers.length === 0 || text.place === "quote" || text.place === "letterhead") return [];
  const sentences = sentencesOf(text);
  const dated = divided(sentences, dates);
  return divided(sentences, numbers).flatMap((own, i) => {
    const sentence = sentences[i];
    const said = text.plain.slice(sentence?.start, sentence?.end);
    const years = [
      ...(dated[i] ?? []).flatMap((date) => date.year ?? []),
      ...(said.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []),
    ];
    if (
      own.length === 0 ||
      !sentence ||
      !isSentence(sentence) ||
      words.other.test(said) ||
      years.some((one) => String(one) !== year)
    )
      return [];
    const content = new Set(
      wordsOf(`${text.label ?? ""} ${said}`)
        .map(({ folded }) => singular(folded))
        .filter((word) => word.length > 3 && !/^\d/.test(word) && !words.empty.has(word)),
    );
    const when = words.before.test(said) ? "before" : words.afterwards.test(said) ? "afterwards" : undefined;
    return own.flatMap(({ value, noun, start: at, end }): Stated[] => {
      const nouns = phraseOf(noun).split(" ").map(singular);
      const front = text.plain.slice(Math.max(0, at - 24), at);
      if (
        (words.vague.test(front) && !words.over.test(front) && !words.about.test(front)) ||
        /[–-]\s?$/.test(front) ||
        (value >= 1900 && value <= 2100)
      )
        return [];
      const index = nouns.findIndex((word) => words.counted.has(word));
      const length = index < 0 ? 1 : index + 1;
      const key = nouns.slice(0, length).join(" ");
      if (words.units.has(nouns[0] ?? "") || key.length < 4) return [];
      const to = end - noun.length + noun.split(/\s/).slice(0, length).join(" ").length;
      const rest = new Set([...content].filter((word) => !nouns.includes(word)));
      return [
        {
          key,
          value,
          bound: words.over.test(front) ? "over" : words.about.test(front) ? "about" : "exact",
          span: text.spanOf(at, to),
          written: `${(words.over.exec(front) ?? words.about.exec(front))?.[0].trimStart() ?? ""}${text.plain.slice(at, to)}`,
          content: rest,
          ofConference: index >= 0,
          when,
        },
      ];
    });
  });
}

function contradict(a: Stated, b: Stated): boolean {
  // What is expected and what came are two numbers.
  if (a.when !== b.when && a.when && b.when) return false;
  const shared = [...a.content].filter((word) => b.content.has(word)).length;
  if (shared < (a.ofConference ? 1 : 3)) return false;
  if (a.bound === b.bound) return a.value !== b.value;
  const [exact, loose] = a.bound === "exact" ? [a, b] : [b, a];
  if (loose.bound === "over") return exact.value < loose.value;
  return Math.abs(exact.value - loose.value) > loose.value / 10;
}

function slip(here: Stated, there: Stated): Slip {
  return {
    span: here.span,
    message: {
      en: `Here it says ${here.written}, in ${there.span.file} ${there.written}. Which number is right? If both are, say what each counts.`,
      fr: `Ici, on lit ${here.written}, dans ${there.span.file} ${there.written}. Quel nombre est juste ? Si les deux le sont, dites ce que chacun compte.`,
    },
    related: [
      { span: there.span, message: { en: `Here it is ${there.written}.`, fr: `Ici, c'est ${there.written}.` } },
    ],
  };
}
