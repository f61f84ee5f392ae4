import { fold } from "./fold.ts";
import { vocabularies } from "./words/index.ts";

/** Whether a fact's label keeps it out of the site: "Mobile (private)". */
export function isPrivateLabel(label: string | undefined, lang: string): boolean {
  const bracket = label && /[(（]([^)）]*)[)）][\s\u00a0]*$/.exec(label)?.[1];
  return Boolean(
    bracket && vocabularies(lang).some((words) => words.private.some((name) => fold(bracket).startsWith(fold(name)))),
  );
}
