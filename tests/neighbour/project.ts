import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { CommandOptions, Outcome } from "../../src/commands/command.ts";
import { linksBy } from "../../src/commands/links.ts";
import type { Way } from "../../src/network/way.ts";
import { commandOptions } from "../support/command-options.ts";
import { withBase } from "../support/read-folder.ts";
import { html, page, redirect, status } from "./answers.ts";
import { type Answer, DOMAIN, type Neighbour, startNeighbour } from "./server.ts";

export const HASTY = { pause: 1, perRequest: 1000, perAddress: 4000, patience: 100 };
export const HOUR = 3_600_000;
export const NOW = Date.parse("2008-03-28T12:00Z");

/** An address of one of the neighbour's hosts. */
export const at = (host: string, path = "/a"): string => `https://${host}.${DOMAIN}${path}`;

export const sound = page(html("The opening"));
const standard: Readonly<Record<string, Answer>> = {
  good: sound,
  dead: page(html("Page not found"), 404),
  old: (request, response) => (request.url === "/a" ? redirect(301, "/b") : sound)(request, response),
  shy: status(403),
  soft: page(html("Page not found")),
  plain: sound,
  ids: page('<!doctype html><title>Ids</title><p id="here">Words that are here.'),
};

/** A page of content with a text. */
export const pageWith = (text: string): Record<string, string> => ({ "en/pages/a.md": `# A page\n\n${text}\n` });

/** So many links, one a line. */
export const linksTo = (many: number, address: (i: number) => string): string =>
  Array.from({ length: many }, (_, i) => `[${i}](${address(i)})`).join("\n");

/** Each finding as "severity rule file words". */
export const told = ({ loaded }: Outcome): string[] =>
  loaded.findings.map(({ rule, severity, span }) => {
    const words = loaded.sources.find(({ path }) => path === span.file)?.text.slice(span.start, span.end);
    return `${severity} ${rule} ${span.file} ${words}`;
  });

export interface Project {
  readonly folder: string;
  /** Runs `dateline links` in it, by the neighbour's way or another. */
  readonly run: (more?: Partial<CommandOptions>, way?: Way) => Promise<Outcome>;
  /** The text of a file of its content. */
  readonly text: (path: string) => string;
}

export interface Street {
  /** What each host does, by its first label, where a test wants it otherwise; forgotten behind each file of tests. */
  readonly hosts: Map<string, Answer>;
  /** What hosts answer to robots.txt, where it is not that there is none. */
  readonly robotsOf: Map<string, Answer>;
  readonly neighbour: () => Neighbour;
  /** A project with documents by their paths in the content. */
  readonly project: (documents: Readonly<Record<string, string>>) => Project;
}

/** A neighbour for the tests of a file, and projects that link to it. */
export function onOneStreet(): Street {
  const hosts = new Map<string, Answer>();
  const robotsOf = new Map<string, Answer>();
  const top = mkdtempSync(join(tmpdir(), "dateline-links-"));
  let folders = 0;
  let neighbour: Neighbour;
  beforeAll(async () => {
    neighbour = await startNeighbour(
      (host) => (request, response) => {
        const { url = "" } = request;
        if (url === "/robots.txt") return (robotsOf.get(host) ?? status(404))(request, response);
        if (url.endsWith("no-such-page")) return status(404)(request, response);
        (hosts.get(host) ?? standard[host] ?? status(404))(request, response);
      },
      { addresses: { inner: ["10.0.0.7"] } },
    );
  });
  afterAll(async () => {
    await neighbour.close();
    rmSync(top, { recursive: true, force: true });
  });
  const project: Street["project"] = (documents) => {
    const folder = join(top, String(folders++));
    for (const [path, text] of Object.entries(withBase(documents))) {
      mkdirSync(dirname(join(folder, "content", path)), { recursive: true });
      writeFileSync(join(folder, "content", path), text);
    }
    const run: Project["run"] = async (more = {}, way = neighbour.way) => {
      neighbour.noticed.requests.length = 0;
      return await linksBy(way, HASTY)({ ...commandOptions(folder), now: NOW, ...more });
    };
    return { folder, run, text: (path) => readFileSync(join(folder, "content", path), "utf8") };
  };
  return { hosts, robotsOf, neighbour: () => neighbour, project };
}
