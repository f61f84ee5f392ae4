import type { Edition } from "../../src/model/conference.ts";
import type { View } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { piece } from "../piece.ts";
import { textOf } from "../text/index.ts";
import { typeset } from "../typography.ts";
import { channel, firstNumber } from "./channels.ts";
import { dateline } from "./dateline.ts";
import { languageOf } from "./language.ts";
import { renderInline, renderProse } from "./prose.ts";
import { rangeOf, zoneOn } from "./time.ts";

const made = new WeakMap<Edition, Html>();

/** The foot of every page of a language: place and dates once more, who issues it, whom to call, further pages. */
export function colophon(view: View): Html {
  const { edition } = view;
  const known = made.get(edition) ?? piece(footOf(view));
  made.set(edition, known);
  return known;
}

function footOf({ site, edition, resolve, to }: View): Html {
  const text = textOf(edition.lang);
  const { dates, zone } = site.conference;
  const { factsLang, contacts, letterhead, organiser, colophon, pages } = edition;
  const issuer = letterhead?.issuer ?? organiser;
  const issuerLang = letterhead?.lang ?? factsLang;
  const place = text.placeBefore(typeset(edition.city, factsLang), dates.first, dates.last);
  const [contact] = contacts;
  return html`<footer class="colophon frame">
    ${dateline(html`${place}${rangeOf(dates, text)}`, zoneOn(dates.first, zone, text))}
    <div class="spread">
      <p class="margin"${languageOf(issuerLang, edition.lang)}>${issuer && renderInline(issuer, { lang: issuerLang, resolve })}</p>
      <div>
        ${contact && html`<p${languageOf(contact.lang, edition.lang)}>${contactLine(contact, resolve)}</p>`}
        ${colophon && html`<div${languageOf(colophon.lang, edition.lang)}>${renderProse(colophon.body, { lang: colophon.lang, resolve })}</div>`}
        ${
          pages.length > 0 &&
          html`<nav aria-label="${text.furtherPages}"><ul class="meta">${pages.map((page) => html`<li><a href="${to.page(page.id)}"${languageOf(page.lang, edition.lang)}>${typeset(page.title.plain, page.lang)}</a></li>`)}</ul></nav>`
        }
      </div>
    </div>
  </footer>`;
}

function contactLine({ name, role, channels, lang }: Edition["contacts"][number], resolve: View["resolve"]): Html {
  const speaker = { lang, resolve };
  const email = channels.find(({ kind }) => kind === "email");
  const reached = [firstNumber(channels), email].flatMap((one) =>
    one ? [html`${textOf(lang).comma}${channel(one)}`] : [],
  );
  return html`${role && html`${textOf(lang).label(typeset(role.plain, lang))} `}${renderInline(name, speaker)}${reached}`;
}
