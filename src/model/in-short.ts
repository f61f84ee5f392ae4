import type { Edition, Release, Slot } from "./conference.ts";
import { hasPage } from "./pages.ts";
import type { Session } from "./session.ts";

/** More than this many are not "in short". */
const FEW = 6;
/** What is open to media is what they came for: two more of these. */
const FEW_OPEN = FEW + 2;

/** What stands on a home page for the whole of a conference. */
export interface InShort {
  /** The first talk that takes place and has a time. */
  readonly opening: Slot | undefined;
  /** In the order of the agenda. */
  readonly talks: readonly Slot[];
  /** Newest first. */
  readonly releases: readonly Release[];
}

const takesPlace = ({ session: { status } }: Slot): boolean =>
  status?.kind !== "cancelled" && status?.kind !== "postponed";

/** Chooses what a home page shows: all talks where they are few; of many those open to media, else the first of each day. */
export function inShort({ agenda, releases }: Edition): InShort {
  const slots = (agenda?.days ?? []).flatMap((day) => day.slots.filter(({ session }) => hasPage(session)));
  return {
    opening: slots.find((slot) => slot.occurrence.start && takesPlace(slot)),
    talks: slots.length <= FEW ? slots : chosen(slots.filter(takesPlace)),
    releases: releases.slice(0, FEW),
  };
}

function chosen(slots: readonly Slot[]): Slot[] {
  const seen = new Set<Session>();
  const once = slots.filter(({ session }) => !seen.has(session) && seen.add(session));
  const open = once.filter(({ session }) => session.media === "open");
  if (open.length > 0) return open.slice(0, FEW_OPEN);
  const days = new Set<string | undefined>();
  return once.filter(({ occurrence: { day } }) => !days.has(day) && days.add(day));
}
