import type { Pages } from "../model/pages.ts";

/**
 * `_redirects`, a line for each former address: read by Netlify, Cloudflare Pages and GitLab Pages, which then answer
 * with 301 themselves. Everywhere else the page that stands at the address leads on. No "!" behind the status: it is
 * not understood by all three, and nothing but that page stands in the way.
 */
export const redirects = ({ moved }: Pick<Pages, "moved">): string =>
  moved
    .flatMap(({ url, targetUrl }) => {
      // Cloudflare takes an address with and without its last stroke for two.
      const bare = url.replace(/\/$/, "");
      return (bare === url || bare === "" ? [url] : [url, bare]).map((from) => `${from} ${targetUrl} 301\n`);
    })
    .join("");
