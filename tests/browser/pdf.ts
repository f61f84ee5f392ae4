import type { Page } from "playwright-core";

/** What a press officer can tell from a printed file. */
export interface Printed {
  readonly pages: number;
  /** It carries its structure, so that a screen reader can read it: ISO 32000-1 §14.8. */
  readonly tagged: boolean;
  /** The language the whole document says it is in. */
  readonly lang: string | undefined;
  readonly bytes: Buffer;
}

/** Prints to PDF on the paper that the page's own style sheet names. */
export const printed = async (page: Page): Promise<Printed> => {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: false });
  // Chromium compresses what is drawn, never the dictionaries that hold the structure.
  const text = bytes.toString("latin1");
  const catalog = /<<[^<>]*\/Type\s*\/Catalog[\s\S]*?endobj/.exec(text)?.[0] ?? "";
  return {
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    tagged: /\/MarkInfo/.test(catalog) && /\/StructTreeRoot/.test(catalog),
    lang: /\/Lang\s*\(([^)]*)\)/.exec(catalog)?.[1],
    bytes,
  };
};
