import { readSite } from "../../src/content/read-site.ts";
import type { Site } from "../../src/model/conference.ts";

const conference = `---
dates: 1 and 2 April 2008
time zone: Europe/Paris
day ends: 04:00
country: FR
languages: en, fr, ar
site: https://own.example/2008/
---
`;

const facts = `# A conference – on words

- Short name: Words 2008
- City: Strasbourg
- Venue: "G" Building, 1 quai Jacoutot

A sentence on it.

## Letterhead {#letterhead}

- Issued by: The office, Press
- Telephone: +33 3 88 41 25 60

## About the office {#boilerplate}

It is an office.

## How media take part {#media}

- In the room: Come in.
`;

const agenda = `---
status: provisional
as of: 27 March 2008
---
# Agenda

Two days.

## Tuesday 1 April 2008: workshops

### 9.30 to 11 am Opening {#opening}

- Room: G3, "G" Building
- Speakers: Ada Lovelace
- Media: open

It opens & begins.

### 11 to 11.30 am Coffee break {#coffee}

- Room: all

### 11.30 am to 1 pm Long one {#long}

- Room: G3

### 11.30 am to noon Short one {#short}

- Room: G4
- Status: cancelled, the speaker is ill

### noon to 1 pm Another {#another}

- Room: G4
- Replaces: short
- Changed: was 1.30 pm

### 12.30 am Night watch {#night}

- Room: G3

## Wednesday 2 April 2008

### 9 am Opening {#opening}

- Room: G4

## Day to be announced

### Sea trial {#trial}

- Time: to be announced
`;

const release = `---
reference: 160a08
date: 5 March 2008
---
# Closer co-operation

The lead with a [link](https://example.com/a?b=1&c=2).

More: <script>alert(1)</script> and [the opening](../agenda.md#opening) and [a file](../files/programme.pdf).

## Note to editors {#editors}

- Opening: Tuesday 1 April, 9.30 am
- Code (private): 1234
`;

const texts: Readonly<Record<string, string>> = {
  "conference.md": conference,
  "en/conference.md": facts,
  "fr/conference.md": facts.replace("Short name", "Nom court").replace("City", "Ville").replace("Venue", "Lieu"),
  "en/agenda.md": agenda,
  "en/press-releases/160a08.md": release,
  "en/contacts.md":
    "# Contacts\n\n## Estelle Steiner {#estelle}\n\n- Role: Press officer\n- Telephone: +33 3 88 41 33 35\n",
  "en/speakers.md": "# Speakers\n\n## Ada Lovelace {#ada}\n\n- Role: Countess\n",
  "en/members.md": "---\nas of: 5 March 2008\n---\n# 2 members\n\n- Albania\n- Andorra\n",
  "en/pages/practical.md":
    "# Practical information\n\nHow to [come](https://example.com/map).\n\n## Registration {#registration}\n\n- Until: 25 March 2008, 6 pm\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nBy [bus](https://example.com/bus), as [the map](https://example.com/map) shows.\n",
};

/** A small conference in English, French and Arabic; most of it is written in English alone. Built on 30 March 2008. */
export function smallSite(basePath = "/conf/2008/"): Site {
  const { site } = readSite({
    sources: Object.entries(texts).map(([path, text]) => ({ path, text })),
    assets: [{ path: "files/programme.pdf", bytes: 1 }],
    now: Date.parse("2008-03-30T00:00Z"),
    basePath,
  });
  if (!site) throw new Error("The small site could not be read.");
  return site;
}

/** A small conference with nothing but its facts. */
export function bareSite(): Site {
  const sources = ["conference.md", "en/conference.md"].map((path) => ({
    path,
    text: (texts[path] ?? "").replace("en, fr, ar", "en").replace(/\n## [\s\S]*$/, "\n"),
  }));
  const { site } = readSite({ sources, assets: [], now: 0 });
  if (!site) throw new Error("The bare site could not be read.");
  return site;
}
