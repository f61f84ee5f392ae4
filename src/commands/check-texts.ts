import { lstatSync } from "node:fs";
import { looseLanguage } from "../content/loose-language.ts";
import type { Source } from "../content/source.ts";
import { findTexts, type NamedText } from "../disk/find-texts.ts";
import { type OpenText, openText } from "../disk/open-text.ts";
import { exactText, plainText } from "../disk/read-text.ts";
import { writeRepairs } from "../disk/repair-file.ts";
import { type Change, repairAll } from "../fix/repair-all.ts";
import { localeDataOf } from "../mentions/languages/index.ts";
import type { Finding } from "../model/finding.ts";
import { judgeTexts } from "../rules/judge-texts.ts";
import type { Command, CommandOptions, Outcome } from "./command.ts";
import { type History, openHistory, type Sifted } from "./history.ts";
import { sitesAmong } from "./sites-among.ts";

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Judges texts that belong to no site, one after another: what is kept of each is its findings, and its words only where
 * it has some.
 */
export const checkTexts: Command = async (options) => {
  const { texts, workingDir, language, fix } = options;
  const history = openHistory(options);
  const sifted: Sifted[] = [];
  const judged = new Set<string>();
  const paths: string[] = [];
  const findings: Finding[] = [];
  const sources: Source[] = [];
  const languages = new Map<string, string>();
  const counts = new Map<string, number>();
  const changes: Change[] = [];
  let [words, places, files, untouched] = [0, 0, 0, 0];
  for (const named of findTexts(texts, workingDir)) {
    const { path } = named;
    const opened = await openText(named);
    const lang = language ?? looseLanguage(path, opened.text);
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
    words += opened.text.match(word)?.length ?? 0;
    judged.add(history.nameOf(path));
    paths.push(path);
    const made = judgeText(named, opened, lang, options, history);
    const told = fix === "write" ? made.last : made.first;
    if (fix === "write") writeRepairs(workingDir, made.changes);
    if (fix === "show") changes.push(...made.changes);
    places += made.places;
    files += made.changes.length;
    untouched += made.untouched.length;
    sifted.push(told.answer);
    if (told.findings.length === 0) continue;
    findings.push(...told.findings);
    sources.push({ path, text: told.text });
    languages.set(path, lang);
  }
  const all = [...counts.keys()].sort();
  const known = history.finish(sifted, (file) => judged.has(file));
  const outcome: Outcome = {
    loaded: {
      site: undefined,
      pages: undefined,
      assets: [],
      findings,
      sources,
      documents: judged.size,
      withheld: 0,
      known,
    },
    pages: 0,
    written: 0,
    leftBehind: undefined,
    texts: {
      words,
      languages: all,
      unknown: all.filter((one) => !localeDataOf(one)).map((one) => ({ language: one, texts: counts.get(one) ?? 0 })),
      sites: sitesAmong(paths),
      languageOf: (file) => languages.get(file) ?? "en",
    },
  };
  return fix === "none"
    ? outcome
    : { ...outcome, fixed: { places, files, untouched, written: fix === "write", changes } };
};

/** Judges one text, and repairs it in memory where that is asked for. */
function judgeText(
  { path, file }: NamedText,
  opened: OpenText,
  lang: string,
  { now, year, fix }: CommandOptions,
  history: History,
) {
  const judge = (edited: ReadonlyMap<string, string>) => {
    const raw = edited.get(path);
    const text = raw === undefined ? opened.text : plainText(raw);
    const found = [...opened.findings, ...judgeTexts([{ path, text, lang }], now, year)];
    const answer = history.sift(found, [{ path, text }]);
    return { findings: answer.shown, text, answer };
  };
  if (fix === "none") {
    const first = judge(new Map());
    return { first, last: first, changes: [], places: 0, untouched: [] };
  }
  return repairAll(judge, () => {
    const damaged = opened.findings.length > 0 || !opened.raw;
    const isLink = file !== undefined && lstatSync(file).isSymbolicLink();
    return damaged || isLink ? undefined : exactText(opened.raw);
  });
}
