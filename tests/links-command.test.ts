import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../src/commands/command.ts";
import { report } from "../src/commands/report.ts";
import { stops } from "../src/model/stops.ts";
import { redirect } from "./neighbour/answers.ts";
import { at, HOUR, NOW, onOneStreet, pageWith, sound, told } from "./neighbour/project.ts";
import type { Answer } from "./neighbour/server.ts";

const { hosts, neighbour, project } = onOneStreet();

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
    expect(neighbour().noticed.requests.filter((request) => request === `GET ${at("good")}`)).toHaveLength(1);
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
    expect(neighbour().noticed.requests.some((request) => request.includes("//good."))).toBe(false);
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
    const paths = neighbour()
      .noticed.requests.filter((request) => request.startsWith("HEAD"))
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
