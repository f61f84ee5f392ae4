/** How a host is treated. Times in milliseconds. */
export interface Manners {
  /** Between two requests to one host. */
  readonly pause: number;
  /** For one request, from the name of the host to the end of the answer. */
  readonly perRequest: number;
  /** For one address, all its redirects included, but for the request that is under way. */
  readonly perAddress: number;
  /** The longest that a host is waited for because it says so; who wants more is left for another day. */
  readonly patience: number;
}

export const MANNERS: Manners = { pause: 500, perRequest: 20_000, perAddress: 60_000, patience: 30_000 };
