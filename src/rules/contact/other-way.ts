import type { Message } from "../../model/message.ts";
import type { Span } from "../../model/span.ts";
import type { Slip } from "../rule.ts";
import type { Way } from "./person.ts";

const WAYS: Readonly<Record<Way["kind"], Message>> = {
  email: { en: "e-mail address", fr: "l'adresse électronique" },
  telephone: { en: "telephone number", fr: "le numéro de téléphone" },
  mobile: { en: "mobile number", fr: "le numéro de portable" },
  fax: { en: "fax number", fr: "le numéro de télécopie" },
};

/** A way to reach somebody that stands otherwise in a document of people. @param file that document */
export const otherWay = (
  span: Span,
  name: string,
  written: string,
  there: Way,
  file: string,
  severity: "error" | "warning" | "question",
): Slip => ({
  span,
  severity,
  message: {
    en: `In ${file} the ${WAYS[there.kind].en} of ${name} is ${there.text}; here it is ${written}. ${severity === "question" ? "Are both right?" : "Write one of them in both places."}`,
    fr: `Dans ${file}, ${WAYS[there.kind].fr} de ${name} est ${there.text} ; ici, on lit ${written}. ${severity === "question" ? "Les deux sont-ils justes ?" : "Écrivez l'un des deux aux deux endroits."}`,
  },
  suggestions: [there.text],
  related: [{ span: there.span, message: { en: "It stands here otherwise.", fr: "Il en va autrement ici." } }],
});
