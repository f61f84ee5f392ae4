import type { Loaded } from "./load-site.ts";

/** How many pages the site has. */
export const pageCount = ({ pages }: Loaded): number => (pages ? Object.values(pages).flat().length : 0);
