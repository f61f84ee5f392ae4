import { join, relative } from "node:path";
import { readSite } from "../content/read-site.ts";
import { readContent } from "../disk/read-content.ts";
import { plainText } from "../disk/read-text.ts";
import { openForRepair, writeRepairs } from "../disk/repair-file.ts";
import { repairAll } from "../fix/repair-all.ts";
import type { Finding } from "../model/finding.ts";
import { type Archive, waybackMachine } from "../network/archive.ts";
import type { Client } from "../network/client.ts";
import { systemConnector } from "../network/connect.ts";
import { LANDMARKS } from "../network/connected.ts";
import { MANNERS, type Manners } from "../network/manners.ts";
import { unknownProxy } from "../network/proxy.ts";
import { systemResolver } from "../network/resolve.ts";
import type { Way } from "../network/way.ts";
import { linkCounts } from "../outside/counts.ts";
import { outsideFindings } from "../outside/findings.ts";
import { offlineFinding } from "../outside/offline-finding.ts";
import { outsidePlaces } from "../outside/written-links.ts";
import { weighOutside } from "../rules/weigh-outside.ts";
import { askOutside } from "./ask-outside.ts";
import type { Command, Outcome } from "./command.ts";
import { readLearned } from "./learned.ts";
import { refuseProxy, refusePublished } from "./refuse-links.ts";
import { updateTicket } from "./ticket.ts";

/** Where what was learned is kept, from where the command was started, unless another place is named. */
const KEPT = join(".dateline", "links.json");

/** Asks the addresses outside that the documents link, and says what came of it. */
export const links: Command = (options) =>
  linksBy(
    { resolve: systemResolver, connect: systemConnector, landmarks: LANDMARKS, env: process.env },
    MANNERS,
  )(options);

/** The same over another way to the network, and with another archive. */
export const linksBy =
  (way: Way, manners: Manners, archiveOf: (client: Client) => Archive = waybackMachine): Command =>
  async (options) => {
    const { content: folder, workingDir, fix, now: begun } = options;
    const cache = options.links.cache ?? join(workingDir, KEPT);
    refusePublished(cache, options);
    if (options.links.ticket !== undefined) refusePublished(options.links.ticket, options);
    refuseProxy(unknownProxy(way.env));
    const content = readContent(folder);
    const began = performance.now();
    const now = (): number => begun + Math.round(performance.now() - began);

    const judge = (edited: ReadonlyMap<string, string>) => {
      const sources = content.sources.map(({ path, text }) => {
        const raw = edited.get(path);
        return { path, text: raw === undefined ? text : plainText(raw) };
      });
      const reading = readSite({ ...content, sources, now: begun, siteUrl: options.siteUrl });
      const texts = new Map(sources.map(({ path, text }) => [path, text]));
      return { ...reading, sources, places: outsidePlaces(reading.documents, reading.site, texts) };
    };
    const first = judge(new Map());
    const contentErrors = first.findings.filter(({ severity }) => severity === "error").length;

    const { known, begunAnew, keep } = readLearned(cache);
    const linked = new Set(first.places.map(({ address }) => address));
    const save = (): void => keep(linked, now());
    const asked = await askOutside({
      places: first.places,
      known,
      now,
      way,
      manners,
      save,
      archiveOf: options.links.archive ? archiveOf : undefined,
      maxTime: options.links.maxTime,
      siteUrl: first.site?.address.own,
    });
    if (!asked.offline) save();

    const findingsOf = (read: ReturnType<typeof judge>, everyPlace: boolean): readonly Finding[] =>
      weighOutside(
        [
          ...(asked.offline ? offlineFinding(read.places, asked.asked) : []),
          ...outsideFindings(read.places, known, everyPlace),
        ],
        read.documents,
        read.site,
      );
    const outcomeOf = (read: ReturnType<typeof judge>): Outcome => ({
      loaded: {
        site: read.site,
        pages: undefined,
        assets: content.assets,
        findings: findingsOf(read, false),
        sources: read.sources,
        documents: read.sources.length,
        withheld: read.withheld,
      },
      pages: 0,
      written: 0,
      leftBehind: undefined,
      links: {
        ...linkCounts(read.places, known),
        asked: asked.asked,
        left: asked.left,
        offline: asked.offline,
        kept: relative(workingDir, cache) || cache,
        contentErrors,
        begunAnew,
      },
    });

    // A document that cannot be read has no links, which would close the ticket on those that it had.
    if (options.links.ticket !== undefined && contentErrors === 0)
      updateTicket(options.links.ticket, first.places, known, options.language ?? "en");
    if (fix === "none") return outcomeOf(first);
    const repaired = repairAll(
      (edited) => {
        const read = judge(edited);
        return { read, findings: findingsOf(read, true) };
      },
      (file) => openForRepair(folder, file),
    );
    const written = fix === "write";
    if (written) writeRepairs(folder, repaired.changes);
    return {
      ...outcomeOf((written ? repaired.last : repaired.first).read),
      fixed: {
        places: repaired.places,
        files: repaired.changes.length,
        untouched: repaired.untouched.length,
        written,
        changes: written ? [] : repaired.changes,
      },
    };
  };
