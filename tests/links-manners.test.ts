import { describe, expect, test } from "vitest";
import { redirect, status } from "./neighbour/answers.ts";
import { at, HOUR, linksTo, NOW, onOneStreet, pageWith, sound } from "./neighbour/project.ts";
import type { Answer } from "./neighbour/server.ts";
import { commandOptions } from "./support/command-options.ts";

const { hosts, robotsOf, neighbour, project } = onOneStreet();

describe("the manners of dateline links", () => {
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

  test("leaves a host alone that says it is asked too often, also where it does not say for how long", async () => {
    hosts.set("often", status(429));
    const { run } = project(pageWith(linksTo(5, (i) => at("often", `/${i}`))));
    const { links } = await run();
    hosts.delete("often");
    expect(links).toMatchObject({ asked: 1, left: 4 });
    expect(neighbour().noticed.requests.filter((request) => /often.*\/\d$/.test(request))).toHaveLength(1);
  });

  test("leaves for the next run what the time was too short for, and asks that first then", async () => {
    const slow: Answer = (request, response) => setTimeout(() => sound(request, response), 150);
    hosts.set("slow", slow);
    const { run, folder } = project(pageWith(linksTo(12, (i) => at("slow", `/${i}`))));
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

  test("hold at a host to which many others send, all at once", async () => {
    hosts.set("goal", sound);
    for (let i = 0; i < 40; i++) hosts.set(`from${i}`, redirect(302, at("goal", `/${i}`)));
    const { run } = project(pageWith(linksTo(40, (i) => at(`from${i}`))));
    neighbour().noticed.atOnce.host = 0;
    expect((await run()).links).toMatchObject({ asked: 40, works: 40 });
    expect(neighbour().noticed.atOnce.host).toBe(1);
  });

  test("keep to a pause that is longer than a run can wait: one address a run, and the others later", async () => {
    hosts.set("slowly", sound);
    const robots: Answer = (_request, response) => {
      response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nCrawl-delay: 60\n");
    };
    robotsOf.set("slowly", robots);
    const { run } = project(pageWith(linksTo(3, (i) => at("slowly", `/${i}.pdf`))));
    expect((await run()).links).toMatchObject({ asked: 1, works: 1, left: 2 });
    expect((await run({ now: NOW + HOUR })).links).toMatchObject({ asked: 1, works: 2, left: 1 });
    expect(neighbour().noticed.requests.filter((request) => /\d\.pdf$/.test(request))).toHaveLength(1);
  });
});
