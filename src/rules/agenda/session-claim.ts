import type { Stretch } from "../../mentions/sentences.ts";
import type { NamedSession } from "../../mentions/session-names.ts";
import type { Text } from "../../mentions/text.ts";
import { primaryLanguage } from "../../model/primary-language.ts";
import type { Occurrence, Session } from "../../model/session.ts";

/** What one sentence, or one fact, says of a session. */
export interface SessionClaim {
  readonly text: Text;
  readonly sentence: Stretch;
  readonly names: readonly NamedSession[];
  readonly session: Session;
  /** Those of its times that the sentence can mean. */
  readonly occurrences: readonly Occurrence[];
}

// What has an hour or a day of its own beside that of the session.
const BESIDE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:doors|regist\p{L}+|arriv\p{L}+|queue|accredit\p{L}+|badges?|check-?in|coffee|lunch|dinner|rehears\p{L}+|briefing|press\sconference|interviews?|photos?|photograph\p{L}*|deadline|publish\p{L}*|updated|as\sof|embargo\p{L}*|call|e-?mail|write|apply|issued|until|till|by|before|after|ends?|closes|followed|then|desk)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:portes|inscri\p{L}+|accueil|arriv\p{L}+|accrédit\p{L}+|badges?|café|déjeuner|dîner|répétition|point\s(?:de\s)?presse|conférence\sde\spresse|interviews?|entretiens?|photos?|limite|publi\p{L}+|mise?\sà\sjour|en\sdate|embargo|appel\p{L}*|écri\p{L}+|jusqu['’]\p{L}+|avant|après|puis|suivie?|fin(?:it)?|s['’]achève|se\stermine)(?!\p{L})/iu,
};
// The sentence says itself that it was otherwise.
const CHANGED =
  /(?<!\p{L})(?:originally|initially|instead\sof|moved|postponed|cancell?ed|brought\sforward|put\soff|no\slonger|previously|not\sat|initialement|au\slieu\sde|reportée?s?|annulée?s?|avancée?s?|déplacée?s?|auparavant|et\snon)(?!\p{L})/iu;

export const tellsOfChange = ({ text, sentence }: SessionClaim): boolean =>
  CHANGED.test(text.plain.slice(sentence.start, sentence.end));

/** "Registration for the opening", "before the opening": the time is that of something else. */
export function tellsOfElse({ text, sentence, names }: SessionClaim): boolean {
  const beside = BESIDE[primaryLanguage(text.lang)] ?? /(?!)/;
  return names.some(({ start }) => {
    const front = text.plain.slice(sentence.start, start);
    return (
      /(?<!\p{L})(?:before|after|avant|après)[\s\u00a0](?:\p{L}+[\s\u00a0'’]*)?$/iu.test(front.slice(-24)) ||
      (/(?<!\p{L})(?:for|to|pour|à)[\s\u00a0](?:\p{L}+[\s\u00a0'’]*)?$/iu.test(front.slice(-20)) && beside.test(front))
    );
  });
}

/** How words belong to a session: "direct" within its link, in its fact, or close behind its name. */
export type Tie = "direct" | "loose" | undefined;

/** How the words at a place belong to the session; undefined where something else may own them. */
export function tieOf({ text, sentence, names }: SessionClaim, { start, end }: Stretch): Tie {
  const { plain, lang } = text;
  const beside = BESIDE[primaryLanguage(lang)] ?? /(?!)/;
  const behind = plain.slice(end, Math.min(sentence.end, end + 30)).split(/[,;.(]/)[0] ?? "";
  if (/^[\s\u00a0]+(?:for|pour)[\s\u00a0]/i.test(behind) && beside.test(behind)) return undefined;
  if (names.some((one) => one.start <= start && end <= one.end)) return "direct";
  const before = names.findLast((one) => one.end <= start);
  const between = before
    ? plain.slice(Math.max(before.end, sentence.start), start)
    : plain.slice(sentence.start, names[0]?.start ?? start);
  if (beside.test(between)) return undefined;
  if (before?.label) return "direct";
  return before && between.length <= 60 ? "direct" : "loose";
}

/** Where the agenda says so. */
export const agendaPlaces = (occurrences: readonly Occurrence[]) =>
  occurrences.slice(0, 3).map(({ span }) => ({
    span,
    message: { en: "This is what the agenda says.", fr: "Voici ce que dit le programme." },
  }));

/** Whether a slip is told as an error: nothing else can be meant. */
export const isSure = ({ names }: SessionClaim, tie: Tie): boolean =>
  tie === "direct" && names.every(({ sure }) => sure);
