import { inLanguage } from "../model/message.ts";
import { counted } from "./counted.ts";
import type { Counts } from "./counts.ts";

/**
 * How many findings there are of each severity, in words. @param language BCP 47
 * @example countLine({ errors: 1, warnings: 0, questions: 2 }, "fr") // "1 erreur, 0 avertissement, 2 questions"
 */
export const countLine = ({ errors, warnings, questions }: Counts, language: string): string =>
  inLanguage(
    {
      en: [counted(errors, "error"), counted(warnings, "warning"), counted(questions, "question")],
      fr: [
        counted(errors, "erreur", "fr"),
        counted(warnings, "avertissement", "fr"),
        counted(questions, "question", "fr"),
      ],
    },
    language,
  ).join(", ");
