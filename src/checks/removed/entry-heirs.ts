import type { Edition, Site, Speaker } from "../../model/conference.ts";
import { nearest } from "../../model/nearest.ts";
import { hasPage } from "../../model/pages.ts";
import type { Session } from "../../model/session.ts";
import { bareWords } from "./likeness.ts";

type Entry = Session | Speaker;

/** A session or a speaker that is gone, as far as it is known. */
export interface LostEntry {
  readonly id: string;
  /** What it was called, in each language. */
  readonly names: readonly string[];
  /** Its occurrences; none of a speaker. */
  readonly occurrences: Session["occurrences"];
  /** Whether an id was there before. */
  readonly isKnown: (id: string) => boolean;
}

const sessionsOf = ({ agenda }: Edition): readonly Session[] => agenda?.sessions ?? [];
const speakersOf = ({ speakers }: Edition): readonly Speaker[] => speakers;
const nameOf = (entry: Entry): string => ("title" in entry ? entry.title.plain : entry.name.plain);

/** What a site said of a session or a speaker that is gone. */
export function lostEntry(id: string, kind: "session" | "speaker", { editions }: Site): LostEntry {
  const all: readonly Entry[] = editions.flatMap((edition): readonly Entry[] =>
    kind === "session" ? sessionsOf(edition) : speakersOf(edition),
  );
  const own = all.filter((one) => one.id === id);
  const ids = new Set(all.map((one) => one.id));
  const occurrences = own.flatMap((one) => ("occurrences" in one ? one.occurrences : []));
  return { id, names: own.map(nameOf), occurrences, isKnown: (one) => ids.has(one) };
}

/** One that is called the same in some language, or nearly. */
function ofSameName<E extends Entry>({ names }: LostEntry, among: readonly E[]): E | undefined {
  const wanted = names.map(bareWords);
  const byName = new Map(among.toReversed().map((one) => [bareWords(nameOf(one)), one]));
  const near = wanted.flatMap((name) => nearest(name, byName.keys()) ?? []);
  return [...wanted, ...near].flatMap((name) => (name === "" ? [] : (byName.get(name) ?? [])))[0];
}

/** The session that most likely took the place of one that is gone: of the same name, in its stead, or at the same time. */
export function sessionHeir(lost: LostEntry, { editions }: Site): Session | undefined {
  const all = editions.flatMap(sessionsOf);
  const own = all.find((one) => one.id === lost.id && !hasPage(one));
  if (own) return own;
  const fresh = all.filter(({ id }) => !lost.isKnown(id));
  const named = ofSameName(lost, fresh) ?? fresh.find(({ replaces }) => replaces?.value === lost.id);
  if (named) return named;
  const roomOf = ({ room }: Session["occurrences"][number]) => (room ? bareWords(room.value.name) : undefined);
  const then = fresh.filter(({ occurrences }) =>
    occurrences.some((one) =>
      lost.occurrences.some((other) => {
        const [room, before] = [roomOf(one), roomOf(other)];
        const isThere = room === undefined || before === undefined || room === before;
        return one.start !== undefined && one.start.epoch === other.start?.epoch && isThere;
      }),
    ),
  );
  return new Set(then.map(({ id }) => id)).size === 1 ? then[0] : undefined;
}

/** The speaker who is most likely the one that is gone, under another id. */
export const speakerHeir = (lost: LostEntry, { editions }: Site): Speaker | undefined =>
  ofSameName(
    lost,
    editions.flatMap(speakersOf).filter(({ id }) => !lost.isKnown(id)),
  );
