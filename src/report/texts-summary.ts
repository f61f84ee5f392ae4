import { counted } from "./counted.ts";

/** What a run read of texts that belong to no site. */
export interface TextsSummary {
  readonly words: number;
  /** Languages whose words Dateline does not know, and how many texts are in them. */
  readonly unknown: readonly { readonly language: string; readonly texts: number }[];
}

/** What was read, and which checks could not be made of it. @param inLanguages "in 2 languages (en, fr)" */
export const textsLines = ({ words, unknown }: TextsSummary, texts: number, inLanguages: string): string[] => {
  const read = `Read ${counted(texts, "text")} with ${counted(words, "word")} ${inLanguages}.`;
  const named = unknown.map(({ language, texts: some }) => `${language} (${counted(some, "text")})`).join(", ");
  return named
    ? [read, `Dateline does not know the words of ${named}: dates, times and numbers in words were not judged there.`]
    : [read];
};
