import { nearest } from "../model/nearest.ts";
import type { Field } from "../model/prose.ts";
import { fold } from "./fold.ts";
import type { RawField } from "./raw-field.ts";
import type { Reading } from "./reading.ts";
import { vocabularies } from "./words/index.ts";
import type { Key } from "./words/words.ts";

/** The facts of one place, by the keys the format knows. */
export interface Fields {
  readonly all: readonly Field[];
  /** The fact, unless it is private: what is private is for the checks alone. */
  readonly get: (key: Key) => Field | undefined;
}

/**
 * Gives each fact the key that its label means in the file's language, or in English.
 * @param allowed the keys that this place knows; `undefined` where labels are free
 */
export function readFields(
  raw: readonly RawField[],
  allowed: readonly Key[] | undefined,
  lang: string,
  reading: Reading,
): Fields {
  const all = raw.map((field) => named(field, allowed, lang));
  const first = new Map<Key, Field>();
  for (const field of all) {
    if (!field.key) {
      if (allowed && !field.private) unknown(field, allowed, lang, reading);
      continue;
    }
    const key = field.key as Key;
    if (first.has(key) && allowed) {
      reading.report("duplicate-key", "warning", field.span, {
        en: `"${field.label.value}" stands here a second time; only the first is used. Delete one of them.`,
        fr: `« ${field.label.value} » figure ici une seconde fois ; seule la première compte. Supprimez l'une des deux.`,
      });
    } else first.set(key, field);
  }
  return { all, get: (key) => (first.get(key)?.private ? undefined : first.get(key)) };
}

function named({ label, value, span }: RawField, allowed: readonly Key[] | undefined, lang: string): Field {
  const words = vocabularies(lang);
  const bracket = /^(.*?)[\s\u00a0]*[(（]([^)）]*)[)）][\s\u00a0]*$/.exec(label.value);
  const hidden =
    bracket !== null &&
    words.some((word) => word.private.some((name) => fold(bracket[2] ?? "").startsWith(fold(name))));
  const name = hidden ? (bracket[1] ?? "") : label.value;
  return {
    key: keyOf(name, allowed, lang),
    label: hidden ? { value: name, span: { ...label.span, end: label.span.start + name.length } } : label,
    value,
    private: hidden,
    span,
  };
}

const SECTION_KEYS: readonly Key[] = ["until", "before"];
const tables = new Map<string, readonly (readonly [string, Key])[]>();

/** All names of keys in a language and in English, folded. */
function table(lang: string): readonly (readonly [string, Key])[] {
  const cached = tables.get(lang);
  if (cached) return cached;
  const made = vocabularies(lang).flatMap((words) =>
    (Object.entries(words.keys) as [Key, readonly string[]][]).flatMap(([key, names]) =>
      names.map((name) => [fold(name), key] as const),
    ),
  );
  tables.set(lang, made);
  return made;
}

/** The key that a label means in a language, or in English, among those that a place knows. */
export function keyOf(name: string, allowed: readonly Key[] | undefined, lang: string): Key | undefined {
  const wanted = fold(name);
  return table(lang).find(([known, key]) => known === wanted && (allowed ?? SECTION_KEYS).includes(key))?.[1];
}

function unknown({ label }: Field, allowed: readonly Key[], lang: string, reading: Reading): void {
  // "Private mobile" is no fact that is kept back, but somebody meant it to be.
  const secret = vocabularies(lang).some((words) =>
    words.private.some((word) => fold(label.value).includes(fold(word))),
  );
  if (secret) {
    reading.report("private-text", "error", label.span, {
      en: `"${label.value}" would be published. Write the key and then "(private)", as "Mobile (private): …".`,
      fr: `« ${label.value} » serait publié. Écrivez la clé puis « (privé) », comme « Portable (privé) : … ».`,
    });
    return;
  }
  const own = vocabularies(lang)[0];
  const names = allowed.flatMap((key) => own?.keys[key].map((name) => name) ?? []);
  const meant = nearest(fold(label.value), names.map(fold));
  const suggestion = meant && capitalised(names.find((name) => fold(name) === meant) ?? meant);
  const known = allowed
    .flatMap((key) => own?.keys[key][0] ?? [])
    .map(capitalised)
    .join(", ");
  reading.report(
    "unknown-key",
    "warning",
    label.span,
    suggestion
      ? {
          en: `"${label.value}" is no key here. Did you mean "${suggestion}"?`,
          fr: `« ${label.value} » n'est pas une clé à cet endroit. Vouliez-vous dire « ${suggestion} » ?`,
        }
      : {
          en: `"${label.value}" is no key here. The keys are: ${known}.`,
          fr: `« ${label.value} » n'est pas une clé à cet endroit. Les clés sont : ${known}.`,
        },
    suggestion ? [suggestion] : [],
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
