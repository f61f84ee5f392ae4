import { type AddressJudge, faultOfAll } from "./fault.ts";
import { hostNameOf } from "./web-parts.ts";
import { WRAPPERS } from "./wrappers.ts";

/** One wrapping taken off; undefined when there is none. */
function unwrappedOnce(address: string): { readonly name: string; readonly inner: string | undefined } | undefined {
  const host = /^https?:/i.test(address) ? hostNameOf(address) : undefined;
  if (host === undefined) return undefined;
  const url = new URL(address);
  const wrapper = WRAPPERS.find((one) => one.host.test(host) && (one.path?.test(url.pathname) ?? true));
  return wrapper && { name: wrapper.name, inner: wrapper.inner(url, address) };
}

/** How often an address may have been wrapped, as when a mail is passed on. */
const MOST = 5;

/** The service that an address leads through, and the address that was meant, out of all wrappings, where it can be read. */
function unwrapped(address: string): ReturnType<typeof unwrappedOnce> {
  const outer = unwrappedOnce(address);
  let inner = outer?.inner;
  for (let more = MOST; more > 0 && inner; more--) {
    const next = unwrappedOnce(inner);
    if (!next) break;
    inner = next.inner;
  }
  const isWhole = inner && /^https?:\/\//i.test(inner) && hostNameOf(inner)?.includes(".");
  return outer && { name: outer.name, inner: isWhole ? inner?.replace(/[\s<>"]/g, encodeURIComponent) : undefined };
}

/** An address that a mail program or a search engine put its own around: SafeLinks, Proofpoint, Google, Facebook … */
export const wrapped: AddressJudge = (address) => {
  const found = unwrapped(address);
  if (!found) return [];
  const { name, inner } = found;
  return [
    faultOfAll(address, {
      rule: "link-wrapped",
      severity: "warning",
      message: inner
        ? {
            en: `This address leads through ${name}, which notes who clicks and may refuse others. The address that was meant is "${inner}".`,
            fr: `Cette adresse passe par ${name}, qui note qui clique et peut refuser les autres. L'adresse voulue est « ${inner} ».`,
          }
        : {
            en: `This address leads through ${name}, which notes who clicks and may refuse others. Open it, and write the address that it leads to.`,
            fr: `Cette adresse passe par ${name}, qui note qui clique et peut refuser les autres. Ouvrez-la et écrivez l'adresse à laquelle elle mène.`,
          },
      ...(inner ? { suggestions: [inner], certain: true } : {}),
    }),
  ];
};
