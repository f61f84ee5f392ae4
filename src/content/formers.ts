import type { Former } from "../model/former.ts";
import type { Located } from "../model/span.ts";
import { keyOf } from "./fields.ts";
import type { Placed } from "./folder.ts";
import { formerPlace, type Owner } from "./former-place.ts";
import type { Ids } from "./ids.ts";
import { targetOf } from "./link-names.ts";
import type { RawField } from "./raw-field.ts";

/**
 * Every former address that a document, a session or a speaker gives with `was`, also of what is withheld: that two
 * have the same is better told before an embargo ends than after.
 * @param site the site's own address, with its last slash
 */
export const formersOf = (placed: readonly Placed[], ids: ReadonlyMap<string, Ids>, site: string): Former[] =>
  placed.flatMap((one) => {
    const { document, kind, place, name } = one;
    const { lang, path } = document;
    const read = (fields: readonly RawField[], owner: Owner, now: string): Former[] =>
      writtenIn(fields, lang).map((written) => ({
        written,
        lang,
        now,
        place: formerPlace(written.value, owner, place, site),
      }));
    const inside = kind === "agenda" ? "session" : kind === "speakers" ? "speaker" : undefined;
    return [
      ...read(document.frontMatter, kind, targetOf(kind, name)),
      ...(inside
        ? document.parts.flatMap(({ fields }, i) => read(fields, inside, `doc:${inside}/${ids.get(path)?.[i] ?? ""}`))
        : []),
    ];
  });

/** What stands behind the key, divided by commas, each with its place. A key with a bracket is private. */
function writtenIn(fields: readonly RawField[], lang: string): Located<string>[] {
  const field = fields.find(({ label }) => keyOf(label.value, ["was"], lang));
  if (!field) return [];
  const { plain, span } = field.value;
  return [...plain.matchAll(/[^\s,،;؛](?:[^,،;؛]|[,،;؛](?!\s|$))*/g)].map(({ 0: found, index }) => {
    const value = found.trimEnd();
    const start = span.start + index;
    // A list has its items on lines of their own, away from where the value begins.
    return { value, span: field.list ? span : { ...span, start, end: start + value.length } };
  });
}
