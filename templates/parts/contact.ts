import type { Contact, Speaker } from "../../src/model/conference.ts";
import type { View } from "../../src/model/pages.ts";
import { type Html, html } from "../html.ts";
import { textOf } from "../text/index.ts";
import { channel, channelLabel, firstNumber } from "./channels.ts";
import { languageOf } from "./language.ts";
import { renderInline, renderProse } from "./prose.ts";
import { row, rows } from "./row.ts";

/** "Press officer, Council of Europe": what a person is, on one line. */
export const positionOf = ({ role, organisation, lang }: Contact | Speaker, view: View): Html | undefined => {
  const speaker = { lang, resolve: view.resolve };
  const { comma } = textOf(lang);
  const parts = [role, organisation].flatMap((one) => (one ? [renderInline(one, speaker)] : []));
  return parts.length === 0 ? undefined : html`${parts.map((part, i) => html`${i > 0 && comma}${part}`)}`;
};

/** The rows that say how to reach a contact. */
export const channelRows = (
  { channels }: Pick<Contact, "channels">,
  view: View,
  called = false,
): (Html | undefined)[] => {
  const first = called ? firstNumber(channels) : undefined;
  return channels.map((one) =>
    row(
      channelLabel(one, textOf(view.edition.lang)),
      one === first ? html`<span class="call">${channel(one)}</span>` : channel(one),
    ),
  );
};

/** Press contacts, each a heading with the ways to reach them; the first number is the largest thing of the list. */
export const contactList = (contacts: readonly Contact[], view: View): Html[] =>
  contacts.map((contact, i) => {
    const { id, lang, name, role, organisation, languages, body } = contact;
    const text = textOf(view.edition.lang);
    const speaker = { lang, resolve: view.resolve };
    const around = languageOf(lang, view.edition.lang);
    const words = (one: typeof role) => one && html`<span${around}>${renderInline(one, speaker)}</span>`;
    return html`<section class="plain" aria-labelledby="${id}">
      <h2 id="${id}"${around}>${renderInline(name, speaker)}${role && html`${textOf(lang).comma}${renderInline(role, speaker)}`}</h2>
      ${rows([...channelRows(contact, view, i === 0), row(text.organisation, words(organisation)), row(text.languages, words(languages))])}
      ${body.tokens.length > 0 && html`<div${around}>${renderProse(body, speaker)}</div>`}
    </section>`;
  });
