import { fileURLToPath } from "node:url";
import { harmless } from "./harmless.ts";
import { measure, type Row } from "./measure.ts";
import { measureLinks, measureSoundLinks } from "./measure-links.ts";
import { planSlips } from "./plan-slips.ts";
import { slips } from "./slips.ts";
import { soundSite } from "./sound.ts";

/** Prints how many slips are found and how many harmless changes are not left alone; `--examples` shows some of both; `--links` is for links alone. */
const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const sites = [
  soundSite("sample", folder("content"), "2008-03-28T12:00Z"),
  soundSite("second", folder("tests/fixtures/second/content"), "2027-05-28T12:00Z"),
];
const most = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 200);
const linksAlone = process.argv.includes("--links");
const examples = process.argv.includes("--examples");

const show = (rows: readonly Row[], sound: Row["examples"][number]["outcome"]): void => {
  for (const { kind, examples: all } of examples ? rows : []) {
    const faults = all.filter(({ outcome }) => outcome !== sound).slice(0, 20);
    if (faults.length) console.log(`\n${kind}\n${faults.map(({ told }) => told).join("\n")}`);
  }
};

if (!linksAlone) {
  const found = process.argv.includes("--harmless") ? [] : measure(sites, [...slips, ...planSlips], most);
  console.log("| slip | made | found at its place | found elsewhere | missed |\n|---|---|---|---|---|");
  for (const { kind, made, found: at, elsewhere, missed } of found)
    console.log(`| ${kind} | ${made} | ${at} | ${elsewhere} | ${missed} |`);
  show(found, "found");

  const alarms = measure(sites, harmless, most);
  console.log("\n| harmless change | made | alarms |\n|---|---|---|");
  for (const { kind, made, found: at, elsewhere } of alarms) console.log(`| ${kind} | ${made} | ${at + elsewhere} |`);
  show(alarms, "missed");
}

// A text of its own for each link: there is no site to read again, so that there can be more of them.
const MORE = 5;
const links = measureLinks(most);
console.log("\n| damaged link | made | found | what was meant is offered | missed |\n|---|---|---|---|---|");
for (const { kind, made, found: told, offered, knowable } of links)
  console.log(`| ${kind} | ${made} | ${told} | ${knowable ? `${offered} of ${knowable}` : "–"} | ${made - told} |`);
if (examples) for (const { missed } of links) if (missed.length) console.log(missed.slice(0, 20).join("\n"));

const sound = measureSoundLinks(most * MORE);
console.log("\n| sound address | made | alarms |\n|---|---|---|");
for (const { kind, made, alarms: told } of sound) console.log(`| ${kind} | ${made} | ${told.length} |`);
if (examples) for (const { alarms: told } of sound) if (told.length) console.log(told.slice(0, 20).join("\n"));
