import type { LocaleData } from "./locale-data.ts";

export const pt: LocaleData = {
  capitals: false,
  the: ["dia", "o dia", "o"],
  of: ["de"],
  to: ["a", "ao", "até"],
  and: ["e"],
  ordinals: ["º", "°"],
  monthFirst: false,
  months: {},
  weekdays: { segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5 },
  at: ["às", "à", "das", "a partir das", "até às"],
  am: [],
  pm: [],
  hours: ["h", "horas"],
  times: { "meio-dia": 720, "meia-noite": 1440 },
  figures: "day-first",
};
