import { addressCollision } from "./address-collision.ts";
import { agendaMismatch } from "./agenda-mismatch.ts";
import { amPm24Hours } from "./am-pm-24-hours.ts";
import { ambiguousDate } from "./ambiguous-date.ts";
import { conferenceMismatch } from "./conference-mismatch.ts";
import { contactMismatch } from "./contact-mismatch.ts";
import { countMismatch } from "./count-mismatch.ts";
import { deadlineIncomplete } from "./deadline-incomplete.ts";
import { deadlineTooLate } from "./deadline-too-late.ts";
import { duplicateHeadingId } from "./duplicate-heading-id.ts";
import { email } from "./email.ts";
import { embargoUnclear } from "./embargo-unclear.ts";
import { emptyDay } from "./empty-day.ts";
import { endBeforeStart } from "./end-before-start.ts";
import { fileType } from "./file-type.ts";
import { fileUnlinked } from "./file-unlinked.ts";
import { headingId } from "./heading-id.ts";
import { hiddenCharacter } from "./hidden-character.ts";
import { impossibleDate } from "./impossible-date.ts";
import { impossibleTime } from "./impossible-time.ts";
import { linkCharacters } from "./link-characters.ts";
import { linkCredentials } from "./link-credentials.ts";
import { linkLanguage } from "./link-language.ts";
import { linkMailto } from "./link-mailto.ts";
import { linkMalformed } from "./link-malformed.ts";
import { linkNotRead } from "./link-not-read.ts";
import { linkPrivate } from "./link-private.ts";
import { linkRepeated } from "./link-repeated.ts";
import { linkSameWords } from "./link-same-words.ts";
import { linkSaysNothing } from "./link-says-nothing.ts";
import { linkScheme } from "./link-scheme.ts";
import { linkShortened } from "./link-shortened.ts";
import { linkTelephone } from "./link-telephone.ts";
import { linkWithoutScheme } from "./link-without-scheme.ts";
import { linkWrapped } from "./link-wrapped.ts";
import { listDuplicate } from "./list-duplicate.ts";
import { listOrder } from "./list-order.ts";
import { lostText } from "./lost-text.ts";
import { misspelledMonth } from "./misspelled-month.ts";
import { noYear } from "./no-year.ts";
import { numberMismatch } from "./number-mismatch.ts";
import { orderInTime } from "./order-in-time.ts";
import { outsideConference } from "./outside-conference.ts";
import { personClash } from "./person-clash.ts";
import { pictureIncomplete } from "./picture-incomplete.ts";
import { pictureUnshown } from "./picture-unshown.ts";
import { pictureWeight } from "./picture-weight.ts";
import { privateText } from "./private-text.ts";
import { redirectAddress } from "./redirect-address.ts";
import { redirectLoop } from "./redirect-loop.ts";
import { redirectShadow } from "./redirect-shadow.ts";
import { redirectTwice } from "./redirect-twice.ts";
import { relativeDate } from "./relative-date.ts";
import { releaseBeforeEarlier } from "./release-before-earlier.ts";
import { releaseDateline } from "./release-dateline.ts";
import { releaseInFuture } from "./release-in-future.ts";
import { releaseIncomplete } from "./release-incomplete.ts";
import { releasePlace } from "./release-place.ts";
import { releaseTooLate } from "./release-too-late.ts";
import { repeatedTime } from "./repeated-time.ts";
import { roomClash } from "./room-clash.ts";
import type { Rule } from "./rule.ts";
import { skippedTime } from "./skipped-time.ts";
import { stale } from "./stale.ts";
import { telephone } from "./telephone.ts";
import { titleMismatch } from "./title-mismatch.ts";
import { tooLong } from "./too-long.ts";
import { translationAddress } from "./translation-address.ts";
import { translationDate } from "./translation-date.ts";
import { translationFact } from "./translation-fact.ts";
import { translationId } from "./translation-id.ts";
import { translationMember } from "./translation-member.ts";
import { translationMissingPart } from "./translation-missing-part.ts";
import { translationName } from "./translation-name.ts";
import { translationNumber } from "./translation-number.ts";
import { translationPrivate } from "./translation-private.ts";
import { translationTime } from "./translation-time.ts";
import { twoDigitYear } from "./two-digit-year.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unknownSession } from "./unknown-session.ts";
import { unknownZone } from "./unknown-zone.ts";
import { unreachableContact } from "./unreachable-contact.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";
import { wrongYearInName } from "./wrong-year-in-name.ts";
import { zoneOffset } from "./zone-offset.ts";

/** Every rule on the content, by name: their order makes no difference to what is found. */
export const rules: readonly Rule[] = [
  addressCollision,
  agendaMismatch,
  amPm24Hours,
  ambiguousDate,
  conferenceMismatch,
  contactMismatch,
  countMismatch,
  deadlineIncomplete,
  deadlineTooLate,
  duplicateHeadingId,
  email,
  embargoUnclear,
  emptyDay,
  endBeforeStart,
  fileType,
  fileUnlinked,
  headingId,
  hiddenCharacter,
  impossibleDate,
  impossibleTime,
  linkCharacters,
  linkCredentials,
  linkLanguage,
  linkMailto,
  linkMalformed,
  linkNotRead,
  linkPrivate,
  linkRepeated,
  linkSameWords,
  linkSaysNothing,
  linkScheme,
  linkShortened,
  linkTelephone,
  linkWithoutScheme,
  linkWrapped,
  listDuplicate,
  listOrder,
  lostText,
  misspelledMonth,
  noYear,
  numberMismatch,
  orderInTime,
  outsideConference,
  personClash,
  pictureIncomplete,
  pictureUnshown,
  pictureWeight,
  privateText,
  redirectAddress,
  redirectLoop,
  redirectShadow,
  redirectTwice,
  relativeDate,
  releaseBeforeEarlier,
  releaseDateline,
  releaseInFuture,
  releaseIncomplete,
  releasePlace,
  releaseTooLate,
  repeatedTime,
  roomClash,
  skippedTime,
  stale,
  telephone,
  titleMismatch,
  tooLong,
  translationAddress,
  translationDate,
  translationFact,
  translationId,
  translationMember,
  translationMissingPart,
  translationName,
  translationNumber,
  translationPrivate,
  translationTime,
  twoDigitYear,
  unknownReference,
  unknownSession,
  unknownZone,
  unreachableContact,
  weekdayMismatch,
  wrongYearInName,
  zoneOffset,
];
