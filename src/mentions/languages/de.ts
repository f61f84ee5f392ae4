import type { LocaleData } from "./locale-data.ts";

export const de: LocaleData = {
  capitals: true,
  the: ["den", "dem", "der"],
  of: [],
  to: ["bis", "bis zum"],
  and: ["und"],
  ordinals: [".", "te", "ten", "ter"],
  monthFirst: false,
  months: { jänner: 1, feber: 2 },
  weekdays: { sonnabend: 6 },
  at: ["um", "ab", "bis", "gegen", "vor", "nach"],
  am: [],
  pm: [],
  hours: ["Uhr", "h"],
  times: { mitternacht: 1440 },
  figures: "day-first",
};
