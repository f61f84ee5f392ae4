/** Where the site stands. */
export interface Standing {
  /** "/" or "/conf/2008/". */
  readonly basePath: string;
  /** Addresses of the site with their last slash, the published one first; none where it is not known. */
  readonly siteUrls: readonly string[];
  /** Nobody has said where it stands: it may be a part of a larger site, with others beside it. */
  readonly isSomewhere?: boolean;
}

/** Where an address leads. Paths are decoded. */
export type Located =
  | {
      readonly at: "site";
      /** Within the site, "" for its home. */
      readonly path: string;
      /** What follows "#", decoded; undefined where there is none. */
      readonly fragment: string | undefined;
      /** With its "?". */
      readonly query: string;
      readonly form: "absolute" | "root" | "relative";
      /** It climbs above the site's top folder. */
      readonly climbs: boolean;
      /** It is the site's own path, without its slash. */
      readonly slashless: boolean;
    }
  /** On the site's host, outside its base path. */
  | { readonly at: "host"; readonly path: string; readonly climbs: boolean }
  | { readonly at: "elsewhere" };

const NOWHERE = "http://site.invalid";
const ELSEWHERE: Located = { at: "elsewhere" };

/** Percent-escapes undone, as far as they are UTF-8. */
export const unescapedPath = (path: string): string => {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replace(/(?:%[0-9a-f]{2})+/gi, (some) => {
      try {
        return decodeURIComponent(some);
      } catch {
        return some;
      }
    });
  }
};

const escapedPath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** An address up to "?" and "#". */
const pathPart = (address: string): string => /^[^?#]*/.exec(address)?.[0] ?? "";

/** How many folders a relative address leads up beyond the top. @param depth how many folders there are above it */
function climbsFrom(depth: number, address: string): boolean {
  let left = depth;
  for (const part of pathPart(address)
    .split("/")
    .slice(0, -1)
    .concat(/(?:^|\/)\.\.$/.test(pathPart(address)) ? [".."] : [])) {
    if (part === "..") left -= 1;
    else if (part !== "." && part !== "") left += 1;
    if (left < 0) return true;
  }
  return false;
}

/** Finds where an address of a page leads. @param page within the site, decoded. @param base what its `<base href>` says */
export type Locate = (address: string, page: string, base?: string) => Located;

/** Makes what finds where the addresses of a site lead (WHATWG URL, 4.4). */
export function locator({ basePath, siteUrls }: Standing): Locate {
  const urls = siteUrls.map((one) => new URL(one));
  const home = `${urls[0]?.origin ?? NOWHERE}${basePath}`;
  const bare = (origin: string): string => origin.replace(/^https?:/, "");
  const hosts = new Set([new URL(home).origin, ...urls.map(({ origin }) => origin)].map(bare));
  const own = unescapedPath(basePath);
  const tops = [...new Set([...urls.map(({ pathname }) => unescapedPath(pathname)), own])];
  return (address, page, base) => {
    const here = home + escapedPath(page);
    const from = base === undefined || !URL.canParse(base, here) ? here : new URL(base, here).href;
    if (!URL.canParse(address, from)) return ELSEWHERE;
    const url = new URL(address, from);
    if (url.protocol !== "http:" && url.protocol !== "https:") return ELSEWHERE;
    if (!hosts.has(bare(url.origin)) || url.username || url.password) return ELSEWHERE;
    const form = /^(?:https?:|[\\/]{2})/i.test(address) ? "absolute" : /^[\\/]/.test(address) ? "root" : "relative";
    const path = unescapedPath(url.pathname);
    const top = (form === "absolute" ? tops : [own]).find((one) => path.startsWith(one) || `${path}/` === one);
    const depth =
      form === "relative" ? unescapedPath(new URL(from).pathname).slice(own.length).split("/").length - 1 : 0;
    const climbs = form === "relative" && climbsFrom(depth, address);
    if (top === undefined) return { at: "host", path, climbs };
    const hash = url.href.indexOf("#");
    return {
      at: "site",
      path: path.slice(top.length),
      fragment: hash < 0 ? undefined : unescapedPath(url.href.slice(hash + 1)),
      query: url.search,
      form,
      climbs,
      slashless: path.length < top.length,
    };
  };
}

/** An address of the site in the form in which another was written. @param path within the site, decoded */
export function writtenAs(
  form: "absolute" | "root" | "relative",
  path: string,
  page: string,
  standing: Standing,
): string {
  const { basePath, siteUrls } = standing;
  if (form === "absolute" && siteUrls[0]) return siteUrls[0] + pretty(path);
  if (form !== "relative") return basePath + pretty(path);
  const [from, to] = [page.split("/").slice(0, -1), path.split("/")];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return `${"../".repeat(from.length - same)}${pretty(to.slice(same).join("/"))}` || "./";
}

/** Escapes what a path of an address cannot hold, and leaves letters as people read them. */
const pretty = (path: string): string =>
  path.replace(/[\s"#%<>?[\\\]^`{|}\p{Cc}]/gu, (sign) => encodeURIComponent(sign));
