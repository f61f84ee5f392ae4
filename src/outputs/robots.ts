import type { SiteAddress } from "../model/conference.ts";

/** robots.txt (RFC 9309): a preview asks not to be listed, the real site names its sitemap. */
export const robots = ({ url, preview }: SiteAddress): string =>
  preview ? "User-agent: *\nDisallow: /\n" : `User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap.xml\n`;
