import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** A site built as a publisher builds it. */
export interface BuiltSite {
  readonly folder: string;
  /** The address it was built for. */
  readonly url: string;
  readonly remove: () => void;
}

/** The day of the sample's second press release: both releases are out, the conference is to come. */
const now = "2008-03-28T12:00:00Z";

/**
 * Runs the command a publisher runs, on a content folder given from the root of the project.
 * @param basePath the path under which the site will stand: "/" or "/conf/2008/"
 * @throws Error with all that the command said, when it fails
 */
export const buildSite = (content: string, basePath = "/"): BuiltSite => {
  const url = `https://conference.example${basePath}`;
  const parent = mkdtempSync(join(tmpdir(), "dateline-site-"));
  const folder = join(parent, "site");
  const project = join(import.meta.dirname, "../..");
  const options = ["--content", content, "--output", folder, "--now", now, "--site-url", url];
  execFileSync(process.execPath, ["src/start.cjs", "build", ...options], {
    cwd: project,
    encoding: "utf8",
    stdio: "pipe",
  });
  return { folder, url, remove: () => rmSync(parent, { recursive: true, force: true }) };
};
