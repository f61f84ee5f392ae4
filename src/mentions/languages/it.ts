import type { LocaleData } from "./locale-data.ts";

export const it: LocaleData = {
  capitals: false,
  the: ["il", "l'"],
  of: ["di"],
  to: ["a", "al"],
  and: ["e"],
  ordinals: ["º", "°"],
  monthFirst: false,
  months: {},
  weekdays: {},
  at: ["alle", "alle ore", "ore", "dalle", "dalle ore", "fino alle"],
  am: [],
  pm: [],
  hours: ["h"],
  times: { mezzogiorno: 720, mezzanotte: 1440 },
  figures: "day-first",
};
