import { nearest } from "../../model/nearest.ts";
import type { Fault } from "../fault.ts";
import type { Reference } from "../reference.ts";

/** How many of a page's ids are named. */
const SHOWN = 8;

/** What no element needs to bear: the top, text to be marked (URL Fragment Text Directives), the ways of a script. */
export const isFree = (fragment: string): boolean => fragment === "" || /^(?:top$|:~:|[!/])/i.test(fragment);

/** The id of a fragment, without what follows it for the browser. @example idOf("a:~:text=b") // "a" */
export const idOf = (fragment: string): string => fragment.replace(/:~:.*$/s, "");

/** @example figuresIn("day-2-room-14") // "2 14" */
const figuresIn = (id: string): string => id.replace(/\D+/g, " ").trim();

/**
 * A place that the page it is looked for on does not have.
 * @param places the ids of that page that may be offered; undefined where none is to be
 * @param scripted scripts run there and may make ids
 */
export function linkFragment(
  { address }: Reference,
  fragment: string,
  places: readonly string[] | undefined,
  scripted: boolean,
): Fault {
  const id = idOf(fragment);
  const offered = places ?? [];
  const same = offered.filter((one) => one.normalize("NFC").toLowerCase() === id.normalize("NFC").toLowerCase());
  // Another number is another place: "#id4" is no slip for "#id3".
  const near =
    same.length === 1
      ? same[0]
      : nearest(
          id,
          offered.filter((one) => figuresIn(one) === figuresIn(id)),
        );
  const severity = scripted ? "warning" : "error";
  const right =
    near === undefined
      ? undefined
      : `${address.slice(0, address.indexOf("#") + 1)}${near.replace(/[\s"<>`%]/g, encodeURIComponent)}`;
  if (same.length === 1 && right)
    return {
      rule: "link-fragment",
      severity,
      message: {
        en: `The page has no place "#${id}", but it has "#${near}": capital letters count. Write "${right}".`,
        fr: `La page n'a pas d'endroit « #${id} », mais elle a « #${near} » : les majuscules comptent. Écrivez « ${right} ».`,
      },
      suggestions: [right],
      certain: true,
    };
  const shown = offered
    .slice(0, SHOWN)
    .map((one) => `#${one}`)
    .join(", ");
  const more = offered.length > SHOWN ? ", …" : "";
  const there = offered.length
    ? { en: ` It has ${shown}${more}.`, fr: ` Elle a ${shown}${more}.` }
    : places
      ? { en: " It has none to link to.", fr: " Elle n'en a aucun." }
      : { en: "", fr: "" };
  const hint =
    right === undefined ? there : { en: ` Did you mean "${right}"?`, fr: ` Vouliez-vous dire « ${right} » ?` };
  return {
    rule: "link-fragment",
    severity,
    message: {
      en: `The page has no place "#${id}", so the link leads to its top.${hint.en}`,
      fr: `La page n'a pas d'endroit « #${id} », et le lien mène à son début.${hint.fr}`,
    },
    suggestions: right === undefined ? [] : [right],
  };
}
