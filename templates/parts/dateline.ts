import { type Html, html, isEmpty, raw, type Value } from "../html.ts";

interface Options {
  readonly tag?: "p" | "h2" | undefined;
  readonly id?: string | undefined;
  /** The size of a page's first fact; the line runs off the page. */
  readonly hero?: boolean | undefined;
  /** Not known yet: the line is dotted. */
  readonly tba?: boolean | undefined;
}

/** A fact, the line that grows out of its dash, and behind the line how to read it (zone, other languages). */
export const dateline = (fact: Value, aid: Value, { tag = "p", id, hero, tba }: Options = {}): Html => {
  const name = `dateline${hero ? " hero" : ""}${tba ? " tba" : ""}`;
  const small = isEmpty(aid) ? undefined : html` <small>${aid}</small>`;
  return html`${raw(`<${tag}`)} class="${name}"${id !== undefined && html` id="${id}"`}><span>${fact}</span>${small}${raw(`</${tag}>`)}`;
};
