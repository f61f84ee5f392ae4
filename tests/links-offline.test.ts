import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Way } from "../src/network/way.ts";
import { redirect } from "./neighbour/answers.ts";
import { at, linksTo, onOneStreet, pageWith, sound, told } from "./neighbour/project.ts";

const { hosts, neighbour, project } = onOneStreet();

describe("dateline links without a network", () => {
  test("tells that it is offline as one fact, and learns nothing from it", async () => {
    const { run, folder } = project(pageWith(linksTo(40, (i) => at(`h${i}`))));
    const cut = {
      ...neighbour().way,
      resolve: () => Promise.reject(Object.assign(new Error(), { code: "EAI_AGAIN" })),
    };
    const outcome = await run({}, cut);
    expect(told(outcome)).toEqual(["warning links-offline conference.md "]);
    expect(outcome.links).toMatchObject({ offline: true, asked: 0, unchecked: 40 });
    expect(existsSync(join(folder, ".dateline"))).toBe(false);
  });

  test("is offline too where names are known and nothing answers", async () => {
    const { run } = project(pageWith(linksTo(20, (i) => at(`h${i}`))));
    const connect = () => neighbour().way.connect({ address: "192.31.196.254", family: 4 }, 443);
    const outcome = await run({}, { ...neighbour().way, connect });
    expect(told(outcome)).toEqual(["warning links-offline conference.md "]);
    expect(outcome.links).toMatchObject({ asked: 0, failing: 0 });
  });

  test("is offline where a network answers for everybody, until somebody logs in", async () => {
    // Its servers have no certificates of others, and send who comes by http: to a page of their own.
    hosts.set("portal", sound);
    const away = redirect(302, at("portal", "/welcome"));
    for (let i = 0; i < 6; i++) hosts.set(`h${i}`, away);
    const portal = { ...neighbour().way, landmarks: ["https://landmark.elsewhere.example/"] };
    const addresses = (make: (i: number) => string) =>
      pageWith(Array.from({ length: 6 }, (_, i) => `[${i}](${make(i)})`).join("\n"));
    for (const documents of [
      addresses((i) => `https://a.host${i}.example/`),
      addresses((i) => at(`h${i}`).replace("https", "http")),
    ]) {
      const outcome = await project(documents).run({}, portal);
      expect(told(outcome)).toEqual(["warning links-offline conference.md "]);
      expect(outcome.links).toMatchObject({ offline: true, asked: 0 });
    }
    const well = await project(addresses((i) => at(`h${i}`).replace("https", "http"))).run();
    expect(well.links).toMatchObject({ offline: false, asked: 6, works: 6 });
    const inner = { ...portal, resolve: async () => [{ address: "10.1.1.1", family: 4 } as const] };
    expect(told(await project(addresses((i) => at(`h${i}`))).run({}, inner))).toEqual([
      "warning links-offline conference.md ",
    ]);
  });

  test("keeps what it learned before the connection was lost, and nothing of what came behind", async () => {
    const { run, folder } = project(
      pageWith(
        [at("good", "/1"), ...Array.from({ length: 12 }, (_, i) => at(`h${i}`))].map((to) => `[x](${to})`).join("\n"),
      ),
    );
    const lost: Way["resolve"] = async (host) => {
      if (host.startsWith("good")) return await neighbour().way.resolve(host);
      // Not before the first has answered.
      await sleep(400);
      throw Object.assign(new Error(), { code: "ENOTFOUND" });
    };
    const outcome = await run({}, { ...neighbour().way, resolve: lost });
    expect(told(outcome)).toEqual(["warning links-offline conference.md "]);
    expect(outcome.links).toMatchObject({ offline: true, asked: 1, works: 1, left: 12, failing: 0 });
    expect(outcome.loaded.findings[0]?.message.en).toContain("lost its connection");
    expect(Object.keys(JSON.parse(readFileSync(join(folder, ".dateline/links.json"), "utf8")).addresses)).toEqual([
      at("good", "/1"),
    ]);
  });

  test("calls many that are dead by their names where the landmarks answer", async () => {
    const { run } = project(pageWith(linksTo(12, (i) => at(`h${i}`))));
    const connect: Way["connect"] = (target, port) =>
      neighbour().way.connect(
        { ...target, address: target.address === "192.31.196.99" ? target.address : "192.31.196.254" },
        port,
      );
    const resolve: Way["resolve"] = async (host) =>
      host.startsWith("landmark") ? [{ address: "192.31.196.99", family: 4 }] : neighbour().way.resolve(host);
    const outcome = await run({}, { ...neighbour().way, connect, resolve });
    expect(outcome.links).toMatchObject({ offline: false, asked: 12, failing: 12 });
  });

  test("takes one name that is unknown for the fault of that name where others answer", async () => {
    const { run } = project(pageWith(`[Gone](https://gone.example/)`));
    const way = {
      ...neighbour().way,
      resolve: (host: string) =>
        host === "gone.example"
          ? Promise.reject(Object.assign(new Error(), { code: "ENOTFOUND" }))
          : neighbour().way.resolve(host),
    };
    const outcome = await run({}, way);
    expect(told(outcome)).toEqual(["warning link-failing en/pages/a.md https://gone.example/"]);
    expect(outcome.loaded.findings[0]?.message.en).toContain("there is no host gone.example");
  });

  test("tells of a proxy that it cannot use instead of passing it by", async () => {
    const { run } = project(pageWith(`[Good](${at("good")})`));
    await expect(run({}, { ...neighbour().way, env: { ALL_PROXY: "socks5://me:secret@p.example" } })).rejects.toThrow(
      "A proxy is set that Dateline cannot use (socks5:).",
    );
    expect(neighbour().noticed.requests).toEqual([]);
  });
});
