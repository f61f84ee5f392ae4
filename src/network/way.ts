import type { Connector } from "./connect.ts";
import type { Resolver } from "./resolve.ts";

/** The way to the network. Tests put their own in its place. */
export interface Way {
  readonly resolve: Resolver;
  readonly connect: Connector;
  /** Certificates to trust beside those of the machine. */
  readonly ca?: readonly string[];
  /** Addresses that answer when anything outside does. */
  readonly landmarks: readonly string[];
  /** The variables that name proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
}
