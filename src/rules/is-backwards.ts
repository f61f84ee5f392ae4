import type { Occurrence } from "../model/session.ts";

/** An evening may last into the night; its end by this hour is that of the next day even where `day ends` is not written. */
const MORNING = 360;
const EVENING = 1080;

/**
 * Whether a session ends before it begins, or with it. One that runs past midnight does not, while it ends before the
 * conference's day does. Wall clocks are compared: the hour that a zone repeats changes nothing.
 * @param dayEnds minutes after midnight
 */
export function isBackwards({ start, end }: Pick<Occurrence, "start" | "end">, dayEnds: number): boolean {
  if (!start || !end || end.minutes > start.minutes)
    return end !== undefined && start !== undefined && end.date < start.date;
  const latest = Math.max(dayEnds, start.minutes >= EVENING ? MORNING : 0);
  return end.date <= start.date || end.minutes > latest;
}
