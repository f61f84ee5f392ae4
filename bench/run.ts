import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { writeConference } from "./conference.ts";
import { writeHugoSite } from "./hugo.ts";

/** Builds conferences of growing size, next to a peer's site of as many pages, and prints what it took. */
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const RUNS = 5;
const project = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "dateline-bench-"));

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A whole process from start to end: wall time, and its largest memory where the system tells (GNU time). */
function measure(command: string, args: readonly string[], cwd: string): Measured {
  const timed = spawnSync("/usr/bin/time", ["-f", "%M", command, ...args], { cwd, encoding: "utf8" });
  const plain = timed.error ? undefined : timed;
  const started = process.hrtime.bigint();
  const run = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${run.stdout}${run.stderr}`);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { seconds, megabytes: plain ? Number(plain.stderr.trim().split("\n").at(-1)) / 1024 : Number.NaN };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const versionOf = (command: string, args: readonly string[]): string | undefined => {
  const { stdout, error } = spawnSync(command, args, { encoding: "utf8" });
  return error ? undefined : stdout.trim().split("\n")[0];
};

const hugo = versionOf("hugo", ["version"]);
console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; median of ${RUNS} runs in turn.`,
);
console.log(hugo ? `Peer: ${hugo}, with --minify.` : "No hugo on this machine: no peer is measured.");
console.log(
  "\n| sessions and speakers | pages | MB written | seconds | MB of memory | Hugo, as many pages | ratio |\n|---|---|---|---|---|---|---|",
);
try {
  for (const n of sizes.length ? sizes : [20, 200, 1000, 5000]) {
    const [content, site, peer, peerSite] = ["content", "site", "hugo", "hugo-site"].map((name) =>
      join(work, `${name}-${n}`),
    ) as [string, string, string, string];
    writeConference(content, { n });
    const own: Measured[] = [];
    const theirs: Measured[] = [];
    let pages = 0;
    for (let run = 0; run <= RUNS; run++) {
      own.push(
        measure(
          process.execPath,
          ["src/start.cjs", "build", "--content", content, "--output", site, "--now", "2008-03-28"],
          project,
        ),
      );
      pages ||= files(site).filter((file) => file.endsWith(".html")).length;
      if (run === 0) writeHugoSite(peer, pages);
      if (hugo) theirs.push(measure("hugo", ["--minify", "--quiet", "--destination", peerSite], peer));
    }
    // The first run of each is a warm-up.
    const seconds = middle(own.slice(1).map((one) => one.seconds));
    const peerSeconds = middle(theirs.slice(1).map((one) => one.seconds));
    const written = files(site).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
    const memory = middle(own.slice(1).map((one) => one.megabytes));
    const cells = [
      n,
      pages,
      written.toFixed(1),
      seconds.toFixed(2),
      memory.toFixed(0),
      hugo ? peerSeconds.toFixed(2) : "–",
      hugo ? (seconds / peerSeconds).toFixed(1) : "–",
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
