type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy for an address, out of the variables that other programs go by; undefined where there is none. */
export const proxyFor = (address: string, env: Environment): URL | undefined => {
  const proxy = URL.parse(settingFor(address, env) ?? "");
  return proxy && isUsable(proxy) ? proxy : undefined;
};

/**
 * The kind of a proxy that is set and cannot be used, "socks5:"; undefined where there is none. To pass it by would be to
 * go a way that whoever set it did not want.
 */
export const unknownProxy = (env: Environment): string | undefined => {
  for (const scheme of ["http", "https"]) {
    const setting = settingFor(`${scheme}://any.example/`, env);
    if (setting === undefined) continue;
    const proxy = URL.parse(setting);
    if (!proxy || !isUsable(proxy)) return proxy?.protocol ?? setting;
  }
  return undefined;
};

const isUsable = ({ protocol }: URL): boolean => protocol === "http:" || protocol === "https:";

function settingFor(address: string, env: Environment): string | undefined {
  const { protocol, hostname, port } = new URL(address);
  const scheme = protocol.slice(0, -1);
  // HTTP_PROXY in capitals is what a web server would set from a request's header; it is left alone, as others do.
  const value = env[`${scheme}_proxy`] || (scheme === "https" && env.HTTPS_PROXY) || env.all_proxy || env.ALL_PROXY;
  if (!value || isExcepted(hostname, port || (scheme === "https" ? "443" : "80"), env.no_proxy || env.NO_PROXY || ""))
    return undefined;
  return /^[a-z][a-z\d]*:\/\//i.test(value) ? value : `http://${value}`;
}

/** `no_proxy`: names, which hold for what is below them too, each with a port or without; "*" for all. */
const isExcepted = (hostname: string, port: string, list: string): boolean =>
  list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = "", only] = /^(\[.*\]|[^:]*)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      const bare = name.replace(/^\*?\./, "");
      return bare !== "" && (!only || only === port) && (hostname === bare || hostname.endsWith(`.${bare}`));
    });

/** The header by which a proxy knows who asks, where its address names somebody. */
export const proxyHeaders = ({ username, password }: URL): Record<string, string> =>
  username || password
    ? {
        "proxy-authorization": `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`,
      }
    : {};
