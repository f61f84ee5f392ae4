import { addressCollision } from "./address-collision.ts";
import { duplicateHeadingId } from "./duplicate-heading-id.ts";
import { headingId } from "./heading-id.ts";
import { hiddenCharacter } from "./hidden-character.ts";
import { listDuplicate } from "./list-duplicate.ts";
import { listOrder } from "./list-order.ts";
import { lostText } from "./lost-text.ts";
import { noYear } from "./no-year.ts";
import { privateText } from "./private-text.ts";
import { relativeDate } from "./relative-date.ts";
import type { Rule } from "./rule.ts";
import { stale } from "./stale.ts";
import { unknownSession } from "./unknown-session.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";

/** Every rule on the content, in the order they are asked. */
export const rules: readonly Rule[] = [
  addressCollision,
  duplicateHeadingId,
  headingId,
  hiddenCharacter,
  listDuplicate,
  listOrder,
  lostText,
  noYear,
  privateText,
  relativeDate,
  stale,
  weekdayMismatch,
  unknownSession,
];
