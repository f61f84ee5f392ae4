import MarkdownIt, { type RendererRule, type Token } from "markdown-it";
import type { Asset } from "../../src/model/conference.ts";
import type { Inline, Prose } from "../../src/model/prose.ts";
import { directionIn } from "../direction-in.ts";
import { escapeHtml, type Html, raw } from "../html.ts";
import { textOf } from "../text/index.ts";
import { keepTogether, typeset } from "../typography.ts";
import { fileFacts } from "./file-facts.ts";
import { languageOf } from "./language.ts";

/** What prose needs to know of the page it stands on. */
export interface Speaker {
  /** The language the words are in. */
  readonly lang: string;
  readonly resolve: (href: string) => string;
  /** Where the addresses of outside links are gathered, to be printed as numbered notes. */
  readonly notes?: string[] | undefined;
}

interface Env {
  readonly speaker: Speaker;
  /** The languages around the words that are being rendered, the innermost last. */
  readonly languages: string[];
  /** What closes each open link. */
  readonly closings: string[];
  /** The words are those of a heading. */
  readonly isTitle: boolean;
  /** The character before the words that come next, as it was set. */
  last: string | undefined;
}

const md = new MarkdownIt();
const { renderer } = md;
const options = md.options as Parameters<typeof renderer.render>[1];

const envOf = (env: unknown): Env => env as Env;
const langOf = (env: unknown): string => envOf(env).languages.at(-1) ?? envOf(env).speaker.lang;

const ORDINAL = /(?<![\p{L}\d])(1|\d+)(er|re|e)(?![\p{L}\d])/gu;

/** A telephone number that is no link: between letters that run from right to left its groups would change places. */
const NUMBER = /(?<![\p{L}\d])(?:\+|\(\d+\))[ \u00A0]?\d[\d \u00A0()./-]{4,}\d/gu;

/** Words set in their language and escaped; in French the ending of an ordinal stands high. */
function words(content: string, env: Env, before: string | undefined): string {
  const lang = langOf(env);
  const set = typeset(content, lang, before);
  env.last = set.at(-1);
  const escaped = escapeHtml(env.isTitle ? keepTogether(set) : set);
  if (directionIn(lang) === "rtl") return escaped.replace(NUMBER, '<span class="tel">$&</span>');
  return lang.startsWith("fr") ? escaped.replace(ORDINAL, "$1<sup>$2</sup>") : escaped;
}

const SPOKEN = new Set(["text", "code_inline", "image", "softbreak", "hardbreak"]);

const text: RendererRule = (tokens, i, _options, env) => {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token) return "";
  const isFirst = tokens.findIndex(({ type }) => SPOKEN.has(type)) === i;
  // An address is shown letter for letter.
  if (before?.type === "link_open" && before.info === "auto") {
    envOf(env).last = token.content.at(-1);
    return escapeHtml(token.content);
  }
  return words(token.content, envOf(env), isFirst ? undefined : envOf(env).last);
};

const remember =
  (rule: RendererRule | undefined, last: string): RendererRule =>
  (tokens, i, opts, env, self) => {
    envOf(env).last = last;
    return rule ? rule(tokens, i, opts, env, self) : "";
  };

/** The file that a link leads to or a picture shows, as the reader found it. */
const fileOf = (token: Token | undefined): Asset | undefined => token?.meta?.file as Asset | undefined;

/** The words of the link that opens at `i`, and what stands in brackets behind it. */
function saidBy(tokens: readonly Token[], i: number): string {
  const end = tokens.findIndex(({ type }, at) => at > i && type === "link_close");
  const inside = tokens.slice(i + 1, end).map(({ content }) => content);
  const behind = /^\s*[([][^)\]]*/.exec(tokens[end + 1]?.content ?? "")?.[0] ?? "";
  return `${inside.join("")} ${behind}`;
}

/** The language of the page that a link names, where it is not that of the words around. */
function hreflang(named: string, around: string): string {
  const lang = /^lang:([^:]+):/.exec(named)?.[1];
  return lang === undefined || lang === around ? "" : ` hreflang="${escapeHtml(lang)}"`;
}

const linkOpen: RendererRule = (tokens, i, _options, env) => {
  const { speaker, closings } = envOf(env);
  const token = tokens[i];
  const named = String(token?.attrGet("href") ?? "");
  const href = speaker.resolve(named);
  const file = fileOf(token);
  const title = token?.attrGet("title");
  const isNumber = href.startsWith("tel:") && token?.info === "auto";
  let close = `${file ? fileFacts(file, saidBy(tokens, i), langOf(env)) : ""}</a>`;
  if (speaker.notes && /^https?:/.test(href) && token?.info !== "auto") {
    if (!speaker.notes.includes(href)) speaker.notes.push(href);
    close += `<sup class="note">${speaker.notes.indexOf(href) + 1}</sup>`;
  }
  closings.push(close);
  const attributes = `${isNumber ? ' class="tel"' : ""} href="${escapeHtml(href)}"${hreflang(named, langOf(env))}${title ? ` title="${escapeHtml(String(title))}"` : ""}`;
  return `<a${attributes}>`;
};

const image: RendererRule = (tokens, i, opts, env) => {
  const token = tokens[i];
  const src = envOf(env).speaker.resolve(String(token?.attrGet("src") ?? ""));
  const alt = renderer.renderInlineAsText(token?.children ?? [], opts, env as never);
  const title = token?.attrGet("title");
  // The title is the credit; that of a picture without words only says that it is decoration.
  const credit = title && alt ? ` title="${escapeHtml(typeset(String(title), langOf(env)))}"` : "";
  const size = fileOf(token)?.size;
  // The place is kept before the picture comes; the style sheet makes it as narrow as the column.
  const sides = size ? ` width="${size.width}" height="${size.height}"` : "";
  return `<img src="${escapeHtml(src)}"${sides} alt="${escapeHtml(typeset(alt, langOf(env)))}"${credit} loading="lazy">`;
};

const heading =
  (open: boolean): RendererRule =>
  (tokens, i) => {
    const token = tokens[i];
    // The page's own title is the one h1.
    const level = Math.min(6, Number(token?.tag.slice(1) ?? 1) + 1);
    const id = token?.attrGet("id");
    return open ? `<h${level}${id ? ` id="${escapeHtml(String(id))}"` : ""}>` : `</h${level}>`;
  };

const langOpen: RendererRule = (tokens, i, _options, env) => {
  const lang = String(tokens[i]?.attrGet("lang") ?? "");
  const around = langOf(env);
  envOf(env).languages.push(lang);
  return `<span${languageOf(lang, around)}>`;
};

const none: RendererRule = () => "";
const escaped: RendererRule = (tokens, i) => escapeHtml(tokens[i]?.content ?? "");

Object.assign(renderer.rules, {
  text,
  softbreak: remember(renderer.rules.softbreak, " "),
  hardbreak: remember(renderer.rules.hardbreak, " "),
  code_inline: remember((tokens, i) => `<code>${escapeHtml(tokens[i]?.content ?? "")}</code>`, "x"),
  link_open: linkOpen,
  link_close: (_tokens, _i, _options, env) => envOf(env).closings.pop() ?? "</a>",
  image,
  heading_open: heading(true),
  heading_close: heading(false),
  // Wide tables scroll inside a region that the keyboard reaches (WCAG 2.1.1).
  table_open: (_tokens, _i, _options, env) =>
    `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(textOf(langOf(env)).table)}"><table>`,
  table_close: () => "</table></div>",
  comment_block: none,
  comment_inline: none,
  lang_open: langOpen,
  lang_close: (_tokens, _i, _options, env) => {
    envOf(env).languages.pop();
    return "</span>";
  },
  // Raw HTML is not read as such; if it were, it would be shown as words.
  html_block: escaped,
  html_inline: escaped,
} satisfies Record<string, RendererRule>);

const newEnv = (speaker: Speaker, isTitle = false): Env => ({
  speaker,
  languages: [],
  closings: [],
  isTitle,
  last: undefined,
});

/** Blocks of Markdown as HTML, set in the speaker's language, links made addresses. */
export const renderProse = ({ tokens }: Prose, speaker: Speaker): Html =>
  tokens.length === 0 ? raw("") : raw(renderer.render(tokens as Token[], options, newEnv(speaker) as never).trim());

/** One line of Markdown as HTML, without an element around it. */
export const renderInline = ({ tokens }: Inline, speaker: Speaker): Html =>
  raw(renderer.renderInline(tokens as Token[], options, newEnv(speaker) as never));

/** A heading's words: "co-operation" in it is never broken at its hyphen. */
export const renderTitle = ({ tokens }: Inline, speaker: Speaker): Html =>
  raw(renderer.renderInline(tokens as Token[], options, newEnv(speaker, true) as never));

/** A heading's words for use inside a link: links in it lose their element and keep their words. */
export const renderUnlinked = ({ tokens, plain, span }: Inline, speaker: Speaker): Html =>
  renderTitle({ tokens: tokens.filter(({ type }) => !type.startsWith("link_")), plain, span }, speaker);
