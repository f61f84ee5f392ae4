import { readFileSync } from "node:fs";

/** The version in package.json, and the address of the project where it names one. */
export const { version, homepage } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
  homepage?: string;
};
