import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noun, prose, title } from "./words.ts";

/** What the documents say in one language, beside the words that are made up. */
interface Phrases {
  readonly days: readonly string[];
  readonly agenda: string;
  readonly speakers: string;
  readonly contacts: string;
  readonly facts: (room: number, first: number, second: number) => string;
  readonly city: string;
  readonly telephone: string;
  readonly role: (noun: string) => string;
}

const PHRASES: Readonly<Record<"en" | "fr", Phrases>> = {
  en: {
    days: ["Tuesday 1 April 2008", "Wednesday 2 April 2008", "Thursday 3 April 2008"],
    agenda: "Agenda",
    speakers: "Speakers",
    contacts: "Contacts",
    facts: (room, first, second) =>
      `- Room: Hall ${room}\n- Speakers: Speaker Number ${first}; Speaker Number ${second}\n- Media: open\n`,
    city: "City: Strasbourg",
    telephone: "Telephone: +33 (0)3 88 41 33 35",
    role: (noun) => `Role: Keeper of the ${noun}`,
  },
  fr: {
    days: ["Mardi 1er avril 2008", "Mercredi 2 avril 2008", "Jeudi 3 avril 2008"],
    agenda: "Programme",
    speakers: "Intervenants",
    contacts: "Contacts",
    facts: (room, first, second) =>
      `- Salle : Hall ${room}\n- Intervenants : Speaker Number ${first}; Speaker Number ${second}\n- Médias : ouvert\n`,
    city: "Ville : Strasbourg",
    telephone: "Téléphone : +33 (0)3 88 41 33 35",
    role: (noun) => `Fonction : Gardien du ${noun}`,
  },
};
const SLOTS = 16;

/** What is written of a conference, and how much. */
export interface Amount {
  /** Of sessions, and of speakers. */
  readonly n: number;
  readonly languages?: readonly ("en" | "fr")[];
  /** To other sessions, in the text of each session and each speaker, beside those that they have anyway. */
  readonly links?: number;
}

const linksFrom = (i: number, { n, links = 0 }: Amount): string => {
  const others = Array.from({ length: links }, (_, k) => (i + 1 + k * 7) % n);
  return others.length ? `${others.map((one) => `[${title(one)}](agenda.md#session-${one})`).join(", ")}.\n` : "";
};

const speaker = (i: number, amount: Amount, { role }: Phrases): string =>
  `## Speaker Number ${i} {#speaker-${i}}\n\n- ${role(noun(i, 3))}\n\n${prose(i, "agenda.md")}\n${linksFrom(i, amount)}`;

function session(i: number, amount: Amount, rooms: number, { facts }: Phrases): string {
  const hour = 9 + (Math.floor(i / rooms) % SLOTS) * 0.5;
  const at = (time: number) => `${String(Math.floor(time)).padStart(2, "0")}:${time % 1 ? "30" : "00"}`;
  // The second speaker has their own session in the next slot: nobody is in two rooms at once.
  const fields = facts(i % rooms, i, (i + rooms) % amount.n);
  return `### ${at(hour)}–${at(hour + 0.5)} ${title(i)} {#session-${i}}\n\n${fields}\n${prose(i, "speakers.md")}\n${linksFrom(i, amount)}`;
}

/** Writes the content of a conference of n sessions and n speakers over three days, in as many rooms as that takes. */
export function writeConference(folder: string, amount: Amount): void {
  const { n, languages = ["en"] } = amount;
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    "conference.md",
    `---\ndates: 1 to 3 April 2008\ntime zone: Europe/Paris\nlanguages: ${languages.join(", ")}\nsite: https://bench.example.org/\n---\n`,
  );
  for (const lang of languages) {
    const phrases = PHRASES[lang];
    const { days, agenda, speakers, contacts, city, telephone } = phrases;
    const rooms = Math.max(1, Math.ceil(n / (days.length * SLOTS)));
    const all = Array.from({ length: n }, (_, i) => session(i, amount, rooms, phrases));
    const inDays = days.map(
      (day, d) => `## ${day}\n\n${all.slice(d * rooms * SLOTS, (d + 1) * rooms * SLOTS).join("\n")}`,
    );
    write(`${lang}/conference.md`, `# Bench 2008\n\n- ${city}\n\nA conference of measured size.\n`);
    write(`${lang}/contacts.md`, `# ${contacts}\n\n## Press Officer {#officer}\n\n- ${telephone}\n`);
    write(
      `${lang}/speakers.md`,
      `# ${speakers}\n\n${Array.from({ length: n }, (_, i) => speaker(i, amount, phrases)).join("\n")}`,
    );
    write(`${lang}/agenda.md`, `# ${agenda}\n\n${inDays.join("\n")}`);
  }
}
