import { anotherDateInOneLanguage, anotherDay, anotherWeekday, misspelledMonth, noSuchDay } from "./date-slips.ts";
import { itemTwice, lostFact, lostItem, swappedMembers } from "./line-slips.ts";
import { anotherNumber, brokenMail, lostDigit, otherDigit, otherMail } from "./number-slips.ts";
import type { Slips } from "./places.ts";
import { lostLetterhead, readLater } from "./release-slips.ts";
import { anotherAgendaTime, anotherTime, noSuchTime } from "./time-slips.ts";

/** Every kind of slip, in the order of the table. */
export const slips: readonly Slips[] = [
  anotherWeekday,
  anotherDay,
  noSuchDay,
  misspelledMonth,
  noSuchTime,
  anotherTime,
  anotherAgendaTime,
  anotherDateInOneLanguage,
  anotherNumber,
  otherDigit,
  lostDigit,
  otherMail,
  brokenMail,
  lostItem,
  lostFact,
  itemTwice,
  swappedMembers,
  readLater,
  lostLetterhead,
];
