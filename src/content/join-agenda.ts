import type { Agenda, Day, Slot } from "../model/conference.ts";
import type { Session } from "../model/session.ts";
import type { WrittenAgenda } from "./agenda.ts";
import type { WrittenDay } from "./agenda-reader.ts";

/**
 * The agenda of one language with the sessions it lacks taken from the others, each marked with its own language.
 * @param written the language's own agenda first, if it has one
 */
export function joinAgenda([own, ...others]: readonly WrittenAgenda[]): Agenda | undefined {
  // An agenda without a day or a word is none.
  if (!own || ![own, ...others].some((one) => one.days.length || one.sections.length || one.lead.tokens.length))
    return undefined;
  const sessions = new Map(own.sessions);
  const orders = new Map<string, string[]>(own.days.map((day) => [keyOf(day), [...day.order]]));
  const days = [...own.days];
  for (const other of others) {
    for (const day of other.days) {
      const order = orders.get(keyOf(day));
      if (!order) {
        orders.set(keyOf(day), [...day.order]);
        days.push(day);
      } else
        day.order.forEach((id, i) => {
          if (!sessions.has(id) && !order.includes(id))
            order.splice(order.indexOf(day.order[i - 1] ?? "") + 1 || order.length, 0, id);
        });
    }
    for (const [id, session] of other.sessions) if (!sessions.has(id)) sessions.set(id, session);
  }
  const complete = new Map([...sessions].map(([id, session]) => [id, withRooms(session)]));
  const shown = days.map((day) => dayOf(day, orders.get(keyOf(day)) ?? [], complete)).sort(byDate);
  const inOrder = [...new Set(shown.flatMap(({ slots }) => slots.map(({ session }) => session)))];
  return {
    id: "agenda",
    lang: own.lang,
    title: own.title,
    lead: own.lead,
    state: own.state,
    asOf: own.asOf,
    days: shown,
    sections: own.sections,
    sessions: inOrder,
    rooms: unique(
      shown.flatMap(({ slots }) =>
        slots.map(({ occurrence }) =>
          occurrence.room && !occurrence.room.value.all ? occurrence.room.value.name : "",
        ),
      ),
    ),
    tracks: unique(inOrder.map(({ track }) => track ?? "")),
    span: own.span,
  };
}

const keyOf = ({ date, id }: WrittenDay): string => date ?? id;
const unique = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean);
const byDate = (a: Day, b: Day): number => (a.date ?? "9999").localeCompare(b.date ?? "9999", "en");

/** An occurrence that names no room takes place in the one the session names. */
function withRooms(session: Session): Session {
  const room = session.occurrences.find((one) => one.room)?.room;
  return { ...session, occurrences: session.occurrences.map((one) => (one.room ? one : { ...one, room })) };
}

function dayOf(day: WrittenDay, order: readonly string[], sessions: ReadonlyMap<string, Session>): Day {
  const slots = order.flatMap((id): Slot[] => {
    const session = sessions.get(id);
    return (
      session?.occurrences
        .filter((occurrence) => occurrence.day === day.date)
        .map((occurrence) => ({ session, occurrence })) ?? []
    );
  });
  // In the order of time; a session without a time stays behind the one it follows in the file.
  let last = Number.NEGATIVE_INFINITY;
  const keyed = slots.map((slot, i) => {
    last = slot.occurrence.start?.epoch ?? last;
    return { slot, key: last, i };
  });
  keyed.sort((a, b) => (a.key === b.key ? a.i - b.i : a.key < b.key ? -1 : 1));
  return { id: day.id, date: day.date, title: day.title, lead: day.lead, slots: keyed.map(({ slot }) => slot) };
}
