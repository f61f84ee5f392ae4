import type { View } from "../../src/model/pages.ts";

const made = new WeakMap<View, string>();

/**
 * A page's whole HTML from its view, made once: it is judged before Eleventy asks for it.
 * @throws Error with the page it was making, for a fault in a template
 */
export function renderOnce<V extends View>(view: V, render: (view: V) => string): string {
  const known = made.get(view);
  if (known !== undefined) return known;
  try {
    const page = render(view);
    made.set(view, page);
    return page;
  } catch (error) {
    throw new Error(`${view.url}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
