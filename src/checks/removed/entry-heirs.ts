import { fold } from "../../content/fold.ts";
import type { Edition, Site, Speaker } from "../../model/conference.ts";
import { nearest } from "../../model/nearest.ts";
import { hasPage } from "../../model/pages.ts";
import type { Session } from "../../model/session.ts";

type Entry = Session | Speaker;

const sessionsOf = ({ agenda }: Edition): readonly Session[] => agenda?.sessions ?? [];
const speakersOf = ({ speakers }: Edition): readonly Speaker[] => speakers;
const nameOf = (entry: Entry): string => fold("title" in entry ? entry.title.plain : entry.name.plain);

/** The entries of all languages that have an id which the other site does not know. */
const unknownTo = <E extends Entry>(other: Site, site: Site, read: (edition: Edition) => readonly E[]): E[] => {
  const ids = new Set(other.editions.flatMap(read).map(({ id }) => id));
  return site.editions.flatMap(read).filter(({ id }) => !ids.has(id));
};

/** One that is called the same in some language, or nearly. */
function ofSameName<E extends Entry>(id: string, before: Site, read: (edition: Edition) => readonly E[], among: E[]) {
  const names = before.editions
    .flatMap(read)
    .filter((one) => one.id === id)
    .map(nameOf);
  const byName = new Map(among.toReversed().map((one) => [nameOf(one), one]));
  const near = names.flatMap((name) => nearest(name, byName.keys()) ?? []);
  return [...names, ...near].flatMap((name) => byName.get(name) ?? [])[0];
}

/** The session that most likely took the place of one that is gone: of the same name, at the same time, or in its stead. */
export function sessionHeir(id: string, before: Site, after: Site): Session | undefined {
  const own = after.editions.flatMap(sessionsOf).find((one) => one.id === id && !hasPage(one));
  if (own) return own;
  const fresh = unknownTo(before, after, sessionsOf);
  const named = ofSameName(id, before, sessionsOf, fresh) ?? fresh.find(({ replaces }) => replaces?.value === id);
  if (named) return named;
  const lost = before.editions.flatMap(sessionsOf).find((one) => one.id === id);
  const starts = new Set(lost?.occurrences.flatMap(({ start }) => start?.epoch ?? []));
  const rooms = new Set(lost?.occurrences.flatMap(({ room }) => (room ? fold(room.value.name) : [])));
  const then = fresh.filter(({ occurrences }) =>
    occurrences.some(
      ({ start, room }) =>
        start && starts.has(start.epoch) && (rooms.size === 0 || !room || rooms.has(fold(room.value.name))),
    ),
  );
  return new Set(then.map((one) => one.id)).size === 1 ? then[0] : undefined;
}

/** The speaker who is most likely the one that is gone, under another id. */
export const speakerHeir = (id: string, before: Site, after: Site): Speaker | undefined =>
  ofSameName(id, before, speakersOf, unknownTo(before, after, speakersOf));
