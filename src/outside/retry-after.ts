/** The longest that a server is believed: what names a later moment is asked again at this one. */
const LONGEST = 7 * 86_400_000;

// RFC 9110 §5.6.7: the form of today and the two of old, which have to be understood too.
const DATE =
  /^(?:[a-z]{3,9}, ?\d{1,2}[ -][a-z]{3}[ -]\d{2,4} \d\d:\d\d:\d\d gmt|[a-z]{3} [a-z]{3} [ \d]\d \d\d:\d\d:\d\d \d{4})$/i;

/**
 * The moment before which a server does not want to be asked again (Retry-After, RFC 9110 §10.2.3: seconds, or a date),
 * in milliseconds since 1970 UTC; undefined where it does not say.
 */
export const retryAfter = (value: string | undefined, now: number): number | undefined => {
  const words = value?.trim() ?? "";
  const at = /^\d{1,10}$/.test(words)
    ? now + Number(words) * 1000
    : DATE.test(words)
      ? Date.parse(/gmt$/i.test(words) ? words : `${words} GMT`)
      : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at, now), now + LONGEST);
};
