import type { Token } from "markdown-it";
import type { Asset } from "../model/conference.ts";
import type { Document } from "./document.ts";

/** Lays the file that a link or a picture names beside it, as `meta.file`, for whoever shows it. Links are resolved before. */
export function noteFiles(documents: readonly Document[], assets: readonly Asset[]): void {
  if (assets.length === 0) return;
  const files = new Map(assets.map((asset) => [asset.path, asset]));
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      const address = token.attrGet(token.type === "image" ? "src" : "href");
      const file = files.get(/^asset:([^?#]*)/.exec(String(address ?? ""))?.[1] ?? "");
      if (file) token.meta = { ...token.meta, file };
      if (token.children) walk(token.children);
    }
  };
  for (const { tokens, frontMatter } of documents) {
    walk(tokens);
    for (const { value } of frontMatter) walk(value.tokens);
  }
}
