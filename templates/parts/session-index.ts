import type { Agenda } from "../../src/model/conference.ts";
import type { Occurrence, Session } from "../../src/model/session.ts";

/** What an agenda's sessions know of each other. */
export interface SessionIndex {
  readonly byId: ReadonlyMap<string, Session>;
  /** From the id of a cancelled session to the one that stands in for it. */
  readonly replacement: ReadonlyMap<string, Session>;
}

const indexes = new WeakMap<Agenda, SessionIndex>();

export function sessionIndex(agenda: Agenda): SessionIndex {
  const known = indexes.get(agenda);
  if (known) return known;
  const byId = new Map(agenda.sessions.map((session) => [session.id, session]));
  const replacement = new Map(
    agenda.sessions.flatMap((session) => (session.replaces ? [[session.replaces.value, session] as const] : [])),
  );
  const index = { byId, replacement };
  indexes.set(agenda, index);
  return index;
}

/** The place of an occurrence in the agenda: the session's id, for its second time "id-2". */
export const anchorOf = (session: Session, occurrence: Occurrence): string => {
  const n = session.occurrences.indexOf(occurrence);
  return n > 0 ? `${session.id}-${n + 1}` : session.id;
};
