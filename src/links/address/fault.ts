import type { Severity } from "../../model/finding.ts";
import type { Message } from "../../model/message.ts";

/** The rules that an address can be judged by from its writing alone. */
export type AddressRule =
  | "link-characters"
  | "link-credentials"
  | "link-mailto"
  | "link-malformed"
  | "link-private"
  | "link-scheme"
  | "link-shortened"
  | "link-telephone"
  | "link-without-scheme"
  | "link-wrapped";

/** What is wrong with an address. */
export interface AddressFault {
  readonly rule: AddressRule;
  readonly severity: Severity;
  /** Where in the address, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  /** Whole addresses, each of which would be right. */
  readonly suggestions: readonly string[];
  /** The one suggestion can only be what was meant. */
  readonly certain?: boolean;
}

/** What is known around an address. */
export interface AddressContext {
  /** ISO 3166, of telephone numbers that are written as they are dialled within a country. */
  readonly country?: string | undefined;
}

/** Looks at an address that is not empty; what is no concern of it gives no fault. */
export type AddressJudge = (address: string, context: AddressContext) => readonly AddressFault[];

/** A fault of the whole address. */
export const faultOfAll = (
  address: string,
  fault: Omit<AddressFault, "start" | "end" | "suggestions"> & Partial<AddressFault>,
): AddressFault => ({ start: 0, end: address.length, suggestions: [], ...fault });
