import type { Tongue } from "./tongue.ts";

export const ar: Tongue = {
  capitals: false,
  the: [],
  of: ["من"],
  to: ["إلى", "حتى"],
  and: ["و"],
  ordinals: [],
  monthFirst: false,
  months: {},
  weekdays: {},
  at: ["الساعة", "في الساعة", "من الساعة"],
  am: ["ص", "صباحا", "صباحًا"],
  pm: ["م", "مساء", "مساءً"],
  hours: [],
  times: { "منتصف الليل": 1440 },
  figures: "day-first",
};
