import type { Token } from "markdown-it";
import type { Span } from "../model/span.ts";
import type { Document } from "./document.ts";
import { spanOf } from "./markdown/spans.ts";

/** A link to a file of files/, or a picture out of it. */
export interface FileLink {
  /** "files/programme.pdf". */
  readonly path: string;
  readonly isPicture: boolean;
  readonly span: Span;
}

/** Every use that a document makes of the files, in its facts and in its text. */
export function linksToFiles(document: Document): FileLink[] {
  const found: FileLink[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      const isPicture = token.type === "image";
      const address = isPicture ? token.attrGet("src") : token.type === "link_open" ? token.attrGet("href") : undefined;
      const path = /^asset:([^?#]*)/.exec(String(address ?? ""))?.[1];
      if (path) found.push({ path, isPicture, span: spanOf(token) ?? { file: document.path, start: 0, end: 0 } });
      if (token.children) walk(token.children);
    }
  };
  for (const { value } of document.frontMatter) walk(value.tokens);
  walk(document.tokens);
  return found;
}
