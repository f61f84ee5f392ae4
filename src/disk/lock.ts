import { hash } from "node:crypto";
import { lstatSync, renameSync, unlinkSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WrongUse } from "./errors.ts";

/** An address that only one process can listen on, the same for everybody who means the same folder. */
export const lockAddress = (realOutput: string, platform = process.platform): string => {
  const name = `dateline-${hash("sha256", realOutput, "hex").slice(0, 32)}`;
  // unix(7): a name that begins with NUL is no file and is gone with its process. So is a named pipe of Windows.
  if (platform === "linux") return `\0${name}`;
  if (platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
};

const isFile = (address: string): boolean => !address.startsWith("\0") && !address.startsWith("\\\\.\\pipe\\");

const listen = (path: string): Promise<Server> =>
  new Promise((done, failed) => {
    const server = createServer((caller) => caller.destroy());
    server.once("error", failed);
    server.listen({ path, exclusive: true }, () => done(server.unref()));
  });

const isAnswered = (path: string): Promise<boolean> =>
  new Promise((done) => {
    const caller = connect(path, () => {
      caller.destroy();
      done(true);
    });
    caller.once("error", () => done(false));
  });

/** Clears away the socket file of a killed process. Not one that came in its place meanwhile: that one is put back. */
const clearDead = async (path: string): Promise<boolean> => {
  const dead = lstatSync(path, { throwIfNoEntry: false })?.ino;
  if (await isAnswered(path)) return false;
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return true; // Another one cleared it first.
  }
  if (lstatSync(aside).ino === dead) unlinkSync(aside);
  else renameSync(aside, path);
  return true;
};

/**
 * Takes the lock at an address. It belongs to the process and vanishes with it, however it ends: there are no stale locks.
 * It holds among the processes of one machine (on Linux: of one network namespace, so not between containers).
 * @returns gives the lock back; or nothing where another holds it
 * @throws the error of the system where listening is not possible at all
 */
export const takeLock = async (address: string): Promise<(() => void) | undefined> => {
  const attempt = async (): Promise<Server | undefined> => {
    try {
      return await listen(address);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return undefined;
      throw error;
    }
  };
  let server = await attempt();
  if (server === undefined && isFile(address) && (await clearDead(address))) server = await attempt();
  return server === undefined ? undefined : () => void server.close();
};

/**
 * One build at a time for one output.
 * @returns gives the lock back
 * @throws WrongUse while another build holds it
 */
export const lockOutput = async (realOutput: string, shown: string): Promise<() => void> => {
  const release = await takeLock(lockAddress(realOutput));
  if (release === undefined)
    throw new WrongUse(`Another build is writing ${shown} at this moment. Wait until it is done, then build again.`);
  return release;
};
