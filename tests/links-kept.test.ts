import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CommandOptions } from "../src/commands/command.ts";
import { linksBy } from "../src/commands/links.ts";
import { waybackMachine } from "../src/network/archive.ts";
import { status } from "./neighbour/answers.ts";
import { at, HASTY, HOUR, NOW, onOneStreet, pageWith, sound } from "./neighbour/project.ts";
import { commandOptions } from "./support/command-options.ts";

const { hosts, neighbour, project } = onOneStreet();

describe("what dateline links keeps", () => {
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
    expect(neighbour().noticed.requests).toEqual([]);
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
      linksBy(neighbour().way, HASTY, (client) => waybackMachine(client, at("archive", "/available")))({
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
});
