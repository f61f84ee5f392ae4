import { fileURLToPath } from "node:url";
import { harmless } from "./harmless.ts";
import { measure, type Row } from "./measure.ts";
import { planSlips } from "./plan-slips.ts";
import { slips } from "./slips.ts";
import { soundSite } from "./sound.ts";

/** Prints how many slips are found and how many harmless changes are not left alone; `--examples` shows some of both. */
const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const sites = [
  soundSite("sample", folder("content"), "2008-03-28T12:00Z"),
  soundSite("second", folder("tests/fixtures/second/content"), "2027-05-28T12:00Z"),
];
const most = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 200);
const examples = process.argv.includes("--examples");

const show = (rows: readonly Row[], isFault: (row: Row) => boolean): void => {
  if (examples)
    for (const row of rows) if (isFault(row)) console.log(`\n${row.kind}\n${row.examples.slice(0, 12).join("\n")}`);
};

const found = measure(sites, [...slips, ...planSlips], most);
console.log("| slip | made | found at its place | found elsewhere | missed |\n|---|---|---|---|---|");
for (const { kind, made, found: at, elsewhere, missed } of found)
  console.log(`| ${kind} | ${made} | ${at} | ${elsewhere} | ${missed} |`);
show(found, ({ elsewhere, missed }) => elsewhere + missed > 0);

const alarms = measure(sites, harmless, most);
console.log("\n| harmless change | made | alarms |\n|---|---|---|");
for (const { kind, made, found: at, elsewhere } of alarms) console.log(`| ${kind} | ${made} | ${at + elsewhere} |`);
show(alarms, ({ found: at, elsewhere }) => at + elsewhere > 0);
