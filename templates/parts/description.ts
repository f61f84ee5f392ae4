import type { View } from "../../src/model/pages.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";
import { plainOf } from "./plain.ts";
import { roomWords } from "./session-words.ts";

/** One or two sentences on the page for search engines and previews, from what the content says. */
export function descriptionOf(view: View): string | undefined {
  const { edition, site, textLang } = view;
  const text = textOf(edition.lang);
  const { first, last } = site.conference.dates;
  const conference = `${typeset(edition.shortName, edition.factsLang)}${text.comma}${text.placeBefore(typeset(edition.city, edition.factsLang), first, last)}${text.range(first, last)}`;
  const prose = (words: string): string | undefined => (words === "" ? undefined : typeset(words, textLang));
  switch (view.kind) {
    case "home":
      return prose(plainOf(edition.lead)) ?? conference;
    case "release":
      return prose(plainOf(view.release.lead)) ?? conference;
    case "session": {
      const { session } = view;
      const [{ start, day, room } = {}] = session.occurrences;
      const at = [
        day === undefined ? undefined : text.fullDate(day),
        start && `${text.time(start.minutes)} ${text.zone(text.offset(start.offset))}`,
        room && roomWords(room.value, text, session.lang),
      ];
      return at.some(Boolean) ? at.filter(Boolean).join(text.comma) : conference;
    }
    case "page":
      return prose(plainOf(view.page.lead)) ?? conference;
    case "speaker": {
      const { role, organisation } = view.speaker;
      return prose([role?.plain, organisation?.plain].filter(Boolean).join(textOf(textLang).comma)) ?? conference;
    }
    case "not-found":
      return undefined;
    default:
      return conference;
  }
}
