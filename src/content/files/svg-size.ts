import type { PictureSize } from "../../model/file-kind.ts";
import { latin } from "./bytes.ts";

const ROOT = /<(?:[a-z]+:)?svg(?:[^>"']|"[^"]*"|'[^']*')*>/iy;

/** The size an SVG gives itself: its width and height in pixels, else those of its viewBox (SVG 2, 8.2). */
export function svgSize(bytes: Uint8Array): PictureSize | undefined {
  const text = latin(bytes, 0, bytes.length);
  ROOT.lastIndex = Math.max(0, text.search(/<(?:[a-z]+:)?svg(?=[\s>])/i));
  const root = ROOT.exec(text)?.[0];
  if (!root) return undefined;
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root)?.slice(1).find(Boolean) ?? "";
  const pixels = (name: string): number => Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(attribute(name))?.[1]);
  const [, , width = Number.NaN, height = Number.NaN] = attribute("viewBox")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [ownWidth, ownHeight] = [pixels("width"), pixels("height")];
  return ownWidth > 0 && ownHeight > 0 ? { width: ownWidth, height: ownHeight } : { width, height };
}
