import type {
  Agenda,
  Conference,
  Contact,
  Edition,
  Members,
  Note,
  Page,
  Release,
  Speaker,
} from "../model/conference.ts";
import { directionOf } from "../model/direction.ts";
import { readAgenda, sessionWords, type WrittenAgenda } from "./agenda.ts";
import type { Context } from "./context.ts";
import { type Facts, readFacts } from "./facts.ts";
import { fold } from "./fold.ts";
import type { Placed } from "./folder.ts";
import { headingIds, type Ids } from "./ids.ts";
import { joinAgenda } from "./join-agenda.ts";
import { readMembers } from "./members.ts";
import { reportMissing, reportMissingFacts, reportMissingSessions } from "./missing.ts";
import { readPage } from "./page.ts";
import { type PersonEntry, readNote, readPeople } from "./people.ts";
import { readRelease } from "./release.ts";

/** What the documents of one language say, before languages are laid side by side. */
interface Written {
  readonly lang: string;
  readonly facts: Facts | undefined;
  readonly releases: readonly Release[];
  readonly agenda: WrittenAgenda | undefined;
  readonly speakers: readonly PersonEntry[];
  readonly contacts: readonly Contact[];
  readonly contactsNote: Note | undefined;
  readonly speakersNote: Note | undefined;
  readonly members: Members | undefined;
  readonly pressRoom: Page | undefined;
  readonly pages: readonly Page[];
}

/** One edition for each language; what is missing in one is shown in the first language that has it. */
export function editionsOf(
  placed: readonly Placed[],
  ids: ReadonlyMap<string, Ids>,
  context: Context,
): { editions: Edition[]; withheld: ReadonlySet<string> } {
  const { languages } = context.conference;
  const written = languages.map((lang) =>
    readLanguage(
      lang,
      placed.filter(({ document }) => document.lang === lang),
      ids,
      context,
    ),
  );
  const withheld = new Set(
    written.flatMap(({ releases }) =>
      releases.filter((release) => !isPublic(release, context.now)).map(({ id }) => id),
    ),
  );
  reportMissing(placed, context);
  reportMissingFacts(written, context);
  reportMissingSessions(
    written.flatMap((one) => one.agenda ?? []),
    context,
  );
  const editions = languages.flatMap((_lang, i): Edition[] => {
    const own = [written[i], ...written.filter((_one, j) => j !== i)].filter((one) => one !== undefined);
    const edition = joined(own, withheld);
    return edition ? [edition] : [];
  });
  return { editions, withheld };
}

const isPublic = ({ embargo }: Release, now: number): boolean => embargo === undefined || now >= embargo;

/** The ids of all headings, by the paths of their documents. */
export function allIds(placed: readonly Placed[], { languages, dateOrder }: Conference): ReadonlyMap<string, Ids> {
  const ids = new Map<string, Ids>();
  const base = new Map<string, Placed>();
  for (const lang of languages) {
    const taken = new Set<string>();
    for (const one of placed.filter(({ document }) => document.lang === lang)) {
      const { document, kind, place } = one;
      const first = base.get(place);
      const firstIds = first && ids.get(first.document.path);
      const words =
        kind === "agenda" ? sessionWords(lang, dateOrder) : ({ title }: { title: { plain: string } }) => title.plain;
      ids.set(
        document.path,
        headingIds(
          document,
          first && firstIds ? { document: first.document, ids: firstIds } : undefined,
          words,
          kind === "agenda" ? taken : new Set(),
        ),
      );
      if (!first) base.set(place, one);
    }
  }
  return ids;
}

function readLanguage(
  lang: string,
  placed: readonly Placed[],
  ids: ReadonlyMap<string, Ids>,
  context: Context,
): Written {
  const idsOf = ({ document }: Placed): Ids => ids.get(document.path) ?? [];
  const all = (kind: Placed["kind"]) => placed.filter((one) => one.kind === kind);
  const only = <T>(kind: Placed["kind"], read: (one: Placed) => T): T | undefined => all(kind).map(read)[0];
  const facts = only("conference", (one) => readFacts(one.document, idsOf(one), context));
  const speakers = only("speakers", (one) => readPeople(one.document, idsOf(one), context)) ?? [];
  const contacts = only("contacts", (one) => readPeople(one.document, idsOf(one), context)) ?? [];
  const byName = new Map(speakers.map(({ name, id }) => [fold(name.plain), id]));
  return {
    lang,
    facts,
    releases: all("release").flatMap(
      (one) => readRelease(one.document, one.name, idsOf(one), { city: facts?.city ?? "", contacts }, context) ?? [],
    ),
    agenda: readAgenda(
      all("agenda").map((one) => ({ document: one.document, ids: idsOf(one) })),
      (name) => byName.get(fold(name)),
      context,
    ),
    speakers,
    contacts,
    contactsNote: only("contacts", ({ document }) => readNote(document)),
    speakersNote: only("speakers", ({ document }) => readNote(document)),
    members: only("members", (one) => readMembers(one.document, idsOf(one), context)),
    pressRoom: only("press-room", (one) => readPage(one.document, "press-room", idsOf(one), context)),
    pages: all("page").map((one) => readPage(one.document, one.name, idsOf(one), context)),
  };
}

/** The edition of the first of `written`, with what it lacks taken from those behind it. */
function joined(written: readonly Written[], withheld: ReadonlySet<string>): Edition | undefined {
  const [own] = written;
  const withFacts = written.find(({ facts }) => facts);
  const agenda: Agenda | undefined = joinAgenda(written.flatMap((one) => one.agenda ?? []));
  if (!own || !withFacts?.facts) return undefined;
  const first = <T>(read: (one: Written) => T | undefined): T | undefined =>
    written.map(read).find((value) => value !== undefined);
  const merged = <T extends { readonly id: string }>(read: (one: Written) => readonly T[]): T[] => [
    ...new Map(written.toReversed().flatMap((one) => read(one).map((entry) => [entry.id, entry] as const))).values(),
  ];
  // The order is that of the edition's own document; what it lacks follows.
  const ordered = <T extends { readonly id: string }>(read: (one: Written) => readonly T[]): T[] => {
    const order = new Map(
      [...new Set(written.flatMap((one) => read(one).map(({ id }) => id)))].map((id, i) => [id, i]),
    );
    return merged(read).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  };
  return {
    lang: own.lang,
    dir: directionOf(own.lang),
    factsLang: withFacts.lang,
    ...withFacts.facts,
    letterhead: first((one) => one.facts?.letterhead),
    boilerplate: first((one) => one.facts?.boilerplate),
    media: first((one) => one.facts?.media),
    colophon: first((one) => one.facts?.colophon),
    contactsNote: first((one) => one.contactsNote),
    speakersNote: first((one) => one.speakersNote),
    releases: ordered((one) => one.releases)
      .filter(({ id }) => !withheld.has(id))
      .sort((a, b) => (a.date.value === b.date.value ? 0 : a.date.value < b.date.value ? 1 : -1)),
    agenda,
    speakers: ordered((one) => one.speakers).map(
      (speaker): Speaker => ({ ...speaker, sessions: sessionsOf(speaker.id, agenda) }),
    ),
    members: first((one) => one.members),
    contacts: ordered((one) => one.contacts),
    pressRoom: first((one) => one.pressRoom),
    pages: ordered((one) => one.pages),
  };
}

const bySpeaker = new WeakMap<Agenda, Map<string, Agenda["sessions"][number][]>>();

function sessionsOf(id: string, agenda: Agenda | undefined): readonly Agenda["sessions"][number][] {
  if (!agenda) return [];
  let index = bySpeaker.get(agenda);
  if (!index) {
    index = new Map();
    for (const session of agenda.sessions)
      for (const person of new Set([...session.speakers, ...session.chairs].map((one) => one.id)))
        if (person) index.set(person, [...(index.get(person) ?? []), session]);
    bySpeaker.set(agenda, index);
  }
  return index.get(id) ?? [];
}
