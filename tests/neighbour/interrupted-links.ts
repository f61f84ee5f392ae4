// A process of its own that asks slow hosts, to be interrupted: the folder of the project is its one argument.
import { linksBy } from "../../src/commands/links.ts";
import { commandOptions } from "../support/command-options.ts";
import { html, page, status } from "./answers.ts";
import { startNeighbour } from "./server.ts";

const folder = process.argv[2] ?? "";
const neighbour = await startNeighbour((host) => (request, response) => {
  if (/robots\.txt$|no-such-page$/.test(request.url ?? "")) return status(404)(request, response);
  if (host !== "slow") return page(html(host))(request, response);
  process.stdout.write("asked\n");
});
await linksBy(neighbour.way, { pause: 1, perRequest: 60_000, perAddress: 60_000, patience: 100 })({
  ...commandOptions(folder),
  now: Date.parse("2008-03-28T12:00Z"),
});
process.stdout.write("ended\n");
