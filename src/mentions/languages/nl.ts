import type { LocaleData } from "./locale-data.ts";

export const nl: LocaleData = {
  capitals: false,
  the: ["de", "den"],
  of: [],
  to: ["tot", "t/m", "tot en met"],
  and: ["en"],
  ordinals: ["e", "de", "ste"],
  monthFirst: false,
  months: {},
  weekdays: {},
  at: ["om", "vanaf", "tot", "rond"],
  am: [],
  pm: [],
  hours: ["uur", "u"],
  times: { middernacht: 1440 },
  figures: "day-first",
};
