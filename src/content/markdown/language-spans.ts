import type { MarkdownIt, StateInline } from "markdown-it";

const ATTRIBUTE = /\{\s*lang\s*=\s*["“”]?([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)["“”]?\s*\}/y;

/** Words of another language: `[Palais de l'Europe]{lang=fr}` becomes tokens `lang_open` … `lang_close`. */
export function languageSpans(md: MarkdownIt): void {
  md.inline.ruler.before("link", "language_span", languageSpan);
}

function languageSpan(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "[") return false;
  const start = state.pos;
  const max = state.posMax;
  const labelEnd = state.md.helpers.parseLinkLabel(state, start, true);
  if (labelEnd < 0 || state.src[labelEnd + 1] !== "{") return false;
  ATTRIBUTE.lastIndex = labelEnd + 1;
  const match = ATTRIBUTE.exec(state.src);
  if (!match || ATTRIBUTE.lastIndex > max) return false;
  const end = ATTRIBUTE.lastIndex;
  if (!silent) {
    state.pos = start + 1;
    state.posMax = labelEnd;
    state.push("lang_open", "span", 1).attrSet("lang", match[1] ?? "");
    state.md.inline.tokenize(state);
    state.push("lang_close", "span", -1);
  }
  state.pos = end;
  state.posMax = max;
  return true;
}
