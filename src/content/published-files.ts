import type { Asset } from "../model/conference.ts";
import type { Placed } from "./folder.ts";
import { linksToFiles } from "./links-to-files.ts";

/**
 * The files of the content that go out: all but those that only releases under embargo use. Copied, they could be had by
 * whoever guesses their name.
 * @param withheld ids of the releases that are left out of the site
 */
export function publishedFiles(
  assets: readonly Asset[],
  placed: readonly Placed[],
  withheld: ReadonlySet<string>,
): readonly Asset[] {
  if (withheld.size === 0) return assets;
  const isWithheld = ({ kind, name }: Placed): boolean => kind === "release" && withheld.has(name);
  const usedIn = (ones: readonly Placed[]): Set<string> =>
    new Set(ones.flatMap(({ document }) => linksToFiles(document).map(({ path }) => path)));
  const held = usedIn(placed.filter(isWithheld));
  const open = usedIn(placed.filter((one) => !isWithheld(one)));
  return assets.filter(({ path }) => open.has(path) || !held.has(path));
}
