import { counted, type Numerals } from "./numerals.ts";

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

export const numeralsEn: Numerals = {
  numbers: { ...counted(ONES), ...counted(TENS, 10, 20) },
  loose: {
    ...counted("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, 1),
    ...{ once: 1, single: 1, twice: 2, both: 2, double: 2, pair: 2, couple: 2, thrice: 3, triple: 3, dozen: 12 },
    ...{ twentieth: 20, hundreds: 100, thousands: 1000 },
  },
  doubtful: ["zero", "one"],
  hundred: ["hundred"],
  thousand: ["thousand"],
  and: "and",
  percent: undefined,
  spelled: (value) => {
    if (value === 100) return "one hundred";
    const [ones, tens] = [ONES.split(" "), TENS.split(" ")];
    const ten = tens[Math.floor(value / 10) - 2];
    if (value < 1 || value < 20) return value < 1 ? undefined : ones[value];
    return ten && (value % 10 ? `${ten}-${ones[value % 10]}` : ten);
  },
};
