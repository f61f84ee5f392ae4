import type { ByName } from "./held-addresses.ts";
import type { Attribute } from "./markup.ts";
import type { Reference } from "./reference.ts";
import { saysUpward } from "./upward.ts";

/** An `<a>` that has been opened, with what is known of it so far. */
export interface OpenLink {
  readonly attribute: Attribute | undefined;
  readonly hooked: boolean;
  readonly taken: boolean;
  readonly hidden: boolean;
  /** Where its name stands. */
  readonly at: number;
  named: boolean;
  /** What it says, where that is of interest. */
  words: string | undefined;
}

/** What says that a script, or a browser by itself, does something with the element. */
const HOOK =
  /^(?:id|class|role|on[a-z]+|data-.+|aria-(?:expanded|controls|haspopup|current|disabled)|name|slot|is|[@:*([#v].*)$/;

/** What says that following a link is not what happens: a script, mostly one of a library, does something instead. */
const isTaking = ({ name, value }: Attribute): boolean =>
  /^on(?:click|mousedown|pointerdown|keydown)$|^data-(?:[\w-]+-)?(?:toggle|target|action|dismiss|slide-to)$/.test(
    name,
  ) ||
  (name === "role" && /^(?:button|tab|menuitem)$/.test(value));

/** @param start where the tag stands */
export function openLink(attributes: readonly Attribute[], byName: ByName, start: number): OpenLink {
  const attribute = byName("href") ?? byName("xlink:href");
  const label = ["aria-label", "title", "aria-labelledby"].map((one) => byName(one)?.value.trim()).find(Boolean);
  const hidden = byName("aria-hidden")?.value === "true" || byName("hidden") !== undefined;
  const hooked = attributes.some((one) => HOOK.test(one.name));
  const taken = hooked && attributes.some(isTaking);
  const words = attribute?.value === "#" ? (label ?? "") : undefined;
  return { attribute, hooked, taken, hidden, named: label !== undefined, at: start + 1, words };
}

/** What of a link stands in its reference beside the address. */
export const marksOf = ({ hooked, taken, hidden, named, words }: OpenLink): Partial<Reference> => ({
  ...(hooked ? { hooked } : {}),
  ...(taken ? { taken } : {}),
  ...(named || hidden ? {} : { nameless: true }),
  ...(words !== undefined && saysUpward(words) ? { upward: true } : {}),
});

/** Whether an element inside a link gives it a name by itself. */
export const saysSomething = (name: string, byName: ByName): boolean =>
  (name === "img" && Boolean(byName("alt")?.value.trim())) ||
  ["aria-label", "title", "aria-labelledby"].some((one) => byName(one)?.value.trim()) ||
  (name === "input" && Boolean(byName("value")?.value)) ||
  ["object", "iframe", "video", "audio", "embed", "slot", "canvas"].includes(name);
