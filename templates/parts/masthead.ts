import type { Edition } from "../../src/model/conference.ts";
import { hasPressRoom, type Kind, type View } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { piece } from "../piece.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";
import { languageOf } from "./language.ts";

interface Entry {
  readonly name: string;
  readonly url: string;
  /** The pages that stand under it. */
  readonly kinds: readonly Kind[];
}

/** The ways through the site, without those that lead to nothing. */
function entriesOf({ edition, to }: View): Entry[] {
  const text = textOf(edition.lang);
  const { releases, agenda, speakers, members } = edition;
  return [
    ...(releases.length > 0
      ? [{ name: text.releases, url: to.releases, kinds: ["releases", "release"] as const }]
      : []),
    ...(agenda ? [{ name: text.agenda, url: to.agenda, kinds: ["agenda", "session"] as const }] : []),
    ...(speakers.length > 0
      ? [{ name: text.speakers, url: to.speakers, kinds: ["speakers", "speaker"] as const }]
      : []),
    ...(hasPressRoom(edition) ? [{ name: text.pressRoom, url: to.pressRoom, kinds: ["press-room"] as const }] : []),
    ...(members ? [{ name: text.members, url: to.members, kinds: ["members"] as const }] : []),
  ];
}

const made = new WeakMap<Edition, Map<string, Html>>();

/** On top of a page: the site's name, the ways through it, and the same page in other languages. Only the last differs inside a section. */
export function masthead(view: View): Html {
  const { site, edition, alternates } = view;
  const text = textOf(edition.lang);
  const others = alternates.filter(({ lang }) => lang !== edition.lang);
  return html`<header class="masthead frame">
    ${site.address.preview && html`<p class="preview">${text.preview}</p>`}
    ${waysOf(view)}
    ${
      others.length > 0 &&
      html`<nav class="langs" aria-label="${text.languageSwitch}"><ul>${others.map(({ lang, url }) => html`<li><a href="${url}" hreflang="${lang}"${languageOf(lang, edition.lang)}>${textOf(lang).ownName}</a></li>`)}</ul></nav>`
    }
  </header>`;
}

function waysOf(view: View): Html {
  const { edition, kind, url, to } = view;
  const entries = entriesOf(view);
  const isHere = (entry: Entry): boolean => entry.url === url;
  const key = `${kind} ${kind === "home" || entries.some(isHere)}`;
  const cache = made.get(edition) ?? new Map<string, Html>();
  made.set(edition, cache);
  const known = cache.get(key);
  if (known) return known;

  const text = textOf(edition.lang);
  const current = (entry: Entry) =>
    entry.kinds.includes(kind) && html` aria-current="${isHere(entry) ? "page" : "true"}"`;
  const name = html`<p class="site"${languageOf(edition.factsLang, edition.lang)}><a href="${to.home}"${kind === "home" && html` aria-current="page"`}>${typeset(edition.shortName, edition.factsLang)}</a></p>`;
  const ways = html`${piece(name)}${
    entries.length > 0 &&
    piece(html`<nav class="ways" aria-label="${text.mainNavigation}">
      <ul>${entries.map((entry) => html`<li><a href="${entry.url}"${current(entry)}>${entry.name}</a></li>`)}</ul>
    </nav>`)
  }`;
  cache.set(key, ways);
  return ways;
}
