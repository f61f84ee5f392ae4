/** Who is asked when. Moments in milliseconds of one clock. */
export interface Turns {
  /** How long until a host may be asked again; 0 for now, undefined while it is being asked. */
  readonly wait: (host: string, now: number) => number | undefined;
  /** A host is being asked. @throws Error when it is being asked already: that would be two requests at once */
  readonly begin: (host: string) => void;
  /** It has answered. @param pause before the next request @param notBefore what it said itself */
  readonly end: (host: string, now: number, pause: number, notBefore?: number) => void;
}

/** Sees to it that a host is asked one thing at a time, with pauses. Without clock or timer: whoever asks has those. */
export function newTurns(): Turns {
  const asked = new Set<string>();
  const free = new Map<string, number>();
  return {
    wait: (host, now) => (asked.has(host) ? undefined : Math.max(0, (free.get(host) ?? 0) - now)),
    begin: (host) => {
      if (asked.has(host)) throw new Error(`${host} is being asked already.`);
      asked.add(host);
    },
    end: (host, now, pause, notBefore = 0) => {
      asked.delete(host);
      free.set(host, Math.max(now + pause, notBefore));
    },
  };
}
