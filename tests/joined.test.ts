import fc from "fast-check";
import { expect, test } from "vitest";
import { joiner, type Parts } from "../src/disk/joined.ts";

const part = fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array({ maxLength: 40 }));

test("parts are joined as they would be in memory of their own, file after file", () => {
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 8 }), { maxLength: 8 }), (files: Parts[]) => {
      const joined = joiner();
      for (const parts of files)
        expect(Buffer.from(joined(parts))).toEqual(Buffer.concat(parts.map((one) => Buffer.from(one as string))));
    }),
  );
});
