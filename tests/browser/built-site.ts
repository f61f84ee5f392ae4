import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Conference } from "./conferences.ts";

/** A site built as a publisher builds it. */
export interface BuiltSite {
  readonly folder: string;
  /** The address it was built for. */
  readonly url: string;
  /** The path of that address: "/" or "/conf/2008/". */
  readonly basePath: string;
  readonly remove: () => void;
}

const project = join(import.meta.dirname, "../..");

/**
 * Runs the command a publisher runs.
 * @param preview an address other than the conference's own, with the last slash
 * @throws Error with all that the command said, when it fails
 */
export const buildSite = ({ content, address, now }: Conference, preview?: string): BuiltSite => {
  const parent = mkdtempSync(join(tmpdir(), "dateline-site-"));
  const folder = join(parent, "site");
  const elsewhere = preview === undefined ? [] : ["--site-url", preview];
  const options = ["--content", content, "--output", folder, "--now", now, ...elsewhere];
  execFileSync(process.execPath, ["src/start.cjs", "build", ...options], {
    cwd: project,
    encoding: "utf8",
    stdio: "pipe",
  });
  const url = preview ?? address;
  const remove = (): void => rmSync(parent, { recursive: true, force: true });
  return { folder, url, basePath: new URL(url).pathname, remove };
};
