import { expect, test } from "vitest";
import { measureLinks, measureSoundLinks } from "./mutation/measure-links.ts";

/** Of each kind; `npm run mutations` makes more and says which. */
const MANY = 6;

test("links damaged by machine are told, and what was meant is offered", () => {
  for (const { kind, made, found, offered, knowable, missed } of measureLinks(MANY)) {
    expect(missed, kind).toEqual([]);
    expect([found, offered], kind).toEqual([made, knowable]);
  }
});

test("sound addresses in odd forms are left alone, wherever they stand", () => {
  for (const { kind, alarms } of measureSoundLinks(MANY * 5)) expect(alarms, kind).toEqual([]);
});
