import { describe, expect, test } from "vitest";
import { askArchive } from "../src/commands/ask-archive.ts";
import type { Archive } from "../src/network/archive.ts";
import type { Copy, Known } from "../src/outside/known.ts";

const NOW = Date.parse("2008-03-28T12:00Z");
const DAY = 86_400_000;
const A = "https://a.example/";
const works: Known = { word: "works", reason: { code: "answers" }, doubts: [], asked: NOW };
const dead: Known = {
  word: "broken",
  reason: { code: "not-found" },
  doubts: [],
  asked: NOW,
  failing: Date.parse("2008-03-20T00:00Z"),
};
const copyOf = (date: string): Copy => ({ address: `https://web.archive.org/web/${date}/x`, date });

/** What is known of addresses after an archive that answers each so was asked, and which it was asked for, near which day. */
async function asking(entries: Record<string, Known>, answer: Awaited<ReturnType<Archive["copyOf"]>>, until = NOW + 1) {
  const known = new Map(Object.entries(entries));
  const asked: string[] = [];
  const archive: Archive = {
    copyOf: async (address, near) => {
      asked.push(`${address} ${near}`);
      return answer;
    },
  };
  await askArchive({ addresses: [...known.keys()], known, archive, now: () => NOW, until, step: () => {} });
  return { known, asked };
}

describe("asking an archive", () => {
  test("is asking for the copy of the day on which an address was last seen to work", async () => {
    expect((await asking({ [A]: works }, undefined)).asked).toEqual([`${A} 2008-03-28`]);
    expect((await asking({ [A]: dead }, undefined)).asked).toEqual([`${A} 2008-03-20`]);
  });

  test("takes no copy that was made after the page had died", async () => {
    expect((await asking({ [A]: dead }, copyOf("2008-03-25"))).known.get(A)?.archive?.copy).toBeUndefined();
    expect((await asking({ [A]: dead }, copyOf("2008-03-20"))).known.get(A)?.archive?.copy?.date).toBe("2008-03-20");
    expect((await asking({ [A]: works }, copyOf("2008-04-01"))).known.get(A)?.archive?.copy?.date).toBe("2008-04-01");
  });

  test("loses no copy to an answer that has none", async () => {
    const archive = { asked: NOW - 31 * DAY, copy: copyOf("2008-01-01") };
    for (const answer of [undefined, "unknown"] as const)
      expect((await asking({ [A]: { ...dead, archive } }, answer)).known.get(A)?.archive?.copy).toEqual(archive.copy);
    expect((await asking({ [A]: { ...works, archive: { asked: NOW - DAY } } }, undefined)).asked).toEqual([]);
  });

  test("ends with the time, with three of which it says nothing, and before what is nobody's business", async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${A}${i}`, works]));
    expect((await asking(many, undefined, NOW)).asked).toEqual([]);
    expect((await asking(many, "unknown")).asked).toHaveLength(3);
    const inner: Known = { ...works, word: "unchecked", reason: { code: "private-address", detail: "x.example" } };
    const closed = { "https://x.example/": inner, "http://10.0.0.1/": works, "https://a:b@c.example/": works };
    expect((await asking(closed, undefined)).asked).toEqual([]);
  });
});
