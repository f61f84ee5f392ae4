import { textsOf } from "../mentions/text.ts";
import { decodedAddress } from "../model/decoded-address.ts";
import { emailsIn } from "../model/email.ts";
import { addressRule } from "./address-rule.ts";
import type { Rule, Slip } from "./rule.ts";

const byAddress = addressRule("link-mailto", "error");

/** A mailto: link that writes to nobody, or that mail programs read otherwise; or to another than its words say. */
export const linkMailto: Rule = {
  ...byAddress,
  *check(judged) {
    yield* byAddress.check(judged);
    for (const document of judged.documents)
      for (const text of textsOf(document))
        for (const { start, end, href, auto } of text.links) {
          const to = /^mailto:([^?]+)/i.exec(href)?.[1];
          if (auto || to === undefined) continue;
          const [said, ...more] = emailsIn(text.plain.slice(start, end));
          const leads = decodedAddress(to).toLowerCase();
          if (said === undefined || more.length || leads.includes(said.toLowerCase()) || !emailsIn(leads).length)
            continue;
          yield otherAddress(text.spanOf(start, end), leads);
        }
  },
};

const otherAddress = (span: Slip["span"], leads: string): Slip => ({
  span,
  message: {
    en: `The words give one address, and the link writes to another: ${leads}. Write the same in both.`,
    fr: `Le texte donne une adresse, et le lien écrit à une autre : ${leads}. Écrivez la même aux deux endroits.`,
  },
});
