import type { Slot } from "../../src/model/conference.ts";

/** Sessions that share a room and a beginning (one of them may be cancelled), over as many rows as they last. */
export interface Cell {
  readonly slots: readonly Slot[];
  readonly rows: number;
}

/** One beginning. `wide` takes all rooms; otherwise a cell for each room, undefined where a longer one reaches in. */
export interface Row {
  readonly slots: readonly Slot[];
  readonly wide: boolean;
  readonly cells: readonly (Cell | "empty" | "taken")[];
}

export interface Grid {
  readonly rooms: readonly string[];
  readonly rows: readonly Row[];
}

/** More rooms than this leave no column wide enough to read: such a day is a list. */
const MOST_ROOMS = 6;

const startOf = ({ occurrence }: Slot): number => occurrence.start?.epoch ?? Number.NaN;
const endOf = ({ occurrence }: Slot): number => occurrence.end?.epoch ?? startOf({ occurrence } as Slot) + 1;
const roomOf = ({ occurrence }: Slot): string | undefined =>
  occurrence.room?.value.all ? undefined : occurrence.room?.value.name;

const parallel = (a: Slot, b: Slot): boolean =>
  roomOf(a) !== roomOf(b) && startOf(a) < endOf(b) && startOf(b) < endOf(a);

/**
 * A day as a table of times and rooms, or undefined when no two talks run at the same time in different rooms.
 * Rooms of parallel talks have a column; whatever else the day holds (a break, a session with nothing beside it or
 * without a room, one whose time is to be announced) has a row to itself, and ends the cells above it.
 * @param slots in the order of the agenda
 * @param order of the columns
 */
export function gridOf(slots: readonly Slot[], order: readonly string[]): Grid | undefined {
  const talks = slots.filter((slot) => slot.session.type === "talk" && slot.occurrence.start && roomOf(slot));
  const shared = talks.filter((a) => talks.some((b) => parallel(a, b)));
  const names = new Set(shared.map((slot) => roomOf(slot) ?? ""));
  if (names.size < 2 || names.size > MOST_ROOMS) return undefined;
  const rooms = [...order.filter((name) => names.has(name)), ...[...names].filter((name) => !order.includes(name))];
  const inRooms = slots.filter((slot) => slot.occurrence.start && names.has(roomOf(slot) ?? ""));
  const bands = bandsOf(slots, new Set(inRooms.filter((a) => inRooms.some((b) => parallel(a, b)))));
  return { rooms, rows: rowsOf(bands, rooms) };
}

interface Band {
  readonly slots: readonly Slot[];
  readonly wide: boolean;
}

/** Neighbours that begin at the same moment, those that take all rooms first, each on its own. */
function bandsOf(slots: readonly Slot[], inRooms: ReadonlySet<Slot>): Band[] {
  const bands: Band[] = [];
  for (let i = 0; i < slots.length; ) {
    const group: Slot[] = [];
    const start = slots[i] && startOf(slots[i] as Slot);
    do {
      const slot = slots[i++];
      if (slot) group.push(slot);
    } while (slots[i] && startOf(slots[i] as Slot) === start);
    for (const slot of group) if (!inRooms.has(slot)) bands.push({ slots: [slot], wide: true });
    const cells = group.filter((slot) => inRooms.has(slot));
    if (cells.length > 0) bands.push({ slots: cells, wide: false });
  }
  return bands;
}

function rowsOf(bands: readonly Band[], rooms: readonly string[]): Row[] {
  const takenUntil = new Map<string, number>();
  return bands.map(({ slots, wide }, at) => {
    if (wide) return { slots, wide, cells: [] };
    const cells = rooms.map((room): Row["cells"][number] => {
      if ((takenUntil.get(room) ?? 0) > at) return "taken";
      const here = slots.filter((slot) => roomOf(slot) === room);
      if (here.length === 0) return "empty";
      const end = Math.max(...here.map(endOf));
      let last = at + 1;
      while (reachesInto(bands[last], room, end)) last++;
      takenUntil.set(room, last);
      return { slots: here, rows: last - at };
    });
    return { slots, wide, cells };
  });
}

const reachesInto = (band: Band | undefined, room: string, end: number): boolean => {
  const first = band?.slots[0];
  return (
    band !== undefined &&
    first !== undefined &&
    !band.wide &&
    startOf(first) < end &&
    !band.slots.some((slot) => roomOf(slot) === room)
  );
};
