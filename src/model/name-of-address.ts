/** What stands at an address of the site, as links of the content name it. */
export interface NamedAddress {
  /** BCP 47; undefined where the address does not say, and the reader's own language is meant. */
  readonly lang: string | undefined;
  /** "doc:<kind>/<id>", without the fragment. */
  readonly name: string;
  /** What the address itself says of a place on that page: the id of a session that has a page of its own. */
  readonly fragment: string | undefined;
}

const FOLDERS: Readonly<Record<string, string>> = {
  "press-releases": "releases",
  agenda: "agenda",
  speakers: "speakers",
  members: "members",
  "press-room": "press-room",
};

/**
 * The way back from an address to what has it: the inverse of `addressesOf`.
 * @param path within the site, decoded, without its first slash
 * @example nameOfAddress("fr/agenda/opening/", ["en", "fr"]) // { lang: "fr", name: "doc:agenda/", fragment: "opening" }
 */
export function nameOfAddress(path: string, languages: readonly string[]): NamedAddress | undefined {
  const parts = path
    .replace(/(^|\/)index\.html$/, "$1")
    .split("/")
    .filter(Boolean);
  const lang = languages.find((one) => one === parts[0]);
  const [first, second, more] = lang === undefined ? parts : parts.slice(1);
  const at = (name: string, fragment?: string): NamedAddress => ({ lang, name: `doc:${name}`, fragment });
  if (first === undefined) return at("home/");
  const folder = FOLDERS[first];
  if (more !== undefined) return undefined;
  if (second === undefined) return at(folder ? `${folder}/` : `page/${first}`);
  if (first === "press-releases") return at(`release/${second}`);
  if (first === "speakers") return at(`speaker/${second}`);
  return first === "agenda" ? at("agenda/", second) : undefined;
}
