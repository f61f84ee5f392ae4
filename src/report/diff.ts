import type { Change } from "../fix/repair-all.ts";
import { visible } from "./visible.ts";

/**
 * Changes as a unified diff, as `git apply` and `patch -p1` take it.
 * @param folder what stands before the path of each file: "" or "content/"
 * @param terminal whether it is shown on one: then nothing in it steers the terminal, and it is not for programs
 */
export async function diffText(changes: readonly Change[], folder: string, terminal: boolean): Promise<string> {
  const { FILE_HEADERS_ONLY, createTwoFilesPatch } = await import("diff");
  return changes
    .map(({ file, before, after }) => {
      const name = folder + file;
      const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      });
      if (!terminal) return patch;
      return patch
        .split("\n")
        .map((line) => visible(line.replace(/\r$/, "")))
        .join("\n");
    })
    .join("");
}
