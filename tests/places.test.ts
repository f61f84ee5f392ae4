import fc from "fast-check";
import { expect, test } from "vitest";
import { anyOf, type Place } from "../src/translations/places.ts";

const place = fc
  .tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]): Place => ({ start, end: start + length }));

test("a place touches any of others as when each is looked at", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), place, (places, one) => {
      const touches = places.some((other) => other.start < one.end && one.start < other.end);
      expect(anyOf(places)(one)).toBe(touches);
    }),
  );
});
