import { askOnce, isReply } from "./ask-once.ts";
import type { Way } from "./way.ts";

/** Addresses that have answered for decades. */
export const LANDMARKS = ["https://example.com/", "https://www.iana.org/", "https://www.wikipedia.org/"];

/**
 * Whether anything outside can be reached: one of the landmarks answers, with a right certificate. A network that wants a
 * login first answers in the names of others, and has no certificates of theirs.
 * @param agent the whole User-Agent @param milliseconds how long they are given
 */
export async function isConnected(way: Way, agent: string, milliseconds: number): Promise<boolean> {
  const enough = new AbortController();
  const headers = { "user-agent": agent };
  const asked = way.landmarks.map(async (url) => {
    const question = {
      url,
      method: "HEAD",
      headers,
      reads: "page",
      bytes: 0,
      milliseconds,
      signal: enough.signal,
    } as const;
    return isReply(await askOnce(question, way)) || Promise.reject();
  });
  const connected = await Promise.any(asked).catch(() => false);
  enough.abort();
  return connected;
}
