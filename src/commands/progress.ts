/** Tells how far a long work has come. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

const WIDTH = 30;
/** Milliseconds between two lines where there is no terminal, and between two pictures of the bar where there is one. */
const LINE = 30_000;
const BAR = 100;

/**
 * A bar on a terminal; a line now and then where there is none.
 * @param all how many steps there are @param words what is done, "Asking"
 */
export function newProgress(all: number, words: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const isTerminal = stream.isTTY === true;
  let done = 0;
  let told = performance.now();
  const bar = (): string => {
    const filled = Math.round((WIDTH * done) / Math.max(1, all));
    return `\r${words} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${all}`;
  };
  if (isTerminal && all > 0) stream.write(bar());
  return {
    step: () => {
      done += 1;
      const now = performance.now();
      if (now - told < (isTerminal ? BAR : LINE)) return;
      told = now;
      stream.write(isTerminal ? bar() : `${words} ${done}/${all}\n`);
    },
    // ECMA-48 §8.3.41: the line is taken away, and what is told takes its place.
    end: () => {
      if (isTerminal && all > 0) stream.write("\r\u001b[K");
    },
  };
}
