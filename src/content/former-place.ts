import { folderOf } from "../model/addresses.ts";
import { decodedAddress } from "../model/decoded-address.ts";
import type { FormerPlace } from "../model/former.ts";
import { isPortablePath } from "../model/site-path.ts";
import { type Kind, kindOf } from "./folder.ts";

/** Who says that it was called otherwise: a document, or a session or a speaker in one. */
export type Owner = "session" | "speaker" | Kind;

/** An address with its host. */
const WHOLE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

const NAMED: Readonly<Partial<Record<Owner, string>>> = {
  session: "agenda/",
  speaker: "speakers/",
  release: "press-releases/",
};

const SINGLE: Readonly<Partial<Record<Kind, string>>> = {
  conference: "",
  agenda: "agenda/",
  speakers: "speakers/",
  members: "members/",
  "press-room": "press-room/",
  contacts: "press-room/",
};

/**
 * What `was` means: an address of the site, the name of a document or the id of a session as it was before. A name and
 * an id were the same in every language.
 * @param owner whose former address it is
 * @param place of the document within its language's folder: "pages/practical.md"
 * @param site the site's own address, with its last slash
 * @example formerPlace("info.md", "page", "pages/practical.md", site) // { scope: "language", path: "info/" }
 */
export function formerPlace(written: string, owner: Owner, place: string, site: string): FormerPlace {
  const isThing = owner === "session" || owner === "speaker";
  const words = isThing ? written.replace(/^#/, "") : written;
  if (WHOLE.test(words)) return inSite(words, site);
  if (/[?#]/.test(words)) return { fault: "part" };
  if (!isThing && /\.md$/i.test(words)) return ofDocument(decodedAddress(words), place);
  // "old/place/" and "old.html" are addresses too, only without the stroke in front.
  if (words.includes("/") || (!isThing && /\.[a-z]{2,5}$/i.test(words))) return inSite(words, site);
  return checked("language", `${NAMED[owner] ?? ""}${folderOf(words)}/`);
}

/** A former address, with or without the site's own in front of it. */
function inSite(words: string, site: string): FormerPlace {
  const own = new URL(site);
  const url = URL.parse(words, words.startsWith("/") ? own.origin : own.href);
  const isBelow = url?.host === own.host && url.pathname.startsWith(own.pathname);
  if (!url || (WHOLE.test(words) && !isBelow)) return { fault: "outside" };
  if (url.search || url.hash) return { fault: "part" };
  return checked("site", decodedAddress(url.pathname.slice(isBelow ? own.pathname.length : 1)));
}

/** The address of a document by its name, seen from the document it is now or from its language's folder. */
function ofDocument(name: string, place: string): FormerPlace {
  const folder = place.split("/").slice(0, -1);
  const steps = name.replace(/^\//, "").split("/");
  for (const from of [folder, []]) {
    const path = [...from];
    for (const step of steps) {
      if (step === "..") path.pop();
      else if (step !== ".") path.push(step);
    }
    // "en/pages/info.md": its language in front makes no other document.
    for (const at of [path, path.slice(1)]) {
      const kind = kindOf(at.join("/"));
      const id = folderOf((at.at(-1) ?? "").replace(/\.md$/i, ""));
      if (kind) return checked("language", SINGLE[kind] ?? `${NAMED[kind] ?? ""}${id}/`);
    }
  }
  return { fault: "no-file" };
}

function checked(scope: "site" | "language", path: string): FormerPlace {
  const name = path.replace(/\/$/, "");
  return name === "" || isPortablePath(name) ? { scope, path } : { fault: "no-file" };
}
