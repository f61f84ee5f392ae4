import { join } from "node:path";
import type { CommandOptions } from "../../src/commands/command.ts";

/** A command as the command line would call it in a folder, with nothing asked for. */
export const commandOptions = (workingDir: string, content = "content"): CommandOptions => ({
  content: join(workingDir, content),
  output: join(workingDir, "_site"),
  projectDir: join(import.meta.dirname, "../.."),
  workingDir,
  now: Date.parse("2008-03-28T12:00Z"),
  texts: [],
  site: undefined,
  language: undefined,
  year: undefined,
  strict: false,
  history: { since: undefined, baseline: undefined, use: "read", shown: content },
  fix: "none",
  links: { cache: undefined, ticket: undefined, maxTime: undefined, archive: false },
});
