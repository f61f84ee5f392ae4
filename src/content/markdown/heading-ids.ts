import type { MarkdownIt } from "markdown-it";

const ID = /\s*\{#([^\s{}]+)\}\s*$/;

/** `## Opening {#opening}`: the id goes to the heading's `meta.id`, with its offset in the line, before the words are read. */
export function headingIds(md: MarkdownIt): void {
  md.core.ruler.before("inline", "heading_ids", (state) => {
    state.tokens.forEach((token, i) => {
      const inline = state.tokens[i + 1];
      const match = token.type === "heading_open" && inline ? ID.exec(inline.content) : null;
      if (!match || !inline) return;
      token.meta = { ...token.meta, id: match[1] };
      inline.content = inline.content.slice(0, match.index);
    });
  });
}
