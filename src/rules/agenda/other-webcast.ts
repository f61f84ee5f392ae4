import { isWord } from "../../content/values.ts";
import type { Text } from "../../mentions/text.ts";
import { nearest } from "../../model/nearest.ts";
import type { Session } from "../../model/session.ts";
import type { Slip } from "../rule.ts";

const WATCH =
  /(?<!\p{L})(?:webcast|broadcast|live|stream\p{L}*|watch|follow|coverage|on\sthe\sweb|diffus\p{L}*|retransmi\p{L}*|en\sdirect|webdiffus\p{L}*|suivre|sur\sinternet)(?!\p{L})/iu;

/** An address without what makes no difference: the scheme, "www.", a slash at the end. */
const bare = (href: string): string =>
  href
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "")
    .toLowerCase();
const hostOf = (href: string): string => bare(href).split(/[/?#]/)[0] ?? "";

/** Makes the judge of webcast addresses: one that is written for watching, and is nearly one of the agenda's. */
export function webcastJudge(sessions: readonly Session[]): (text: Text) => Slip[] {
  const known = [...new Set(sessions.flatMap(({ webcast }) => webcast?.href ?? []))];
  const bares = known.map(bare);
  const hosts = new Set(known.map(hostOf));
  if (known.length === 0) return () => [];
  return (text) =>
    text.links.flatMap(({ start, end, href, auto }): Slip[] => {
      const own = bare(href);
      // The front of an address leads to all of them.
      if (!/^https?:/i.test(href) || bares.some((one) => one === own || one.startsWith(`${own}/`))) return [];
      const labelled = text.label !== undefined && isWord(text.label, text.lang, ({ keys }) => keys.webcast);
      const near = nearest(own, bares);
      const meant =
        near !== undefined ? known[bares.indexOf(near)] : hosts.has(hostOf(href)) || labelled ? known[0] : undefined;
      if (!meant || (near === undefined && known.length > 1)) return [];
      const front = text.plain.slice(Math.max(0, start - 120), Math.min(text.plain.length, end + 40));
      if (!labelled && !WATCH.test(front) && !(text.label && WATCH.test(text.label))) return [];
      const session = sessions.find(({ webcast }) => webcast?.href === meant);
      return [
        {
          span: text.spanOf(start, end),
          severity: "warning",
          message: {
            en: `The agenda gives ${meant} as the address of the webcast; here it is ${href}. Correct this, or the agenda.`,
            fr: `Le programme donne ${meant} comme adresse de la diffusion ; ici, c'est ${href}. Corrigez ce passage, ou le programme.`,
          },
          suggestions: auto ? [meant] : [],
          related: session
            ? [
                {
                  span: session.span,
                  message: { en: "This is what the agenda says.", fr: "Voici ce que dit le programme." },
                },
              ]
            : [],
        },
      ];
    });
}
