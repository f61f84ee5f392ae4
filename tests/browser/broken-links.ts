import type { Problems } from "./checks.ts";
import { addressOf, htmlFiles, readMarkup } from "./site-files.ts";
import type { StaticServer } from "./static-server.ts";

/**
 * Follows every address of every page, as static hosting would answer it, fragments included.
 * @param siteUrl where the site will stand; its absolute links to itself are followed on the server
 * @returns `page: address: what is wrong`
 */
export const brokenLinks = async (folder: string, server: StaticServer, siteUrl: string): Promise<Problems> => {
  const files = htmlFiles(folder);
  const pages = new Map(files.map((file) => [server.url + addressOf(file), readMarkup(folder, file)]));
  const statuses = new Map<string, Promise<number>>();
  const statusOf = (url: string): Promise<number> => {
    const asked = statuses.get(url) ?? fetch(url, { method: "HEAD", redirect: "manual" }).then(({ status }) => status);
    statuses.set(url, asked);
    return asked;
  };
  const problems: string[] = [];
  for (const [page, { addresses }] of pages) {
    for (const address of addresses) {
      const target = URL.canParse(address, page) ? new URL(address, page) : undefined;
      if (!target) {
        problems.push(`${page}: ${address}: is no address`);
        continue;
      }
      const here = target.href.startsWith(siteUrl) ? new URL(server.url + target.href.slice(siteUrl.length)) : target;
      if (here.origin !== server.origin) continue;
      const fragment = decodeURIComponent(here.hash.slice(1));
      here.hash = "";
      const status = await statusOf(here.href);
      if (status !== 200) problems.push(`${page}: ${address}: answers ${status}`);
      else if (fragment && !pages.get(here.href)?.ids.has(fragment))
        problems.push(`${page}: ${address}: has no such place`);
    }
  }
  return [...new Set(problems)];
};
