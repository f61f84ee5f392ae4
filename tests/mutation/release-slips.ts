import { isRelease, type Slips } from "./places.ts";

const LATER: Readonly<Record<string, readonly string[]>> = {
  en: ["The vote is tomorrow.", "The committee meets next week.", "Journalists were received yesterday."],
  fr: ["Le vote a lieu demain.", "Le comité se réunit la semaine prochaine.", "Les journalistes ont été reçus hier."],
};
export const readLater: Slips = ({ documents }) =>
  Object.entries(documents)
    .filter(([file]) => isRelease(file))
    .flatMap(([file, text]) => {
      const lang = file.split("/")[0] ?? "";
      const end = text.search(/\n## |$(?![\s\S])/);
      return (LATER[lang] ?? []).map((sentence) => ({
        kind: "a word that will be read later",
        lang,
        edits: [{ file, start: end, end, words: `\n${sentence}\n` }],
      }));
    });

export const lostLetterhead: Slips = ({ documents }) =>
  Object.entries(documents)
    .filter(([file]) => isRelease(file))
    .flatMap(([file, text]) => {
      const head = /^---\n([\s\S]*?)\n---\n/.exec(text);
      let start = 4;
      return (head?.[1] ?? "").split("\n").flatMap((line) => {
        const from = start;
        start += line.length + 1;
        // Without its place or its contacts a release has those of the conference, which are the same here.
        if (!/^(?:reference|référence|المرجع|date|التاريخ)/.test(line)) return [];
        const edits = [{ file, start: from, end: start, words: "" }];
        return [{ kind: "a line of a letterhead lost", lang: file.split("/")[0] ?? "", edits }];
      });
    });
