import { fold } from "../content/fold.ts";
import { primaryLanguage } from "../model/primary-language.ts";
import type { Session } from "../model/session.ts";
import { phraseFinder, phraseOf, wordsOf } from "./phrases.ts";
import type { Text } from "./text.ts";

/** A session of the agenda that words speak of. */
export interface NamedSession {
  /** Offsets in the text; 0 and 0 for the label of a fact. */
  readonly start: number;
  readonly end: number;
  readonly session: Session;
  /** By a link or its full title: it can be no other. */
  readonly sure: boolean;
  /** The whole text is about it: the label of the fact names it. */
  readonly label: boolean;
}

const OPENS: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}])(?:the\s(?<what>opening|closing)(?:\s(?:session|ceremony|plenary|of\sthe\sconference))?(?!\s(?:of|hours|times?|dates?|speech|remarks|words|address|paragraph)(?!\p{L}))|conference\s(?:will\s)?(?<verb>open|start|begin|close|end)s?(?=\s(?:on|at|in)\s))(?![\p{L}])/giu,
  fr: /(?<![\p{L}])(?:l['’](?<what>ouverture)(?:\sde\sla\sconférence|\sofficielle)?(?!\sd)|la\s(?:(?:séance|cérémonie)\s(?:d['’](?<sitting>ouverture)|de\s(?<last>clôture))|(?<end>clôture)(?!\sd))|conférence\s(?<verb>s['’]ouvr|débute|commence|s['’]achève|se\stermine)\p{L}*(?=\s(?:(?:le|à|en|dans)\s|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))))(?!\p{L})/giu,
};

const isOpening = ({ title, id }: Session): boolean =>
  id === "opening" || /^(?:opening|ouverture)\b/.test(fold(title.plain));
const isClosing = ({ title, id }: Session): boolean =>
  id === "closing" || /^(?:closing|cloture)\b/.test(fold(title.plain));

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** Makes the finder of sessions in texts of one language. @param sessions those of the agenda in that language */
export function sessionNames(sessions: readonly Session[], lang: string): (text: Text) => NamedSession[] {
  const named = sessions.filter(({ type }) => type === "talk" || type === "exhibition" || type === "reception");
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const own = named.filter((session) => session.lang === lang);
  const opening = only(named.filter(isOpening));
  const closing = only(named.filter(isClosing));
  const titles = new Map<string, Session | undefined>();
  for (const session of own) {
    const phrase = phraseOf(session.title.plain);
    titles.set(phrase, titles.has(phrase) ? undefined : session);
  }
  const long = [...titles].flatMap(([phrase, session]) =>
    session && phrase.includes(" ") ? [[phrase, session] as const] : [],
  );
  const find = phraseFinder(new Map(long));
  const shorts = new Map<string, Session | undefined>();
  for (const [phrase, session] of titles)
    for (let at = phrase.indexOf(" "); at > 0; at = phrase.indexOf(" ", at + 1)) {
      const short = phrase.slice(0, at);
      shorts.set(short, shorts.has(short) ? undefined : session);
    }
  const pattern = OPENS[primaryLanguage(lang)];
  return (text) => {
    const label = text.label === undefined ? "" : phraseOf(text.label);
    const labelled = titles.get(label) ?? (titles.has(label) ? undefined : shorts.get(label));
    const links = text.links.flatMap(({ start, end, href }): NamedSession[] => {
      const session = byId.get(/^doc:agenda\/#(.+)$/.exec(href)?.[1] ?? "");
      return session ? [{ start, end, session, sure: true, label: false }] : [];
    });
    const found = find(wordsOf(text.plain)).map(
      ({ start, end, value }): NamedSession => ({ start, end, session: value, sure: true, label: false }),
    );
    const said = pattern
      ? [...text.plain.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }): NamedSession[] => {
          const last = /closing|close|end|clôture|achève|termine/i.test(
            groups.what ?? groups.verb ?? groups.last ?? groups.end ?? "",
          );
          const session = last ? closing : opening;
          return session ? [{ start: index, end: index + words.length, session, sure: false, label: false }] : [];
        })
      : [];
    const all: NamedSession[] = [];
    // A link tells more than the title in it, and that more than the words for an opening.
    const rank = new Map([...links, ...found, ...said].map((one, i) => [one, i]));
    for (const one of [...rank.keys()].sort((a, b) => a.start - b.start || (rank.get(a) ?? 0) - (rank.get(b) ?? 0)))
      if (one.start >= (all.at(-1)?.end ?? 0)) all.push(one);
    if (labelled && all.length === 0)
      all.push({ start: 0, end: 0, session: labelled, sure: titles.get(label) !== undefined, label: true });
    return all;
  };
}
