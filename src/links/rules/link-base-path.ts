import type { Fault } from "../fault.ts";
import type { Reference } from "../reference.ts";

/** An address that leaves out the path under which the site stands, or has it twice. */
export const linkBasePath = ({ address }: Reference, basePath: string, right: string, doubled: boolean): Fault => ({
  rule: "link-base-path",
  severity: "error",
  message: doubled
    ? {
        en: `"${address}" has the path of the site, "${basePath}", twice. Write "${right}".`,
        fr: `« ${address} » contient deux fois le chemin du site, « ${basePath} ». Écrivez « ${right} ».`,
      }
    : {
        en: `"${address}" leaves out "${basePath}", the path under which the site stands. Write "${right}".`,
        fr: `« ${address} » oublie « ${basePath} », le chemin sous lequel se trouve le site. Écrivez « ${right} ».`,
      },
  suggestions: [right],
  certain: true,
});
