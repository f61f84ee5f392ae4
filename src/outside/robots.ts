/** What a host asks of robots. */
export interface Robots {
  /** Milliseconds between two requests; 0 where it does not say. */
  readonly delay: number;
  /** Whether a path, with its query, may be asked. */
  readonly allows: (path: string) => boolean;
}

interface Line {
  readonly path: string;
  readonly allow: boolean;
}

interface Group {
  readonly agents: string[];
  readonly lines: Line[];
  delay: number;
}

/** The longest pause that is believed. One that is longer than a run can wait leaves the rest for the next run. */
const LONGEST = 86_400_000;

export const NO_ROBOTS: Robots = { delay: 0, allows: () => true };

/**
 * Reads robots.txt (RFC 9309, and the line Crawl-delay, which many sites have beside it).
 * @param text no more than the 500 KiB that have to be read
 * @param agent the name of the robot in small letters
 */
export function readRobots(text: string, agent: string): Robots {
  const groups: Group[] = [];
  let names = false;
  for (const line of text.slice(0, 512_000).split(/\r\n|\r|\n/)) {
    const [, key = "", value = ""] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line.slice(0, 2000)) ?? [];
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (!names) groups.push({ agents: [], lines: [], delay: 0 });
      groups.at(-1)?.agents.push(value.trim().toLowerCase());
      names = true;
    } else if (name === "allow" || name === "disallow" || name === "crawl-delay") {
      names = false;
      const group = groups.at(-1);
      if (!group) continue;
      if (name === "crawl-delay") group.delay = Math.min(LONGEST, Math.max(0, Number.parseFloat(value) * 1000 || 0));
      else if (value.trim()) group.lines.push({ path: escaped(value.trim()), allow: name === "allow" });
    }
  }
  const own = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const lines = chosen.flatMap((group) => group.lines);
  return { delay: Math.max(0, ...chosen.map(({ delay }) => delay)), allows: (path) => mayAsk(escaped(path), lines) };
}

/** One way to escape a path (RFC 9309 §2.2.2): signs beyond ASCII are, those that need not be are not, in capitals. */
const escaped = (path: string): string =>
  path
    .toWellFormed()
    .replace(/[^\x20-\x7e]+/g, encodeURIComponent)
    .replace(/%[\da-f]{2}/gi, (code) => {
      const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
    });

/** RFC 9309 §2.2.2: the longest line that fits decides; of two as long, the one that allows. */
function mayAsk(path: string, lines: readonly Line[]): boolean {
  let best: Line | undefined;
  for (const line of lines)
    if (
      fits(path, line.path) &&
      (!best || line.path.length > best.path.length || (line.path.length === best.path.length && line.allow))
    )
      best = line;
  return best?.allow ?? true;
}

/** Whether a path begins as a line says, "*" being anything and "$" the end. Without backtracking over many stars. */
function fits(path: string, pattern: string): boolean {
  const atEnd = pattern.endsWith("$");
  const [first = "", ...rest] = (atEnd ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of rest.entries()) {
    const isLast = i === rest.length - 1;
    const found = atEnd && isLast ? Math.max(path.lastIndexOf(part), -1) : path.indexOf(part, at);
    if (found < at) return false;
    at = found + part.length;
  }
  return !atEnd || at === path.length;
}
