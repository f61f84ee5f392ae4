import { textsOf } from "../mentions/text.ts";
import { decodedAddress } from "../model/decoded-address.ts";
import { telephoneOf } from "../model/telephone.ts";
import { addressRule } from "./address-rule.ts";
import type { Rule, Slip } from "./rule.ts";

const byAddress = addressRule("link-telephone", "error");

/** A tel: link that no telephone dials as meant, or that dials another number than its words say. */
export const linkTelephone: Rule = {
  ...byAddress,
  *check(judged) {
    yield* byAddress.check(judged);
    const country = judged.site?.conference.country;
    for (const document of judged.documents)
      for (const text of textsOf(document))
        for (const { start, end, href, auto } of text.links) {
          if (auto || !/^tel:/i.test(href)) continue;
          const dials = telephoneOf(decodedAddress(href.slice(4)).replace(/;.*$/, ""), country);
          const said = telephoneOf(text.plain.slice(start, end), country);
          if (said?.verdict === "right" && dials?.verdict === "right" && said.dialled !== dials.dialled)
            yield otherNumber(text.spanOf(start, end), dials.dialled);
        }
  },
};

const otherNumber = (span: Slip["span"], dialled: string): Slip => ({
  span,
  message: {
    en: `The words give one number, and the link dials another: ${dialled}. Write the same in both.`,
    fr: `Le texte donne un numéro, et le lien en compose un autre : ${dialled}. Écrivez le même aux deux endroits.`,
  },
});
