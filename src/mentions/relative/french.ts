import { dateInWords } from "../../model/date-in-words.ts";
import { isSentenceStart, type RelativeWords } from "./relative-words.ts";

const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const PARTS = { matin: "morning", "après-midi": "afternoon", soir: "evening" } as const;

const PATTERN = new RegExp(
  [
    "(?<day>aujourd['’]hui|après-demain|avant-hier|demain|hier)(?:\\s(?:au\\s)?(?<part>matin|après-midi|soir))?",
    "(?<now>ce matin|ce soir|cet après-midi)",
    "(?:la\\s)?(?<week>semaine prochaine|semaine dernière|semaine passée)|(?<thisWeek>cette semaine)",
    "(?:le\\s)?(?<month>mois prochain|mois dernier|mois passé)",
    `(?<weekday>${WEEKDAYS.join("|")}) (?<which>prochain|dernier)`,
  ]
    .map((one) => one.replaceAll(" ", "\\s"))
    .join("|")
    .replace(/^/, "(?<![\\p{L}\\p{M}\\p{N}-])(?:")
    .concat(")(?![\\p{L}\\p{M}\\p{N}-])"),
  "giu",
);

const DONE =
  "annoncé|adopté|signé|ouvert|clos|déclaré|lancé|publié|présenté|décidé|convenu|commencé|débuté|accueilli|élu|voté|approuvé|ratifié|dévoilé|confirmé|tenu|visité|averti|appelé|conclu|déposé|condamné|déploré|souligné|indiqué|inauguré|diffusé|rendu";
const HAPPENS =
  "s['’]ouvre|s['’]ouvrent|s['’]achève|s['’]achèvent|débute|débutent|commence|commencent|a lieu|ont lieu|se réunit|se réunissent|se tient|se tiennent|se clôt|prend fin|ouvre|ouvrent|publie|annonce|adopte|signe|lance|présente|accueille|doit|doivent";
const ENDINGS = "(?:e|s|es)?";
const EVENT = `(?:(?:${DONE})${ENDINGS}|${HAPPENS})`;
const BEFORE = new RegExp(`(?<!\\p{L})${EVENT}(?:\\s[\\p{L}\\p{N}'’-]+){0,3}\\s$`, "iu");
const RIGHT_BEFORE = new RegExp(`(?<!\\p{L})(?:${EVENT}|plus tard|plus tôt)\\s$`, "iu");
const BEHIND = new RegExp(`^\\s(?:(?:${DONE})${ENDINGS}(?!\\p{L})|à\\s\\d)`, "iu");
const FIRST = new RegExp(
  `^,?\\s(?:[\\p{L}'’-]+\\s){1,6}(?:(?:a|ont|est|sont)\\s(?:${DONE})${ENDINGS}|${HAPPENS})(?!\\p{L})`,
  "iu",
);
const FIGURATIVE =
  /(?<!\p{L})(?:de |d['’]|le |la |du |un |que |comme |entre |pour |chaque |ni |sur |(?:hier|aujourd['’]hui|demain)(?: et|,| ou| comme)? (?:d['’]|de )?)$/iu;
const OF_AN_EVENT =
  /(?<!\p{L})(?:séances?|sessions?|réunions?|conférence|ouverture|communiqué|annonce|vote|débats?|ateliers?|programme) (?:de |d['’])$/iu;
const AND_OTHER = /^(?: et|,| ou| comme|, mais) (?:à |de |d['’])?(?:hier|aujourd['’]hui|demain)(?!\p{L})/iu;

const isThisDay = (before: string, behind: string): boolean =>
  BEHIND.test(behind) ||
  RIGHT_BEFORE.test(before) ||
  (/^\s?(?:[.,;:()!]|$)/.test(behind) && BEFORE.test(before)) ||
  (isSentenceStart(before) && FIRST.test(behind));

export const french: RelativeWords = {
  pattern: PATTERN,
  meaning: ({ 0: words, groups = {} }, before, behind) => {
    const spaced = before.replace(/\s/g, " ");
    if (/^\p{Lu}/u.test(words) && !isSentenceStart(before)) return undefined;
    if (groups.day) {
      const day = groups.day.toLowerCase();
      const ofAnEvent = OF_AN_EVENT.test(spaced);
      const isOneOfTwo = AND_OTHER.test(behind.replace(/\s/g, " ")) && !RIGHT_BEFORE.test(before);
      if ((FIGURATIVE.test(spaced) && !ofAnEvent) || isOneOfTwo) return undefined;
      if (day.startsWith("aujourd") && !ofAnEvent && !isThisDay(before, behind)) return undefined;
      const days = { demain: 1, hier: -1, "après-demain": 2, "avant-hier": -2 }[day] ?? 0;
      return { kind: "day", days, part: PARTS[groups.part?.toLowerCase() as keyof typeof PARTS] };
    }
    if (groups.now) {
      const [, part = ""] = groups.now.toLowerCase().split(/\s/);
      return { kind: "day", days: 0, part: PARTS[part as keyof typeof PARTS] };
    }
    const isNext = /prochaine?$/i.test(words);
    if (groups.week) return { kind: "week", weeks: isNext ? 1 : -1 };
    if (groups.thisWeek) return { kind: "week", weeks: 0 };
    if (groups.month) return { kind: "month", months: isNext ? 1 : -1 };
    const weekday = WEEKDAYS.indexOf(groups.weekday?.toLowerCase() ?? "") + 1;
    return { kind: "weekday", weekday, which: isNext ? "coming" : "last" };
  },
  inWords: (meaning, iso, before) => {
    // "jusqu'à demain" would become "jusqu'au …": the words in front change as well.
    if (/(?<!\p{L})(?:à|au|de|du|jusqu['’]à|jusqu['’]au) $/iu.test(before.replace(/\s/g, " "))) return undefined;
    const date = dateInWords(iso, "fr", { year: true, weekday: meaning.kind === "weekday" });
    if (meaning.kind === "week") return `la semaine du ${date}`;
    if (meaning.kind === "month") return `en ${date.replace(/^\S+\s/, "")}`;
    if (meaning.kind === "weekday") return /(?<!\p{L})(?:le|ce) $/iu.test(before) ? date : `le ${date}`;
    const behind = { morning: " au matin", afternoon: " dans l'après-midi", evening: " au soir" };
    return `le ${date}${meaning.part ? behind[meaning.part] : ""}`;
  },
};
