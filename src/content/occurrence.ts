import { addDays, momentAt } from "../model/calendar.ts";
import type { Occurrence } from "../model/session.ts";
import type { Context } from "./context.ts";
import type { WrittenSession } from "./session.ts";

/**
 * A session at one of its times.
 * @param day an ISO date; undefined while it is to be announced
 * @param room where the session says none of its own
 */
export function occurrenceOf(
  written: WrittenSession,
  day: string | undefined,
  room: Occurrence["room"],
  { conference, reading }: Context,
): Occurrence {
  const { dayEnds, zone } = conference;
  const { time, span } = written;
  const at = (minutes: number | undefined, floor = -1): Occurrence["start"] => {
    if (minutes === undefined || day === undefined) return undefined;
    const after = minutes % 1440 < dayEnds || minutes >= 1440 || minutes < floor;
    const moment = momentAt(after ? addDays(day, 1) : day, minutes % 1440, zone);
    if (!moment)
      reading.report("skipped-time", "error", span, {
        en: `The clocks are put forward in ${zone} that night: this time does not exist. Choose another one.`,
        fr: `On passe à l'heure d'été cette nuit-là (${zone}) : cette heure n'existe pas. Choisissez-en une autre.`,
      });
    return moment;
  };
  const start = at(time?.from);
  // What begins after midnight ends after it too.
  const isLate = time !== undefined && (time.from < dayEnds || time.from >= 1440);
  return {
    day,
    start,
    end: at(time?.to, isLate ? Number.POSITIVE_INFINITY : time?.from),
    room: written.room ?? room,
    time: time?.written,
    span,
  };
}
