import type { LocaleData } from "./locale-data.ts";
import { numeralsFr } from "./numerals-fr.ts";

export const fr: LocaleData = {
  capitals: false,
  the: ["le"],
  of: [],
  to: ["à", "au", "jusqu'au"],
  and: ["et"],
  ordinals: ["er", "e", "ème"],
  monthFirst: false,
  months: {},
  weekdays: {},
  at: ["à", "dès", "vers", "de", "jusqu'à", "avant", "après"],
  am: [],
  pm: [],
  hours: ["heures", "heure"],
  times: { midi: 720, minuit: 1440 },
  figures: "day-first",
  numerals: numeralsFr,
};
