import type { Kind, Pages, View, ViewOf } from "../../src/model/pages.ts";
import { partsOfPage } from "../piece.ts";
import { agenda } from "./agenda.ts";
import { home } from "./home.ts";
import { members } from "./members.ts";
import { moved } from "./moved.ts";
import { notFound } from "./not-found.ts";
import { page } from "./page.ts";
import { pressRoom } from "./press-room.ts";
import { release } from "./release.ts";
import { releases } from "./releases.ts";
import { renderOnce } from "./render-once.ts";
import { session } from "./session.ts";
import { speaker } from "./speaker.ts";
import { speakers } from "./speakers.ts";

const RENDER: { readonly [K in Kind]: (view: ViewOf<K>) => string } = {
  home,
  releases,
  release,
  agenda,
  session,
  speakers,
  speaker,
  members,
  moved,
  "press-room": pressRoom,
  page,
  "not-found": notFound,
};

/** Every page's own text and the pieces it shares with others between, in order, by its path in the site. */
export function allPages(pages: Pages): ReadonlyMap<string, readonly string[]> {
  const views: readonly View[] = Object.values(pages).flat();
  return new Map(
    views.map((view) => [
      view.permalink.slice(1),
      partsOfPage(renderOnce(view, RENDER[view.kind] as (one: View) => string)),
    ]),
  );
}
