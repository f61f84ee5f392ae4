export const commands = ["build", "check", "serve", "links", "explain"] as const;
export type Command = (typeof commands)[number];

/** Options that take a value. */
export const valued = [
  "content",
  "output",
  "now",
  "site",
  "site-url",
  "base-path",
  "format",
  "report",
  "port",
  "language",
  "year",
  "since",
  "baseline",
  "cache",
  "ticket",
  "max-time",
] as const;

/** Options that take none. */
export const switches = [
  "write-baseline",
  "update-baseline",
  "fix",
  "dry-run",
  "strict",
  "archive",
  "debug",
  "help",
  "version",
] as const;

export type OptionName = (typeof valued)[number] | (typeof switches)[number];
