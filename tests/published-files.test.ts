import { expect, test } from "vitest";
import { readDocuments } from "./support/read-folder.ts";

const documents = {
  "conference.md":
    "---\ndates: 1 and 2 April 2008\ntime zone: Europe/Paris\nlanguages: en\nsite: https://example.org/\n---\n",
  "en/conference.md": "# Conference\n\n- City: Strasbourg\n",
  "en/press-releases/1.md":
    "---\nreference: 1\ndate: 1 March 2008\nembargo: 30 March 2008, 10 am\n---\n# Secret\n\n[The report](../../files/a.pdf) and [the programme](../../files/b.pdf).\n\n![Ann Example signs](../../files/c.png)\n",
  "en/pages/info.md": "# Information\n\n[The programme](../../files/b.pdf)\n",
};
const files = ["a.pdf", "b.pdf", "c.png", "forgotten.pdf"].map((name) => ({ path: `files/${name}`, bytes: 1 }));

const published = (now: string) =>
  readDocuments(documents, now, files).published.map(({ path }) => path.replace("files/", ""));

test("a file that only a release under embargo uses is kept back with it", () => {
  expect(published("2008-03-29T12:00Z")).toEqual(["b.pdf", "forgotten.pdf"]);
});

test("and goes out with it", () => {
  expect(published("2008-03-30T12:00Z")).toEqual(["a.pdf", "b.pdf", "c.png", "forgotten.pdf"]);
});
