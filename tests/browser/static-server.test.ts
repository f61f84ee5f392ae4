import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenLinks } from "./broken-links.ts";
import { type StaticServer, serve } from "./static-server.ts";

describe("the static server of the tests", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-server-"));
  let server: StaticServer;
  beforeAll(async () => {
    mkdirSync(join(folder, "agenda"));
    const page = `<a href="agenda/">a</a> <a href="agenda">b</a> <a href="#here">c</a> <a href="/">d</a>`;
    writeFileSync(join(folder, "index.html"), page);
    writeFileSync(join(folder, "agenda/index.html"), `<p id="here"><a href="../#here">a</a> <a href="#here">b</a>`);
    writeFileSync(join(folder, "404.html"), "Not here");
    writeFileSync(join(folder, "all.ics"), "BEGIN:VCALENDAR");
    server = await serve(folder, "/conf/2008/");
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ["", 200, "text/html; charset=utf-8"],
    ["agenda/", 200, "text/html; charset=utf-8"],
    ["all.ics", 200, "text/calendar; charset=utf-8"],
    ["missing", 404, "text/html; charset=utf-8"],
    ["agenda/..%2f..%2f..%2fetc/passwd", 404, "text/html; charset=utf-8"],
    ["%", 404, "text/html; charset=utf-8"],
  ])("answers %j with %i", async (path, status, type) => {
    const answer = await fetch(server.url + path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, type]);
  });

  it("sends a folder without its slash to the address with it", async () => {
    const answer = await fetch(`${server.url}agenda`, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([301, "/conf/2008/agenda/"]);
  });

  it("has nothing beside its base path, and gives the site's own page for it", async () => {
    const answer = await fetch(server.origin);
    expect([answer.status, await answer.text()]).toEqual([404, "Not here"]);
    expect(server.requests.at(-1)).toBe("/");
  });

  it("lets broken links be seen", async () => {
    const found = await brokenLinks(folder, server, "https://conference.example/");
    expect(found.map((line) => line.replace(server.origin, ""))).toEqual([
      "/conf/2008/agenda/: ../#here: has no such place",
      "/conf/2008/: agenda: answers 301",
      "/conf/2008/: #here: has no such place",
      "/conf/2008/: /: answers 404",
    ]);
  });
});
