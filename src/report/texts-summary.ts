import type { Message } from "../model/message.ts";
import { counted } from "./counted.ts";

/** What a run read of texts that belong to no site. */
export interface TextsSummary {
  readonly words: number;
  /** Languages whose words Dateline does not know, and how many texts are in them. */
  readonly unknown: readonly { readonly language: string; readonly texts: number }[];
  /** Folders among them that hold a whole site, which was judged text by text all the same. */
  readonly sites: readonly string[];
}

/** What was read, and which checks could not be made of it. @param inLanguages "in 2 languages (en, fr)" */
export const textsLines = ({ words, unknown, sites }: TextsSummary, texts: number, inLanguages: Message): Message[] => {
  const read = {
    en: `Read ${counted(texts, "text")} with ${counted(words, "word")} ${inLanguages.en}.`,
    fr: `Lecture de ${counted(texts, "texte", "fr")}, soit ${counted(words, "mot", "fr")}, ${inLanguages.fr}.`,
  };
  const whole = sites.map((site) => ({
    en: `${site} holds a site, and was judged text by text: "dateline check --content ${site}" holds its documents against each other, too.`,
    fr: `${site} contient un site, et ses textes ont été vérifiés un à un : « dateline check --content ${site} » compare aussi ses documents entre eux.`,
  }));
  if (unknown.length === 0) return [read, ...whole];
  const named = (noun: string, spoken: "en" | "fr"): string =>
    unknown.map(({ language, texts: some }) => `${language} (${counted(some, noun, spoken)})`).join(", ");
  return [
    read,
    {
      en: `Dateline does not know the words of ${named("text", "en")}: dates, times and numbers in words were not judged there.`,
      fr: `Dateline ne connaît pas les mots de ${named("texte", "fr")} : les dates, les heures et les nombres en lettres n'y ont pas été vérifiés.`,
    },
    ...whole,
  ];
};
