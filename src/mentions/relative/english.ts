import { dateInWords } from "../../model/date-in-words.ts";
import { isSentenceStart, type RelativeWords } from "./relative-words.ts";

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const PARTS = { morning: "morning", afternoon: "afternoon", evening: "evening", night: "evening" } as const;

const PATTERN = new RegExp(
  [
    "(?<far>the day after tomorrow|the day before yesterday)",
    "(?<day>today|tonight|tomorrow|yesterday)(?:\\s(?<part>morning|afternoon|evening|night))?",
    "(?<now>this (?:morning|afternoon|evening)|last (?:night|evening))",
    `(?<which>next|last|this)\\s(?<unit>week|weekend|month|${WEEKDAYS.join("|")})`,
  ]
    .map((one) => one.replaceAll(" ", "\\s"))
    .join("|")
    .replace(/^/, "(?<![\\p{L}\\p{N}'’-])(?:")
    .concat(")(?![\\p{L}\\p{N}-])"),
  "giu",
);

// What happens on one day; "today" beside another verb mostly means "nowadays".
const PAST =
  "announced|adopted|signed|opened|closed|said|told|launched|published|released|presented|decided|agreed|met|began|started|welcomed|elected|voted|approved|ratified|issued|unveiled|confirmed|held|visited|gathered|warned|urged|concluded|ended|declared|deposited|deplored|condemned|called (?:on|for|upon)";
const EVENT = `(?:${PAST}|opens?|begins?|starts?|closes?|ends?|meets?|takes? place|will|(?:is|are|was|were)\\s(?:meeting|opening|gathering|visiting|hosting|launching|publishing|presenting|signing))`;
const NOUNS =
  "session|sessions|meeting|meetings|opening|conference|vote|release|announcement|event|debate|launch|workshop|workshops|programme|agenda|hearing|summit|ceremony|press";
const TODAY_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${EVENT}|here|later|earlier|(?:issued|published|released) on)(?:\\s[\\p{L}\\p{N}'’]+){0,3}\\s$`,
  "iu",
);
const TODAY_RIGHT_BEFORE = new RegExp(`(?<!\\p{L})(?:${EVENT}|here|later|earlier)\\s$`, "iu");
const TODAY_BEHIND = new RegExp(
  `^\\s(?:(?:${PAST})(?!\\p{L})|(?:at|from)\\s(?:\\d|noon)|at the\\s(?:${NOUNS})(?!\\p{L}))`,
  "iu",
);
const TODAY_FIRST = new RegExp(
  `^,?\\s(?:[\\p{L}'’-]+\\s){1,6}(?:${PAST}|opens|begins|starts|meets?|takes place|will)(?!\\p{L})`,
  "iu",
);
const TODAY_IS = /^\s(?:is\sthe\s(?:first|last|opening|closing)|marks\sthe|sees\sthe)(?!\p{L})/iu;
const FIGURATIVE =
  /(?<!\p{L})(?:of|a|an|the|no|our|your|their|better|brighter|every|each|any|than|both|like|for|into) $/iu;
const OTHER_DAYS = /(?:today|yesterday|tomorrow)(?:,? (?:and|or|as well as)|,) $/iu;
const AND_OTHER = /^(?:,? (?:and|or|as well as)|,) (?:today|yesterday|tomorrow)(?!\p{L})/iu;
const POSSESSIVE = /^['’]s?(?!\p{L})/u;
const OF_AN_EVENT = new RegExp(`^['’]s\\s(?:\\p{L}+\\s)?(?:${NOUNS})(?!\\p{L})`, "iu");

/** Whether "today" is the day of writing and not "in our time". */
const isThisDay = (before: string, behind: string): boolean =>
  TODAY_BEHIND.test(behind) ||
  TODAY_RIGHT_BEFORE.test(before) ||
  (/^\s?(?:[.,;:()!]|$)/.test(behind) && TODAY_BEFORE.test(before)) ||
  (isSentenceStart(before) && (TODAY_FIRST.test(behind) || TODAY_IS.test(behind)));

export const english: RelativeWords = {
  pattern: PATTERN,
  meaning: ({ 0: words, groups = {} }, before, behind) => {
    const spaced = before.replace(/\s/g, " ");
    const day = groups.day?.toLowerCase();
    // "Europe Today" is a name.
    if (/^\p{Lu}/u.test(words) && !isSentenceStart(before)) return undefined;
    if (POSSESSIVE.test(behind) && !OF_AN_EVENT.test(behind)) return undefined;
    if (groups.far) return { kind: "day", days: /after/i.test(groups.far) ? 2 : -2, part: undefined };
    if (FIGURATIVE.test(spaced) && !(day && /(?<!\p{L})for $/iu.test(spaced) && groups.part)) return undefined;
    if (day) {
      const isOneOfTwo = AND_OTHER.test(behind.replace(/\s/g, " ")) && !TODAY_RIGHT_BEFORE.test(before);
      if (OTHER_DAYS.test(spaced) || isOneOfTwo) return undefined;
      if (day === "today" && !OF_AN_EVENT.test(behind) && !isThisDay(before, behind)) return undefined;
      const part =
        day === "tonight" ? "evening" : groups.part && PARTS[groups.part.toLowerCase() as keyof typeof PARTS];
      return { kind: "day", days: day === "tomorrow" ? 1 : day === "yesterday" ? -1 : 0, part: part || undefined };
    }
    if (groups.now) {
      const [which = "", part = ""] = groups.now.toLowerCase().split(/\s/);
      return { kind: "day", days: which === "last" ? -1 : 0, part: PARTS[part as keyof typeof PARTS] };
    }
    if (/^\s(?:of|in which|before)(?!\p{L})/u.test(behind)) return undefined;
    const which = groups.which?.toLowerCase();
    const unit = groups.unit?.toLowerCase() ?? "";
    const steps = which === "next" ? 1 : which === "last" ? -1 : 0;
    if (unit === "month") return steps ? { kind: "month", months: steps } : undefined;
    if (unit.startsWith("week")) return { kind: "week", weeks: steps };
    return {
      kind: "weekday",
      weekday: WEEKDAYS.indexOf(unit) + 1,
      which: which === "this" ? "coming" : which === "last" ? "last" : "next",
    };
  },
  inWords: (meaning, iso, before) => {
    const bound = /(?<!\p{L})(?:on|until|till|by|from|since|before|after|through|between|and|to) $/iu.test(
      before.replace(/\s/g, " "),
    );
    const date = dateInWords(iso, "en", { year: true, weekday: meaning.kind === "weekday" });
    if (meaning.kind === "week") return bound ? `the week of ${date}` : `in the week of ${date}`;
    if (meaning.kind === "month") return `${bound ? "" : "in "}${date.replace(/^\d+\s/, "")}`;
    const part = meaning.kind === "day" && meaning.part ? `the ${meaning.part} of ` : "";
    return `${bound ? "" : "on "}${part}${date}`;
  },
};
