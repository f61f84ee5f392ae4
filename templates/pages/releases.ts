import type { ReleasesView } from "../../src/model/pages.ts";
import { html } from "../html.ts";
import { layout } from "../layout.ts";
import { pageHead } from "../parts/page-head.ts";
import { releaseList } from "../parts/release-list.ts";

/** All press releases, newest first. */
export const releases = (view: ReleasesView): string =>
  layout(
    view,
    html`${pageHead(view, {})}
    ${releaseList(view.edition.releases, view, 2)}`,
  );
