import { describe, expect, it } from "vitest";
import { address } from "../templates/parts/address.ts";

describe("address", () => {
  it.each([
    ["press@example.org", "press<wbr>@example.org"],
    ["www.example.org/press", "www.example.org<wbr>/press"],
    ["https://www.example.org/a/b/", "https://www.example.org<wbr>/a<wbr>/b/"],
    ["stream.example.org", "stream.example.org"],
    ["", ""],
  ])("%s breaks before its parts only", (words, expected) => {
    expect(address(words).source).toBe(expected);
  });

  it("stays the words of the content", () => {
    expect(address("a/<b>&@c").source).toBe("a<wbr>/&lt;b&gt;&amp;<wbr>@c");
  });
});
