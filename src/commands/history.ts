import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import type { Earlier } from "../checks/removed/earlier.ts";
import type { Source } from "../content/source.ts";
import { openBaseline, saveBaseline } from "../disk/baseline-file.ts";
import { earlierContent } from "../disk/earlier-content.ts";
import { WrongUse } from "../disk/errors.ts";
import { baselineOf, shrunk, tallyOfBaseline } from "../history/baseline.ts";
import { type Mark, markerFor } from "../history/mark.ts";
import { type Tally, tallyOf, unknownTo } from "../history/tally.ts";
import { workedBefore } from "../history/worked-before.ts";
import type { Finding } from "../model/finding.ts";
import type { KnownSummary } from "../report/known-summary.ts";
import type { CommandOptions } from "./command.ts";
import { type Loaded, loadContent } from "./load-site.ts";

/** Findings, and which of them are known. */
export interface Sifted {
  /** Those to be told. */
  readonly shown: readonly Finding[];
  /** Of all that a baseline would have. */
  readonly marks: readonly Mark[];
  readonly older: number;
  readonly inBaseline: number;
}

/** What is known of the content, for one run. */
export interface History {
  /** The site as it was; undefined where that is not asked, or where there was none. */
  readonly earlier: Earlier | undefined;
  readonly sift: (findings: readonly Finding[], sources: readonly Source[]) => Sifted;
  /**
   * Writes the baseline where that was asked for. Once, when all is judged.
   * @param isJudged whether a file was judged, as a baseline names it
   * @returns nothing where nothing was to be known
   */
  readonly finish: (all: readonly Sifted[], isJudged?: (file: string) => boolean) => KnownSummary | undefined;
  /** A file as a baseline names it. */
  readonly nameOf: (file: string) => string;
}

/**
 * What must not go out however long it has been there: it would publish what is private or withheld, one page in the
 * place of another, or a site without what all its pages stand on.
 */
const NEVER_OLD: ReadonlySet<string> = new Set([
  "private-text",
  "withheld-link",
  "address-collision",
  "no-conference",
  "conference-incomplete",
]);

/**
 * Reads the earlier content and the baseline.
 * @throws WrongUse when one of them is not there or cannot be read
 */
export function openHistory(options: CommandOptions): History {
  const { content, output, workingDir, texts, now, history } = options;
  const { since, baseline: file, use, shown } = history;
  const path = file === undefined ? undefined : resolve(workingDir, file);
  const inside = use === "write" && texts.length === 0 && [content, output].find((one) => path?.startsWith(one + sep));
  if (inside) throw new WrongUse(`The baseline ${file} would stand in ${inside}. Give --baseline a place outside it.`);
  const kept = path && file ? openBaseline(path, file, use) : undefined;
  // A site's files are named from its folder; loose texts from the baseline, wherever the command was started.
  const nameOf = (one: string): string =>
    path === undefined || texts.length === 0 || one === "-"
      ? one
      : relative(dirname(path), resolve(workingDir, one)).split(sep).join("/");
  const was = since === undefined ? undefined : earlierContent(since, content, shown, workingDir);
  const before = was && "content" in was ? loadContent(was.content, options) : undefined;
  const older = tallyOf(before ? before.findings.map(markerFor(before.sources)) : []);
  const listed: Tally = kept ? tallyOfBaseline(kept) : new Map();

  const sift: History["sift"] = (findings, sources) => {
    if (since === undefined && path === undefined) return { shown: findings, marks: [], older: 0, inBaseline: 0 };
    const markOf = markerFor(sources);
    const all = findings.map((finding) => {
      const mark = markOf(finding);
      return { finding, mark, at: finding.span.start, named: { ...mark, file: nameOf(mark.file) } };
    });
    const [always, others] = [
      all.filter(({ finding }) => NEVER_OLD.has(finding.rule)),
      all.filter(({ finding }) => !NEVER_OLD.has(finding.rule)),
    ];
    const fresh = unknownTo(older, others);
    const unlisted =
      path && use === "write"
        ? []
        : unknownTo(
            listed,
            fresh.map((one) => ({ ...one, mark: one.named })),
          );
    const told = new Set([...always, ...unlisted].map(({ finding }) => finding));
    return {
      // Told, not judged by: a baseline knows nothing of what was before.
      shown: findings.filter((finding) => told.has(finding)).map(before ? workedBefore(sources, before) : (one) => one),
      marks: others.map(({ named }) => named),
      older: others.length - fresh.length,
      inBaseline: fresh.length - unlisted.length,
    };
  };

  const finish: History["finish"] = (all, isJudged = () => true) => {
    if (since === undefined && path === undefined) return undefined;
    // Of a text that was not among those asked for nothing is known, unless it is no longer there at all.
    const isKnown = (one: string): boolean =>
      isJudged(one) || (path !== undefined && one !== "-" && !existsSync(resolve(dirname(path), one)));
    const marks = all.flatMap((one) => one.marks);
    const sum = (count: (one: Sifted) => number): number => all.reduce((total, one) => total + count(one), 0);
    const { baseline, gone } = kept ? shrunk(kept, tallyOf(marks), isKnown) : { baseline: undefined, gone: 0 };
    if (path && file && use === "write") {
      const day = new Date(now).toISOString().slice(0, 10);
      saveBaseline(path, file, baselineOf(marks, day));
    }
    if (path && file && use === "update" && baseline && gone > 0) saveBaseline(path, file, baseline);
    return {
      older: sum((one) => one.older),
      inBaseline: sum((one) => one.inBaseline),
      gone,
      baseline: path ? use : undefined,
    };
  };
  const earlier =
    was && "files" in was
      ? { files: was.files, made: undefined }
      : before?.made && { files: before.made.files, made: before.made };
  return { earlier, sift, finish, nameOf };
}

/** A site without what is known of it. Where there is no site at all, everything is told: nothing can be published. */
export function sifted(loaded: Loaded, history: History): Loaded & { readonly answer: Sifted } {
  const answer = history.sift(loaded.findings, loaded.sources);
  return loaded.site ? { ...loaded, findings: answer.shown, answer } : { ...loaded, answer };
}

/** What was sifted out of a site, said in the end. */
export const finished = ({ answer, ...loaded }: Loaded & { readonly answer: Sifted }, history: History): Loaded => {
  const known = history.finish([answer]);
  return loaded.site ? { ...loaded, known } : loaded;
};
