/** The documents that a page is made of whatever it is called. */
const SINGLE: Readonly<Record<string, readonly string[]>> = {
  "agenda/": ["agenda.md"],
  "speakers/": ["speakers.md"],
  "members/": ["members.md"],
  "press-releases/": [],
  "press-room/": ["press-room.md", "contacts.md"],
};

/**
 * Where the document of a page stands within the folder of a language, the likeliest first.
 * @param name its address without the folder of its language
 * @example placesOf("press-releases/7/") // ["press-releases/7.md"]
 */
export function placesOf(name: string): readonly string[] {
  const [, folder, last] = /^(?:(press-releases)\/)?([^/]+)\/$/.exec(name) ?? [];
  return SINGLE[name] ?? (last === undefined ? [] : [`${folder ?? "pages"}/${last}.md`]);
}
