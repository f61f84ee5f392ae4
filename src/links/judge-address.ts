import { characters } from "./address/characters.ts";
import { credentials } from "./address/credentials.ts";
import type { AddressContext, AddressFault, AddressJudge } from "./address/fault.ts";
import { host } from "./address/host.ts";
import { mailto } from "./address/mailto.ts";
import { path } from "./address/path.ts";
import { privateHost } from "./address/private-host.ts";
import { scheme } from "./address/scheme.ts";
import { shortened } from "./address/shortened.ts";
import { spelling } from "./address/spelling.ts";
import { telephone } from "./address/telephone.ts";
import { withoutScheme } from "./address/without-scheme.ts";
import { wrapped } from "./address/wrapped.ts";

/** What stands for an address that is to come: a template's holes, "#", a note to oneself. */
const PLACEHOLDER = /^\s*(?:#|$)|\{\{|\}\}|<%|\$\{|^(?:todo|tbd|tba|tbc|xxx+|fixme)\b/i;

/** A document or a place of the site, of which nothing can be told here: most links are such. */
const PLAIN = /^(?!\/\/)(?:\.{0,2}\/)*(?:[\w-]+\/)*(?:[\w-]+\.(?:md|html?|pdf|png|jpg))?(?:#[\w-]*)?$/;

/** In this order; the first that finds fault says what is wrong, and what more there is shows when that is put right. */
const JUDGES: readonly AddressJudge[] = [
  characters,
  spelling,
  privateHost,
  scheme,
  withoutScheme,
  mailto,
  telephone,
  wrapped,
  host,
  credentials,
  shortened,
  path,
];

/** How much of an address is looked at: browsers and servers take no longer ones, pictures within a page are. */
const LONGEST = 8000;

/**
 * Everything that can be told of an address from its writing alone, without asking anybody.
 * @param address as a browser is given it: escapes and entities of the file are read already
 * @returns nothing for an address that is well, for an empty one and for "#"
 */
export function judgeAddress(address: string, context: AddressContext = {}): readonly AddressFault[] {
  if (address.length > LONGEST || PLAIN.test(address) || PLACEHOLDER.test(address) || /^\s*data:/i.test(address))
    return [];
  for (const judge of JUDGES) {
    const faults = judge(address, context);
    if (faults.length) return faults;
  }
  return [];
}
