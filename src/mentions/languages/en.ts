import type { LocaleData } from "./locale-data.ts";
import { numeralsEn } from "./numerals-en.ts";

export const en: LocaleData = {
  capitals: true,
  the: ["the"],
  of: ["of"],
  to: ["to", "until", "till", "through"],
  and: ["and", "&"],
  ordinals: ["st", "nd", "rd", "th"],
  monthFirst: true,
  months: { sept: 9 },
  weekdays: { tues: 2, weds: 3, thur: 4, thurs: 4 },
  at: ["at", "from", "until", "till", "by", "before", "after", "around"],
  am: ["am", "a.m."],
  pm: ["pm", "p.m."],
  hours: ["hrs", "hours", "o'clock"],
  times: { noon: 720, midday: 720, midnight: 1440 },
  figures: "either",
  numerals: numeralsEn,
};
