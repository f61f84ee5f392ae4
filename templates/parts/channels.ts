import type { Channel } from "../../src/model/conference.ts";
import { type Html, html } from "../html.ts";
import type { Text } from "../text/text.ts";
import { address } from "./address.ts";

/** What stands before a way to reach somebody. */
export const channelLabel = ({ kind }: Channel, text: Text): string => text[kind];

const CALLED = new Set<Channel["kind"]>(["telephone", "mobile"]);

/** A way to reach somebody: nobody rings a fax, so its number is no link; nor is "on request". */
export const channel = ({ kind, text: words, href }: Channel): Html => {
  if (kind === "fax") return html`<span class="tel">${words}</span>`;
  if (!href) return html`${words}`;
  return CALLED.has(kind)
    ? html`<a class="tel" href="${href}">${words}</a>`
    : html`<a href="${href}">${address(words)}</a>`;
};

/** Who is to be rung first: a telephone before a mobile. */
export const firstNumber = (channels: readonly Channel[]): Channel | undefined =>
  channels.find(({ kind, href }) => kind === "telephone" && href) ??
  channels.find(({ kind, href }) => kind === "mobile" && href);
