import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noun, prose, title } from "./words.ts";

const DAYS = ["Tuesday 1 April 2008", "Wednesday 2 April 2008", "Thursday 3 April 2008"];
const SLOTS = 16;

const speaker = (i: number): string =>
  `## Speaker Number ${i} {#speaker-${i}}\n\n- Role: Keeper of the ${noun(i, 3)}\n\n${prose(i, "agenda.md")}\n`;

function session(i: number, n: number, rooms: number): string {
  const hour = 9 + (Math.floor(i / rooms) % SLOTS) * 0.5;
  const at = (time: number) => `${String(Math.floor(time)).padStart(2, "0")}:${time % 1 ? "30" : "00"}`;
  const fields = `- Room: Hall ${i % rooms}\n- Speakers: Speaker Number ${i}; Speaker Number ${(i + 1) % n}\n- Media: open\n`;
  return `### ${at(hour)}–${at(hour + 0.5)} ${title(i)} {#session-${i}}\n\n${fields}\n${prose(i, "speakers.md")}\n`;
}

/** Writes the content of a conference of n sessions and n speakers over three days, in as many rooms as that takes. */
export function writeConference(folder: string, n: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const rooms = Math.max(1, Math.ceil(n / (DAYS.length * SLOTS)));
  const all = Array.from({ length: n }, (_, i) => session(i, n, rooms));
  const days = DAYS.map((day, d) => `## ${day}\n\n${all.slice(d * rooms * SLOTS, (d + 1) * rooms * SLOTS).join("\n")}`);
  write(
    "conference.md",
    "---\ndates: 1 to 3 April 2008\ntime zone: Europe/Paris\nlanguages: en\nsite: https://bench.example.org/\n---\n",
  );
  write("en/conference.md", "# Bench 2008\n\n- City: Strasbourg\n\nA conference of measured size.\n");
  write("en/contacts.md", "# Contacts\n\n## Press Officer {#officer}\n\n- Telephone: +33 (0)3 88 41 33 35\n");
  write("en/speakers.md", `# Speakers\n\n${Array.from({ length: n }, (_, i) => speaker(i)).join("\n")}`);
  write("en/agenda.md", `# Agenda\n\n${days.join("\n")}`);
}
