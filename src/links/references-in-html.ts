import { decoded } from "./decoded.ts";
import { type ByName, heldAddresses } from "./held-addresses.ts";
import { readMarkup } from "./markup.ts";
import { marksOf, type OpenLink, openLink, saysSomething } from "./open-link.ts";
import type { Facts, Id, Reference } from "./reference.ts";
import { referencesInCss } from "./references-in-css.ts";
import { referencesInLinkedData } from "./references-in-json.ts";

/** Gives the one string that stands for all that are equal to it. */
export type Same = (text: string) => string;

/**
 * What HTML holds: addresses wherever they stand, ids, the base. Nothing in `<template>`, which shows nothing.
 * @param same keeps what thousands of pages name in memory once
 */
export function factsOfHtml(text: string, same: Same = (one) => one): Facts {
  const references: Reference[] = [];
  const ids: Id[] = [];
  const places = new Set<string>();
  let base: string | undefined;
  let main: string | undefined;
  let scripted = false;
  let templates = 0;
  /** What the text that comes belongs to, where it is of interest. */
  let inside: "style" | "linked-data" | undefined;
  let link: OpenLink | undefined;

  const endLink = (): void => {
    if (!link) return;
    const { attribute, named, hooked, at } = link;
    if (attribute) {
      const { name, value, start, end } = attribute;
      const holder = same(`a ${name}`);
      references.push({ address: same(decoded(value)), kind: "link", holder, start, end, ...marksOf(link) });
    } else if (named && !hooked) references.push({ address: "", kind: "link", holder: "a", start: at, end: at + 2 });
    link = undefined;
  };

  readMarkup(text, {
    open(name, attributes, start) {
      inside = undefined;
      if (name === "template") templates += 1;
      if (templates > 0) return;
      const byName: ByName = (wanted) => attributes.find((one) => one.name === wanted);
      if (name === "a") {
        endLink();
        link = openLink(attributes, byName, start);
        const anchor = byName("name")?.value;
        if (anchor) places.add(same(decoded(anchor)));
      } else if (link && !link.named) link.named = saysSomething(name, byName);
      const given = byName("id");
      if (given?.value) {
        const id = same(decoded(given.value));
        ids.push({ id, start: given.start, end: given.end });
        places.add(id);
        if (name === "main") main ??= id;
      }
      for (const { kind, holder, value, start, end } of heldAddresses(name, attributes, byName))
        references.push({ address: same(decoded(value)), kind, holder: same(holder), start, end });
      if (name === "base") base ??= decodedOr(byName("href")?.value);
      if (name === "style") inside = "style";
      if (name === "script") {
        const type = byName("type")?.value.trim().toLowerCase() ?? "";
        if (type === "application/ld+json") inside = "linked-data";
        else if (type === "" || type === "module" || /javascript|ecmascript|jsx|babel/.test(type)) scripted = true;
      }
    },
    close(name) {
      inside = undefined;
      if (name === "template" && templates > 0) templates -= 1;
      else if (name === "a") endLink();
    },
    text(start, end) {
      if (inside === "style") references.push(...referencesInCss(text.slice(start, end), start));
      else if (inside === "linked-data") references.push(...referencesInLinkedData(text.slice(start, end), start));
      else if (link && templates === 0) {
        if (link.words !== undefined) link.words += decoded(text.slice(start, end));
        link.named ||= /[^\s\u00a0\u200b\ufeff]/.test(text.slice(start, end).replace(/&(?:nbsp|#160|#xa0);?/gi, " "));
      }
    },
  });
  endLink();
  return { references, ids, places, main, base, scripted };
}

const decodedOr = (value: string | undefined): string | undefined => (value === undefined ? undefined : decoded(value));
