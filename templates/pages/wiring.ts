import type { Kind, ViewOf } from "../../src/model/pages.ts";
import { renderOnce } from "./render-once.ts";

/**
 * What Eleventy wants of a template: one page for each view of a kind.
 * @param render a page's whole HTML from its view
 */
export const wiring = <K extends Kind>(kind: K, render: (view: ViewOf<K>) => string) => ({
  data: {
    pagination: { data: `pages.${kind}`, size: 1, alias: "view" },
    permalink: ({ view }: { readonly view: ViewOf<K> }): string => view.permalink,
    eleventyExcludeFromCollections: true,
  },
  render: ({ view }: { readonly view: ViewOf<K> }): string => renderOnce(view, render),
});
