import { spawnSync } from "node:child_process";
import { WrongUse } from "./errors.ts";

/** More than any content has; a limit, so that a mistake fills no memory. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** What a hook sets, which would have git look at another place than the folder it is told. */
const OF_HOOKS = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_NAMESPACE"];

/** How git ended. */
export interface GitRun {
  readonly ok: boolean;
  readonly stdout: Buffer;
  /** The first line of what it complained of. */
  readonly complaint: string;
}

/**
 * Runs git in a folder, without a shell, without asking the network, changing nothing.
 * @param args nothing that a person named and that could be read as an option
 * @throws WrongUse when there is no git
 */
export function git(folder: string, args: readonly string[], input?: string): GitRun {
  const env = { ...process.env, LC_ALL: "C", GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0" };
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !OF_HOOKS.includes(name)));
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...args], {
    env: kept,
    input: input ?? "",
    maxBuffer: MOST_BYTES,
    windowsHide: true,
  });
  if ((error as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
    throw new WrongUse("There is no git on this machine. Name a folder with an earlier copy of the content instead.");
  const complaint = error?.message ?? stderr.toString("utf8").trim().split("\n")[0] ?? "";
  return { ok: status === 0 && !error, stdout, complaint };
}
