import { execFile } from "node:child_process";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");

/** Runs the command as a user does; gives its exit code and what it printed. */
export const dateline = (args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
    const env = { ...process.env, ...options.env };
    execFile(
      process.execPath,
      [join(project, "src/start.cjs"), ...args],
      { cwd: options.cwd ?? project, env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
    );
  });
