import type { Loaded } from "./load-site.ts";

/** How many pages the site has; what only leads on from a former address is none. */
export const pageCount = ({ pages }: Loaded): number =>
  pages ? Object.values(pages).flat().length - pages.moved.length : 0;
