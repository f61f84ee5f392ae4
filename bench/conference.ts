import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const words =
  "signal buoy harbour ledger current lantern survey archive reef beacon ballast chart compass estuary mooring".split(
    " ",
  );

/** A repeatable choice: the same for the same numbers. */
const pick = (n: number, salt: number): string => words[(n * 7 + salt * 13) % words.length] ?? "";
const title = (n: number): string => `The ${pick(n, 1)} and the ${pick(n, 2)}, part ${n}`;
const prose = (n: number): string =>
  Array.from(
    { length: 4 },
    (_, i) =>
      `How a ${pick(n, i)} becomes a ${pick(n + 1, i)} when nobody looks: *what was measured*, and what the [agenda](../agenda.md) leaves out.`,
  ).join(" ");

/**
 * Writes a conference of n sessions and n speakers: three days, rooms as many as it takes, one release, members,
 * contacts.
 */
export function writeConference(folder: string, n: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    "conference.md",
    "---\ndates: 1 to 3 April 2008\ntime zone: Europe/Paris\nlanguages: en\nsite: https://bench.example.org/\n---\n",
  );
  write("en/conference.md", "# Bench 2008\n\n- City: Strasbourg\n\nA conference of measured size.\n");
  write(
    "en/press-releases/1.md",
    `---\nreference: 1\ndate: 5 March 2008\n---\n\n# A conference of ${n}\n\n${prose(0).replaceAll("../agenda.md", "../agenda.md")}\n`,
  );
  write("en/contacts.md", "# Contacts\n\n## Press Officer {#officer}\n\n- Telephone: +33 (0)3 88 41 33 35\n");
  write(
    "en/speakers.md",
    `# Speakers\n\n${Array.from({ length: n }, (_, i) => `## Speaker Number ${i} {#speaker-${i}}\n\n- Role: Keeper of the ${pick(i, 3)}\n\n${prose(i).replaceAll("../agenda.md", "agenda.md")}\n`).join("\n")}`,
  );
  const rooms = Math.max(1, Math.ceil(n / 48));
  const session = (i: number): string => {
    const hour = 9 + (Math.floor(i / rooms) % 16) * 0.5;
    const at = (time: number) => `${String(Math.floor(time)).padStart(2, "0")}:${time % 1 ? "30" : "00"}`;
    return `### ${at(hour)}–${at(hour + 0.5)} ${title(i)} {#session-${i}}\n\n- Room: Hall ${i % rooms}\n- Speakers: Speaker Number ${i}; Speaker Number ${(i + 1) % n}\n- Media: open\n\n${prose(i).replaceAll("../agenda.md", "agenda.md")}\n`;
  };
  const perDay = rooms * 16;
  const days = ["Tuesday 1 April 2008", "Wednesday 2 April 2008", "Thursday 3 April 2008"];
  write(
    "en/agenda.md",
    `# Agenda\n\n${days.map((day, d) => `## ${day}\n\n${Array.from({ length: Math.max(0, Math.min(perDay, n - d * perDay)) }, (_, i) => session(d * perDay + i)).join("\n")}`).join("\n")}`,
  );
}
