import type { LocaleData } from "./locale-data.ts";

export const es: LocaleData = {
  capitals: false,
  the: ["el", "día", "el día"],
  of: ["de"],
  to: ["a", "al", "hasta el"],
  and: ["y"],
  ordinals: ["º", "°", "ro"],
  monthFirst: false,
  months: { setiembre: 9 },
  weekdays: {},
  at: ["a las", "a la", "desde las", "hasta las"],
  am: ["a. m.", "a.m.", "am"],
  pm: ["p. m.", "p.m.", "pm"],
  hours: ["h", "horas"],
  times: { mediodía: 720, medianoche: 1440 },
  figures: "day-first",
};
