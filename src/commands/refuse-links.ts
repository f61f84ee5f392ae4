import { sep } from "node:path";
import { WrongUse } from "../disk/errors.ts";
import type { CommandOptions } from "./command.ts";

/**
 * Refuses to keep a file where it would be published.
 * @throws WrongUse
 */
export function refusePublished(file: string, { content, output }: CommandOptions): void {
  for (const folder of [content, output])
    if (`${file}${sep}`.startsWith(folder + sep))
      throw new WrongUse(`${file} would be published with what stands in ${folder}. Name a place outside it.`);
}

/**
 * Refuses to pass by a proxy that cannot be used.
 * @param kind of the proxy that is set and unknown, "socks5:"
 * @throws WrongUse
 */
export function refuseProxy(kind: string | undefined): void {
  if (kind !== undefined)
    throw new WrongUse(
      `A proxy is set that Dateline cannot use (${kind}). Set http_proxy and https_proxy to one of http: or https:.`,
    );
}
