import { directionOf } from "../src/model/direction.ts";

const known = new Map<string, "ltr" | "rtl">();

/** Which way a language runs: left to right where what is given is not made like a language code. */
export function directionIn(lang: string): "ltr" | "rtl" {
  let direction = known.get(lang);
  if (direction) return direction;
  try {
    direction = directionOf(lang);
  } catch {
    direction = "ltr";
  }
  known.set(lang, direction);
  return direction;
}
