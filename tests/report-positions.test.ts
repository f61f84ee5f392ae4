import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionsIn } from "../src/report/positions.ts";

const range = (text: string, start: number, end = start) => Object.values(positionsIn(text)({ start, end }));

describe("positions", () => {
  it.each([
    ["an empty file", "", 0, 0, [1, 1, 1, 1]],
    ["the first character", "abc", 0, 1, [1, 1, 1, 2]],
    ["the end of the text", "abc", 3, 3, [1, 4, 1, 4]],
    ["the line end itself", "a\nb", 1, 2, [1, 2, 2, 1]],
    ["after the last line end", "a\n", 2, 2, [2, 1, 2, 1]],
    ["several lines", "ab\ncd\nef", 1, 7, [1, 2, 3, 2]],
    ["a tab is one column", "\ta", 1, 2, [1, 2, 1, 3]],
    ["a surrogate pair is one column", "😀b\n😀😀c", 8, 9, [2, 3, 2, 4]],
    ["within a surrogate pair: its start", "a😀b", 2, 3, [1, 2, 1, 3]],
    ["a lone surrogate is one column", "\ud83db", 1, 2, [1, 2, 1, 3]],
    ["a combining mark is a code point", "e\u0301b", 2, 3, [1, 3, 1, 4]],
    ["below zero", "abc", -3, 2, [1, 1, 1, 3]],
    ["beyond the end", "a\nb", 1, 99, [1, 2, 2, 2]],
    ["an end before its start", "abc", 2, 0, [1, 3, 1, 3]],
  ])("%s", (_, text, start, end, expected) => {
    expect(range(text, start, end)).toEqual(expected);
  });

  it("are those that counting from the start gives", () => {
    const letters = fc.array(fc.constantFrom("a", "\n", "😀", "\t", "é"), { maxLength: 30 });
    fc.assert(
      fc.property(letters, fc.nat(30), (characters, index) => {
        const before = characters.slice(0, index);
        const line = before.filter((character) => character === "\n").length + 1;
        const column = before.length - before.lastIndexOf("\n");
        expect(range(characters.join(""), before.join("").length).slice(0, 2)).toEqual([line, column]);
      }),
    );
  });
});
