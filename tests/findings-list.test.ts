import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rules } from "../src/rules/index.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const sources = readdirSync(join(project, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith(".ts"))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

test("docs/findings.md lists every finding that the code can make, in order, and no other", () => {
  // A finding is made by a rule, by `report("id", …)` (with the file first, in the reader of the disk) or `rule: "id"`.
  const told = sources.flatMap((text) =>
    [...text.matchAll(/(?:\breport\(\s*(?:file,\s*)?|\brule: )"([a-z]+(?:-[a-z0-9]+)*)"/g)].map(([, id]) => id),
  );
  const made = [...told, ...rules.map(({ id }) => id)];
  const listed = [...readFileSync(join(project, "docs/findings.md"), "utf8").matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(
    ([, id]) => id,
  );
  expect(new Set(made).size).toBeGreaterThan(20);
  expect(listed).toEqual([...new Set(made)].sort());
});
