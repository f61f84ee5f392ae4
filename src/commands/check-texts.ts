import { readFileSync, statSync } from "node:fs";
import { looseLanguage } from "../content/loose-language.ts";
import type { Source } from "../content/source.ts";
import { findTexts, type NamedText } from "../disk/find-texts.ts";
import { LARGEST, readText, type TextRead, tooLarge } from "../disk/read-text.ts";
import { tongueOf } from "../mentions/languages/index.ts";
import type { Finding } from "../model/finding.ts";
import type { Message } from "../model/message.ts";
import { judgeTexts } from "../rules/judge-texts.ts";
import type { Command } from "./command.ts";
import { openHistory, type Sifted } from "./history.ts";

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Judges texts that belong to no site, one after another: what is kept of each is its findings, and its words only where
 * it has some.
 */
export const checkTexts: Command = async (options) => {
  const { texts, workingDir, language, year, now } = options;
  const history = openHistory(options);
  const sifted: Sifted[] = [];
  const judged = new Set<string>();
  const findings: Finding[] = [];
  const sources: Source[] = [];
  const languages = new Map<string, string>();
  const counts = new Map<string, number>();
  let words = 0;
  for (const named of findTexts(texts, workingDir)) {
    const { path } = named;
    const read = await textOf(named);
    const lang = language ?? looseLanguage(path, read.text);
    const found = [...read.findings, ...judgeTexts([{ path, text: read.text, lang }], now, year)];
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
    words += read.text.match(word)?.length ?? 0;
    judged.add(history.nameOf(path));
    if (found.length === 0) continue;
    const sift = history.sift(found, [{ path, text: read.text }]);
    sifted.push(sift);
    if (sift.shown.length === 0) continue;
    findings.push(...sift.shown);
    sources.push({ path, text: read.text });
    languages.set(path, lang);
  }
  const all = [...counts.keys()].sort();
  return {
    loaded: {
      site: undefined,
      pages: undefined,
      assets: [],
      findings,
      sources,
      documents: [...counts.values()].reduce((sum, count) => sum + count, 0),
      withheld: 0,
      known: history.finish(sifted, (file) => judged.has(file)),
    },
    pages: 0,
    written: 0,
    leftBehind: undefined,
    texts: {
      words,
      languages: all,
      unknown: all.filter((one) => !tongueOf(one)).map((one) => ({ language: one, texts: counts.get(one) ?? 0 })),
      languageOf: (file) => languages.get(file) ?? "en",
    },
  };
};

const DIVIDE: Message = { en: "Divide it.", fr: "Divisez-le." };

/** Reads a text; one that is too large, or that the system does not give, is a finding and has no words. */
async function textOf({ path, file }: NamedText): Promise<TextRead> {
  if (file === undefined) return readText(path, await standardInput());
  try {
    const { size } = statSync(file);
    return size > LARGEST ? { text: "", findings: [tooLarge(path, size, DIVIDE)] } : readText(path, readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const finding: Finding = {
      rule: "unreadable-file",
      severity: "error",
      span: { file: path, start: 0, end: 0 },
      message: {
        en: `This file could not be opened (${code}). Ask whoever keeps it for the right to read it.`,
        fr: `Ce fichier n'a pas pu être ouvert (${code}). Demandez le droit de le lire à la personne qui le garde.`,
      },
      suggestions: [],
    };
    return { text: "", findings: [finding] };
  }
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
