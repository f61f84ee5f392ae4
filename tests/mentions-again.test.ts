import { expect, test } from "vitest";
import { readDocument } from "../src/content/document.ts";
import { newReading } from "../src/content/reading.ts";
import { readMentions } from "../src/mentions/read-mentions.ts";

test("a text states the same however often it is read, and whatever was read before it", () => {
  const timesIn = (text: string) => {
    const document = readDocument({ path: "a.md", text }, "en", newReading());
    const context = { documentDate: undefined, conference: undefined, year: undefined, order: undefined };
    return readMentions(document, context).flatMap(({ times }) => times.map(({ from, to }) => [from, to]));
  };
  const texts = ["The desk is open from noon to midnight.", "At midnight.", "Noon.", "From noon to midnight."];
  const once = texts.map(timesIn);
  expect(once).toEqual([[[720, 1440]], [[1440, undefined]], [[720, undefined]], [[720, 1440]]]);
  expect(texts.toReversed().map(timesIn).toReversed()).toEqual(once);
});
