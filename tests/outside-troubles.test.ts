import { Socket } from "node:net";
import type { PeerCertificate } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askOnce, isReply, type Request } from "../src/network/ask-once.ts";
import { certificateTrouble, troubleOf } from "../src/network/troubles.ts";
import type { Way } from "../src/network/way.ts";
import { FAULTS } from "../src/outside/verdict-types.ts";
import { html, page } from "./neighbour/answers.ts";
import { type Neighbour, startNeighbour } from "./neighbour/server.ts";

let neighbour: Neighbour;
beforeAll(async () => {
  neighbour = await startNeighbour(() => (request, response) => {
    const coding = new URL(request.url ?? "", "http://a.example").searchParams.get("packed");
    page(html("A page"), 200, coding ? { "content-encoding": coding } : {})(request, response);
  });
});
afterAll(() => neighbour.close());

const ask = (url: string, way: Way, more: Partial<Request> = {}) =>
  askOnce(
    {
      url,
      method: "GET",
      headers: {},
      bytes: 10_000,
      reads: "page",
      milliseconds: 900,
      signal: new AbortController().signal,
      ...more,
    },
    way,
  );
const outcome = async (way: Way, url = "http://a.neighbour.example/") => {
  const answer = await ask(url, way);
  return isReply(answer) ? answer.head.status : answer.code;
};
const error = (code: string): Error => Object.assign(new Error(code), { code });

describe("what goes wrong on the way", () => {
  test.each([
    ["ECONNREFUSED", "refused"],
    ["ECONNRESET", "cut-off"],
    ["ETIMEDOUT", "no-answer"],
    ["ENETUNREACH", "offline"],
    ["EPROTO", "encryption"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "encryption"],
    ["HPE_HEADER_OVERFLOW", "odd-answer"],
  ])("%s: %s", (code, trouble) => {
    expect(troubleOf(error(code), 20).code).toBe(trouble);
  });

  test.each([
    "EMFILE",
    "ENOMEM",
    "EACCES",
    "EPERM",
    "ENOBUFS",
    "ERR_INVALID_CHAR",
    "ERR_UNESCAPED_CHARACTERS",
    "EWHATEVER",
    "",
  ])("%s is no fault of the address", (code) => {
    expect(FAULTS).not.toContain(troubleOf(error(code), 20).code);
  });
});

describe("a certificate that is over", () => {
  const now = Date.parse("2008-03-28T12:00Z");
  const dated = (from: string, to: string) => ({ valid_from: from, valid_to: to }) as PeerCertificate;
  test("is the host's own fault when it is its own", () => {
    const over = dated("Jan 1 00:00:00 2007 GMT", "Mar 1 00:00:00 2008 GMT");
    expect(certificateTrouble("CERT_HAS_EXPIRED", over, now)).toEqual({
      code: "certificate-expired",
      detail: "2008-03-01T00:00:00.000Z",
    });
    const early = dated("Apr 1 00:00:00 2008 GMT", "Apr 1 00:00:00 2009 GMT");
    expect(certificateTrouble("CERT_NOT_YET_VALID", early, now).code).toBe("certificate-not-yet");
  });
  test("and stands behind a good one in the chain leaves open whether a browser finds another way", () => {
    const good = dated("Jan 1 00:00:00 2008 GMT", "Apr 1 00:00:00 2009 GMT");
    for (const reason of ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"])
      expect(certificateTrouble(reason, good, now)).toEqual({ code: "certificate-unknown" });
  });
});

describe("a host of several addresses", () => {
  /** A host whose addresses each do something of their own. */
  const wayOf = (does: Readonly<Record<string, "answers" | "silent" | string>>): Way => ({
    ...neighbour.way,
    resolve: async () =>
      Object.keys(does).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }) as const),
    connect: (target, port) => {
      const what = does[target.address] ?? "";
      if (what === "answers") return neighbour.way.connect({ address: "192.31.196.9", family: 4 }, port);
      // One that nobody connects is silent for ever.
      const socket = new Socket();
      if (what !== "silent") setImmediate(() => socket.destroy(error(what)));
      return socket;
    },
  });
  const [one, two, six] = ["192.31.196.1", "192.31.196.2", "2606:4700::1"];

  test("is asked at another when the first is silent", async () => {
    expect(await outcome(wayOf({ [one]: "silent", [two]: "answers" }))).toBe(200);
  });

  test("is told by the address that speaks most clearly, not by the one that this machine has no way to", async () => {
    expect(await outcome(wayOf({ [one]: "ECONNREFUSED", [six]: "ENETUNREACH" }))).toBe("refused");
    expect(await outcome(wayOf({ [one]: "ENETUNREACH", [six]: "ECONNREFUSED" }))).toBe("refused");
    expect(await outcome(wayOf({ [one]: "silent", [six]: "ENETUNREACH" }))).toBe("no-answer");
  });

  test("without a way to it says nothing about it", async () => {
    expect(await outcome(wayOf({ [six]: "ENETUNREACH" }))).toBe("offline");
    expect(await outcome(wayOf({ [six]: "EHOSTUNREACH" }))).toBe("offline");
  });
});

describe("a name service that is silent", () => {
  test("says nothing about the host", async () => {
    expect(await outcome({ ...neighbour.way, resolve: () => new Promise(() => {}) })).toBe("no-name-service");
  });
});

describe("what is read of an answer", () => {
  test.each(["zstd", "gzip, br", "aes128gcm"])(
    "is nothing of one that is packed as %s, which cannot be unpacked",
    async (coding) => {
      const answer = await ask(`http://a.neighbour.example/?packed=${encodeURIComponent(coding)}`, neighbour.way);
      expect(answer).toMatchObject({ text: "", whole: false });
    },
  );
});
