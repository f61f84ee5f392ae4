import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandOptions, Outcome } from "../src/commands/command.ts";
import { linksBy } from "../src/commands/links.ts";
import { report } from "../src/commands/report.ts";
import { stops } from "../src/model/stops.ts";
import { waybackMachine } from "../src/network/archive.ts";
import { html, page, redirect, status } from "./neighbour/answers.ts";
import { type Answer, type Neighbour, startNeighbour } from "./neighbour/server.ts";
import { commandOptions } from "./support/command-options.ts";
import { withBase } from "./support/read-folder.ts";

const HASTY = { pause: 1, perRequest: 1000, perAddress: 4000, patience: 100 };
const HOUR = 3_600_000;
const NOW = Date.parse("2008-03-28T12:00Z");

/** What each host does, by its first label; tests may change it. */
const hosts = new Map<string, Answer>();
const sound = page(html("The opening"));
const standard: Readonly<Record<string, Answer>> = {
  good: sound,
  dead: page(html("Page not found"), 404),
  old: (request, response) => (request.url === "/a" ? redirect(301, "/b") : sound)(request, response),
  shy: status(403),
  soft: page(html("Page not found")),
  plain: sound,
  ids: page('<!doctype html><title>Ids</title><p id="here">Words that are here.'),
};

let neighbour: Neighbour;
const top = mkdtempSync(join(tmpdir(), "dateline-links-"));
let folders = 0;
beforeAll(async () => {
  neighbour = await startNeighbour(
    (host) => (request, response) => {
      if (/robots\.txt$|no-such-page$/.test(request.url ?? "")) return status(404)(request, response);
      (hosts.get(host) ?? standard[host] ?? status(404))(request, response);
    },
    { addresses: { inner: ["10.0.0.7"] } },
  );
});
afterAll(async () => {
  await neighbour.close();
  rmSync(top, { recursive: true, force: true });
});

const at = (host: string, path = "/a"): string => `https://${host}.neighbour.example${path}`;

/** A project with documents by their paths in the content. */
function project(documents: Readonly<Record<string, string>>) {
  const folder = join(top, String(folders++));
  for (const [path, text] of Object.entries(withBase(documents))) {
    mkdirSync(dirname(join(folder, "content", path)), { recursive: true });
    writeFileSync(join(folder, "content", path), text);
  }
  const run = async (more: Partial<CommandOptions> = {}, way = neighbour.way): Promise<Outcome> => {
    neighbour.noticed.requests.length = 0;
    return await linksBy(way, HASTY)({ ...commandOptions(folder), now: NOW, ...more });
  };
  const text = (path: string): string => readFileSync(join(folder, "content", path), "utf8");
  return { folder, run, text };
}

const told = ({ loaded }: Outcome): string[] =>
  loaded.findings.map(({ rule, severity, span }) => {
    const words = loaded.sources.find(({ path }) => path === span.file)?.text.slice(span.start, span.end);
    return `${severity} ${rule} ${span.file} ${words}`;
  });
const pageWith = (text: string) => ({ "en/pages/a.md": `# A page\n\n${text}\n` });

describe("dateline links", () => {
  test("tells each address once, where it is written, with the other places beside it", async () => {
    const dead = at("dead");
    const { run } = project({
      "en/pages/a.md": `# A\n\nSee [the talk](${dead} "A title") and ![a picture](${at("shy", "/p.png")}).\n\nAgain: ${dead}. And <${dead}>, and [good](${at("good")}).\n`,
      "en/pages/b.md": `# B\n\n[By name][talk], [soft](${at("soft")}).\n\n[talk]: ${dead}\n`,
    });
    const first = await run();
    expect(told(first)).toEqual([
      `warning link-failing en/pages/a.md ${dead}`,
      `question link-unchecked en/pages/a.md ${at("shy", "/p.png")}`,
      `warning link-lost en/pages/b.md ${at("soft")}`,
    ]);
    expect(first.links).toMatchObject({
      addresses: 4,
      places: 7,
      asked: 4,
      works: 2,
      moved: 0,
      broken: 0,
      unchecked: 2,
      failing: 1,
    });
    expect(first.loaded.findings[0]?.related?.map(({ span }) => span.file)).toEqual([
      "en/pages/a.md",
      "en/pages/a.md",
      "en/pages/b.md",
    ]);
    expect(neighbour.noticed.requests.filter((request) => request === `GET ${at("good")}`)).toHaveLength(1);
  });

  test("calls a link broken when it fails again some time later, and only then ends with 1", async () => {
    const { run } = project(pageWith(`[Talk](${at("dead")}).`));
    const ends = ({ loaded }: Outcome) => loaded.findings.some((finding) => stops(finding, false));
    const first = await run();
    expect([told(first)[0], ends(first)]).toEqual([`warning link-failing en/pages/a.md ${at("dead")}`, false]);
    const soon = await run({ now: NOW + HOUR / 2 });
    expect([soon.links?.asked, ends(soon)]).toEqual([0, false]);
    const later = await run({ now: NOW + 2 * HOUR });
    expect([told(later)[0], ends(later)]).toEqual([`error link-broken en/pages/a.md ${at("dead")}`, true]);
    expect(later.loaded.findings[0]?.message.en).toBe(
      "This link is broken: the server has no such page (404). It has failed since 28 March 2008, 12:00 UTC. Correct the address, link another page, or take the link out.",
    );
    hosts.set("dead", sound);
    const well = await run({ now: NOW + 30 * HOUR });
    hosts.delete("dead");
    expect([told(well), well.links?.works]).toEqual([[], 1]);
  });

  test("asks again only what is due", async () => {
    const { run } = project(pageWith(`[Good](${at("good")}) and [dead](${at("dead")}).`));
    await run();
    const second = await run({ now: NOW + 2 * HOUR });
    expect(second.links).toMatchObject({ asked: 1, works: 1 });
    expect(neighbour.noticed.requests.some((request) => request.includes("//good."))).toBe(false);
    expect((await run({ now: NOW + 7 * 24 * HOUR })).links?.asked).toBe(2);
  });

  test("writes the new address of what has moved, at every place, and touches nothing else", async () => {
    const documents = {
      "en/pages/a.md": `# A\r\n\r\nSee [the talk](${at("old")} "it's") – and ${at("old")}.\r\n\r\n[One][x], [again][x]\r\n\r\n[x]: <${at("old")}#part>\r\n`,
      "en/pages/b.md": `# B\n\n${Array.from({ length: 9 }, (_, i) => `[Talk ${i}](${at("old")})`).join(" ")}\n`,
    };
    const { run, text } = project(documents);
    const shown = await run({ fix: "show" });
    expect(told(shown)).toEqual([`warning link-moved en/pages/a.md ${at("old")}`]);
    expect(shown.fixed).toMatchObject({ places: 12, files: 2, written: false });
    const { fixed, loaded } = await run({ fix: "write" });
    expect(fixed).toMatchObject({ places: 12, files: 2, written: true });
    expect(loaded.findings).toEqual([]);
    for (const [path, before] of Object.entries(documents))
      expect(text(path)).toBe(before.replaceAll(at("old"), at("old", "/b")));
  });

  test("is one thing at a time also for the names that one host has", async () => {
    let [open, most] = [0, 0];
    const slow: Answer = (request, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open -= 1;
        sound(request, response);
      }, 60);
    };
    for (const host of ["example.org", "www.example.org", "example.org."]) hosts.set(host, slow);
    const { run } = project(
      pageWith(
        `[One](http://example.org/1) [two](http://www.example.org/2) [three](http://example.org./3) [four](https://www.example.org/4)`,
      ),
    );
    const { links } = await run();
    expect([links?.asked, links?.works, most]).toEqual([4, 4, 1]);
  });

  test("leaves a ticket and what it names alone while the content has errors", async () => {
    const release = (front: string) => `---\n${front}\n---\n# A release\n\nIt says [more](${at("dead")}).\n`;
    const { run, folder } = project({ "en/press-releases/now.md": release("reference: 1\ndate: 27 March 2008") });
    const ticket = join(folder, "ticket.md");
    const links = { ...commandOptions(folder).links, ticket };
    await run({ links });
    await run({ links, now: NOW + 2 * HOUR });
    const open = readFileSync(ticket, "utf8");
    expect(open).toContain(at("dead"));
    writeFileSync(join(folder, "content/en/press-releases/now.md"), release("reference: 1\ndate: 31 April 2008"));
    const damaged = await run({ links, now: NOW + 3 * HOUR });
    expect(damaged.links).toMatchObject({ addresses: 0, contentErrors: 1 });
    expect(readFileSync(ticket, "utf8")).toBe(open);
    rmSync(join(folder, "content/conference.md"));
    await run({ links, now: NOW + 4 * HOUR });
    expect(readFileSync(ticket, "utf8")).toBe(open);
  });

  test("tells of a proxy that it cannot use instead of passing it by", async () => {
    const { run } = project(pageWith(`[Good](${at("good")})`));
    await expect(run({}, { ...neighbour.way, env: { ALL_PROXY: "socks5://me:secret@p.example" } })).rejects.toThrow(
      "A proxy is set that Dateline cannot use (socks5:).",
    );
    expect(neighbour.noticed.requests).toEqual([]);
  });

  test("asks nothing that is not published, and nothing of the site itself", async () => {
    const release = (embargo: string) =>
      `---\nreference: 1\ndate: 28 March 2008\nembargo: ${embargo}\n---\n# A release\n\nIt says [more](${at("good", `/${embargo.replaceAll(" ", "-").replaceAll(",", "")}`)}).\n`;
    const { run } = project({
      "en/press-releases/later.md": release("30 March 2008, 9 am"),
      "en/press-releases/now.md": release("27 March 2008, 9 am"),
      "en/contacts.md": `# Contacts\n\n## Ada {#ada}\n\n- Role: Press officer\n- Internet: good.neighbour.example/bare\n\n## Bob {#bob}\n\n- Role: Press officer\n- Internet (private): ${at("good", "/private")}\n`,
      "en/pages/a.md": `# A\n\n<!-- ${at("good", "/comment")} --> [Own](https://conference.example/x) \`${at("good", "/code")}\` [Mail](mailto:a@example.org) [Secret](https://a:b@good.neighbour.example/) [Inner](http://10.0.0.1/) ![](data:,x)\n`,
    });
    const { links, loaded } = await run();
    const paths = neighbour.noticed.requests
      .filter((request) => request.startsWith("HEAD"))
      .map((request) => new URL(request.slice(5)).pathname);
    expect(paths.sort()).toEqual(["/27-March-2008-9-am", "/bare"]);
    expect(links).toMatchObject({ addresses: 4, works: 2, unchecked: 2 });
    expect(JSON.stringify(loaded.findings)).not.toContain("30-March");
  });

  test("tells a fragment that the page does not have, and an http: address that answers with https:", async () => {
    const { run } = project(
      pageWith(
        `[Here](${at("ids", "/a#here")}) [There](${at("ids", "/a#there")}) [Text](${at("ids", "/a#:~:text=x")}) [Plain](${at("plain").replace("https", "http")})`,
      ),
    );
    const outcome = await run();
    expect(told(outcome)).toEqual([
      `warning link-outside-fragment en/pages/a.md ${at("ids", "/a#there")}`,
      `warning link-https en/pages/a.md ${at("plain").replace("https", "http")}`,
    ]);
    expect(outcome.loaded.findings[1]?.suggestions).toEqual([at("plain")]);
    expect((await run()).links?.asked).toBe(0);
  });

  test("heeds exceptions, and the line of conference.md that says how sure rules are taken to be", async () => {
    const { run } = project({
      "conference.md":
        "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en\nsite: https://conference.example/\nrules: link-unchecked off, link-lost error\n---\n",
      "en/pages/a.md": `# A\n\n[Talk](${at("dead")}). <!-- ok link-failing: the server is being moved -->\n\n[Shy](${at("shy")}) [Soft](${at("soft")})\n`,
    });
    expect(told(await run())).toEqual([`error link-lost en/pages/a.md ${at("soft")}`]);
  });

  test("tells that it is offline as one fact, and learns nothing from it", async () => {
    const { run, folder } = project(
      pageWith(Array.from({ length: 40 }, (_, i) => `[${i}](${at(`h${i}`)})`).join("\n")),
    );
    const cut = { ...neighbour.way, resolve: () => Promise.reject(Object.assign(new Error(), { code: "EAI_AGAIN" })) };
    const outcome = await run({}, cut);
    expect(told(outcome)).toEqual(["warning links-offline conference.md "]);
    expect(outcome.links).toMatchObject({ offline: true, asked: 0, unchecked: 40 });
    expect(existsSync(join(folder, ".dateline"))).toBe(false);
  });

  test("is offline too where names are known and nothing answers", async () => {
    const { run } = project(pageWith(Array.from({ length: 20 }, (_, i) => `[${i}](${at(`h${i}`)})`).join("\n")));
    const connect = () => neighbour.way.connect({ address: "192.31.196.254", family: 4 }, 443);
    const outcome = await run({}, { ...neighbour.way, connect });
    expect(told(outcome)).toEqual(["warning links-offline conference.md "]);
    expect(outcome.links).toMatchObject({ asked: 0, failing: 0 });
  });

  test("is offline where a network answers for everybody, until somebody logs in", async () => {
    // Its servers have no certificates of others, and send who comes by http: to a page of their own.
    hosts.set("portal", sound);
    const away = redirect(302, at("portal", "/welcome"));
    for (let i = 0; i < 6; i++) hosts.set(`h${i}`, away);
    const portal = { ...neighbour.way, landmarks: ["https://landmark.elsewhere.example/"] };
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
    const lost: typeof neighbour.way.resolve = async (host) => {
      if (host.startsWith("good")) return await neighbour.way.resolve(host);
      // Not before the first has answered.
      await sleep(400);
      throw Object.assign(new Error(), { code: "ENOTFOUND" });
    };
    const outcome = await run({}, { ...neighbour.way, resolve: lost });
    expect(told(outcome)).toEqual(["warning links-offline conference.md "]);
    expect(outcome.links).toMatchObject({ offline: true, asked: 1, works: 1, left: 12, failing: 0 });
    expect(outcome.loaded.findings[0]?.message.en).toContain("lost its connection");
    expect(Object.keys(JSON.parse(readFileSync(join(folder, ".dateline/links.json"), "utf8")).addresses)).toEqual([
      at("good", "/1"),
    ]);
  });

  test("calls many that are dead by their names where the landmarks answer", async () => {
    const { run } = project(pageWith(Array.from({ length: 12 }, (_, i) => `[${i}](${at(`h${i}`)})`).join("\n")));
    const connect: typeof neighbour.way.connect = (target, port) =>
      neighbour.way.connect(
        { ...target, address: target.address === "192.31.196.99" ? target.address : "192.31.196.254" },
        port,
      );
    const resolve: typeof neighbour.way.resolve = async (host) =>
      host.startsWith("landmark") ? [{ address: "192.31.196.99", family: 4 }] : neighbour.way.resolve(host);
    const outcome = await run({}, { ...neighbour.way, connect, resolve });
    expect(outcome.links).toMatchObject({ offline: false, asked: 12, failing: 12 });
  });

  test("takes one name that is unknown for the fault of that name where others answer", async () => {
    const { run } = project(pageWith(`[Gone](https://gone.example/)`));
    const way = {
      ...neighbour.way,
      resolve: (host: string) =>
        host === "gone.example"
          ? Promise.reject(Object.assign(new Error(), { code: "ENOTFOUND" }))
          : neighbour.way.resolve(host),
    };
    const outcome = await run({}, way);
    expect(told(outcome)).toEqual(["warning link-failing en/pages/a.md https://gone.example/"]);
    expect(outcome.loaded.findings[0]?.message.en).toContain("there is no host gone.example");
  });

  test("keeps what it learned in one file that may be damaged or thrown away", async () => {
    const { run, folder } = project(pageWith(`[Good](${at("good")})`));
    const file = join(folder, "kept/links.json");
    const links = { ...commandOptions(folder).links, cache: file };
    await run({ links });
    const kept = readFileSync(file, "utf8");
    expect(JSON.parse(kept).addresses[at("good")]).toMatchObject({ word: "works", asked: expect.any(Number) });
    for (const damage of ["", "{", "[]", '{"dateline-links":99,"addresses":{}}', "\0\0\0"]) {
      writeFileSync(file, damage);
      expect((await run({ links })).links, damage).toMatchObject({ begunAnew: true, works: 1, asked: 1 });
    }
    rmSync(file);
    expect((await run({ links })).links).toMatchObject({ begunAnew: false, works: 1, asked: 1 });
  });

  test("keeps neither that nor a ticket where it would be published", async () => {
    const { run, folder } = project(pageWith(`[Good](${at("good")})`));
    const { links } = commandOptions(folder);
    for (const place of ["content/links.json", "content/files/a", "_site/links.json", "content", "_site"])
      for (const named of [{ cache: join(folder, place) }, { ticket: join(folder, place) }])
        await expect(run({ links: { ...links, ...named } }), place).rejects.toThrow(/a place outside it/);
    expect(neighbour.noticed.requests).toEqual([]);
  });

  test("takes nothing away from what another run learned at the same time", async () => {
    const documents = { "en/pages/a.md": `# A\n\n[Good](${at("good", "/slow")})\n` };
    const { run, folder } = project(documents);
    const file = join(folder, ".dateline/links.json");
    const other = {
      [at("good", "/other")]: { word: "works", reason: { code: "answers" }, doubts: [], asked: NOW + 5 },
    };
    hosts.set("good", (request, response) => {
      mkdirSync(dirname(file), { recursive: true });
      if (request.url === "/slow") writeFileSync(file, JSON.stringify({ "dateline-links": 1, addresses: other }));
      sound(request, response);
    });
    await run();
    hosts.delete("good");
    const { addresses } = JSON.parse(readFileSync(file, "utf8"));
    expect(Object.keys(addresses).sort()).toEqual([at("good", "/other"), at("good", "/slow")]);
    expect(addresses[at("good", "/other")]).toEqual(other[at("good", "/other")]);
  });

  test("leaves a host alone that says it is asked too often, also where it does not say for how long", async () => {
    hosts.set("often", status(429));
    const { run } = project(
      pageWith(Array.from({ length: 5 }, (_, i) => `[${i}](${at("often", `/${i}`)})`).join("\n")),
    );
    const { links } = await run();
    hosts.delete("often");
    expect(links).toMatchObject({ asked: 1, left: 4 });
    expect(neighbour.noticed.requests.filter((request) => /often.*\/\d$/.test(request))).toHaveLength(1);
  });

  test("writes no address that several others have moved to as well, nor one that led further for now", async () => {
    const news: Answer = (request, response) =>
      (request.url === "/news"
        ? sound
        : request.url === "/then"
          ? redirect(302, "/news")
          : redirect(301, request.url === "/on" ? "/then" : request.url?.startsWith("/one") ? "/only" : "/news"))(
        request,
        response,
      );
    hosts.set("news", (request, response) => (request.url === "/only" ? sound : news)(request, response));
    const { run } = project(
      pageWith(["/a", "/b", "/one", "/on", "/one?id=5"].map((path) => `[x](${at("news", path)})`).join("\n")),
    );
    const { loaded } = await run();
    hosts.delete("news");
    const certain = (path: string) =>
      loaded.findings
        .filter(
          ({ span }) =>
            loaded.sources.find(({ path: file }) => file === span.file)?.text.slice(span.start, span.end) ===
            at("news", path),
        )
        .map((finding) => [finding.rule, finding.certain]);
    expect(certain("/a")).toEqual([["link-moved", false]]);
    expect(certain("/b")).toEqual([["link-moved", false]]);
    expect(certain("/one")).toEqual([["link-moved", true]]);
    expect(certain("/on")).toEqual([["link-moved", false]]);
    expect(certain("/one?id=5")).toEqual([["link-moved", false]]);
  });

  test("leaves for the next run what the time was too short for, and asks that first then", async () => {
    const slow: Answer = (request, response) => setTimeout(() => sound(request, response), 150);
    hosts.set("slow", slow);
    const { run, folder } = project(
      pageWith(Array.from({ length: 12 }, (_, i) => `[${i}](${at("slow", `/${i}`)})`).join("\n")),
    );
    const links = { ...commandOptions(folder).links, maxTime: 1500 };
    const began = performance.now();
    const first = await run({ links });
    hosts.set("slow", sound);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(first.links?.left).toBeGreaterThan(0);
    expect((first.links?.left ?? 0) + (first.links?.asked ?? 0)).toBe(12);
    expect(first.loaded.findings).toEqual([]);
    const second = await run();
    expect(second.links).toMatchObject({ asked: first.links?.left, left: 0, works: 12 });
  });

  test("notes the dated copy in an archive, and offers it where a link has died", async () => {
    const copies: Readonly<Record<string, string>> = {
      [at("dead")]: "20080312101112",
      [at("dead", "/named")]: "20080312101112",
      [at("good")]: "20080101000000",
    };
    const asked = new Set<string>();
    hosts.set("archive", (request, response) => {
      const url = new URL(request.url ?? "", "https://archive.neighbour.example").searchParams.get("url") ?? "";
      asked.add(url);
      const timestamp = copies[url];
      if (url === at("odd")) return status(400)(request, response);
      const closest = {
        status: "200",
        available: true,
        url: `http://web.archive.org/web/${timestamp}/${url}`,
        timestamp,
      };
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ url, archived_snapshots: timestamp ? { closest } : {} }));
    });
    const { run, folder } = project(
      pageWith(
        `[The talk](${at("dead")} "T"), ${at("dead")}, [by name][n], [good](${at("good")}) and [shy](${at("shy")}). [Inner](${at("inner")}), [none](https://name:secret@good.neighbour.example/), [odd](${at("odd")}), [last](${at("good", "/last")}).\n\n[n]: ${at("dead", "/named")}`,
      ),
    );
    const more = { links: { ...commandOptions(folder).links, archive: true } };
    const runWith = (options: Partial<CommandOptions>) =>
      linksBy(neighbour.way, HASTY, (client) => waybackMachine(client, at("archive", "/available")))({
        ...commandOptions(folder),
        now: NOW,
        ...more,
        ...options,
      });
    await runWith({});
    const { loaded } = await runWith({ now: NOW + 2 * HOUR });
    const copy = `https://web.archive.org/web/20080312101112/${at("dead")}`;
    const [dead, named] = loaded.findings;
    expect(dead?.message.en).toContain("A public archive has a copy of 12 March 2008");
    expect(dead?.suggestions).toEqual([`[The talk](${copy} "T") (archived copy of 12 March 2008)`]);
    expect(dead?.certain).toBeUndefined();
    expect(named?.rule).toBe("link-broken");
    expect([named?.message.en.includes("has a copy of 12 March 2008"), named?.suggestions]).toEqual([true, []]);
    const kept = JSON.parse(readFileSync(join(folder, ".dateline/links.json"), "utf8")).addresses;
    expect(kept[at("good")].archive.copy.date).toBe("2008-01-01");
    // Nothing of what stands in a house, and on behind an address that the archive does not understand.
    expect([...asked].sort()).toEqual(
      [at("dead"), at("dead", "/named"), at("good"), at("good", "/last"), at("odd"), at("shy")].sort(),
    );
    expect(kept[at("shy")].archive).toEqual({ asked: expect.any(Number) });
    await run();
    expect(
      JSON.parse(readFileSync(join(folder, ".dateline/links.json"), "utf8")).addresses[at("dead")].archive.copy.date,
    ).toBe("2008-03-12");
    hosts.delete("archive");
  });

  test("says all that in every form of report, and in both languages", async () => {
    const { run } = project(pageWith(`[Talk](${at("dead")}) [Old](${at("old")}) [Shy](${at("shy")})`));
    await run();
    const outcome = await run({ now: NOW + 2 * HOUR });
    const show = (format: "text" | "json" | "sarif" | "github" | "junit" | "html", language?: string) =>
      report({
        outcome,
        reports: [{ format, file: undefined, path: undefined }],
        content: "content",
        milliseconds: 1,
        language,
        strict: false,
        projectDir: join(import.meta.dirname, ".."),
      });
    const text = await show("text");
    expect(text).toContain("They link 3 addresses on 3 hosts in 3 places; 1 asked now.");
    expect(text).toContain("Works: 0. Moved: 1. Broken: 1. Could not be checked: 1.");
    expect(await show("text", "fr")).toContain("Rompues : 1.");
    for (const format of ["json", "sarif", "github", "junit", "html"] as const) {
      const told = await show(format);
      for (const rule of ["link-broken", "link-moved", "link-unchecked"])
        expect(told).toContain(rule === "link-unchecked" && format === "html" ? "could not be checked" : rule);
    }
    expect(JSON.parse(await show("json")).summary.links).toMatchObject({ broken: 1, moved: 1, unchecked: 1 });
  });
});
