import { readFileSync } from "node:fs";
import { join } from "node:path";

const read = (file: string): string => readFileSync(join(import.meta.dirname, "../..", file), "utf8");

/** The workflow of GitHub and the pipeline of GitLab, as they are written. */
export const github = read(".github/workflows/pages.yml");
export const gitlab = read(".gitlab-ci.yml");

/** The commands of both, in order. */
export const commands = [
  ...[...github.matchAll(/^\s+- run: (.+)$/gm)].map(([, command = ""]) => command),
  ...[...gitlab.matchAll(/^\s+- (npm .+)$/gm)].map(([, command = ""]) => command),
];
