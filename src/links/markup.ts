/** An attribute as it is written: its value with character references still in it. */
export interface Attribute {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
  /** Where the value stands, without quotation marks. */
  readonly start: number;
  readonly end: number;
}

/** What is told of a text while it is read. */
export interface MarkupReader {
  readonly open: (name: string, attributes: readonly Attribute[], start: number, end: number) => void;
  readonly close: (name: string) => void;
  /** Words, or what stands in an element whose markup is none: a script, a style sheet, a title. */
  readonly text: (start: number, end: number) => void;
}

// One attribute, or the end of the tag (HTML, 13.2.5.32 to .39). A value that is not closed ends with the file.
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:(>)|([^\t\n\f\r />][^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)("|$)|'([^']*)('|$)|([^\t\n\f\r >"'][^\t\n\f\r >]*|(?=>))))?)/y;
const NAME = /[^\t\n\f\r />]*/y;

/** Elements that hold text alone, whatever it looks like (HTML, 13.2.6.4). Without scripts, `noscript` is none of them. */
const RAW = new Set(["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"]);
/** Elements within a drawing or a formula whose inside is HTML again. */
const HTML_AGAIN = new Set(["foreignobject", "desc", "annotation-xml"]);
/** HTML elements that end a drawing that was not closed (HTML, 13.2.6.5). */
const BREAKS_OUT =
  /^(?:b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|listing|menu|meta|nobr|ol|p|pre|ruby|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/;

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

/**
 * Reads the tags of an HTML text as a browser's tokenizer does, however broken it is; nothing is thrown. A parser that
 * makes a tree takes several times as long on thousands of pages, and tells where an attribute stands, not its value;
 * the tests hold this against one (parse5).
 * @param xml XML instead: no element holds text alone, and CDATA is text everywhere
 */
export function readMarkup(text: string, reader: MarkupReader, xml = false): void {
  let at = 0;
  let drawings = 0;
  let again = 0;
  const isForeign = (): boolean => xml || (drawings > 0 && again === 0);
  const till = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
  };

  /** @returns where the tag ends; the end of the text when it is not closed, and then it is no tag */
  const tag = (open: number, opening: boolean): number => {
    NAME.lastIndex = open + (opening ? 1 : 2);
    const name = (NAME.exec(text)?.[0] ?? "").toLowerCase();
    const attributes: Attribute[] = [];
    let selfClosing = false;
    let here = NAME.lastIndex;
    for (;;) {
      ATTRIBUTE.lastIndex = here;
      const found = ATTRIBUTE.exec(text);
      if (!found) return text.length;
      here = ATTRIBUTE.lastIndex;
      if (found[1]) {
        selfClosing = text.charCodeAt(here - 2) === 47 && found[0].length > 1;
        break;
      }
      const [, , label = "", double, doubleEnd, single, singleEnd, bare] = found;
      if ((double !== undefined && !doubleEnd) || (single !== undefined && !singleEnd)) return text.length;
      const value = double ?? single ?? bare ?? "";
      const end = here - (double !== undefined || single !== undefined ? 1 : 0);
      const lower = label.toLowerCase();
      // The first of two counts. No element a person writes has as many attributes as are looked at.
      if (opening && attributes.length < 200 && !attributes.some((one) => one.name === lower))
        attributes.push({ name: lower, value, start: end - value.length, end });
    }
    if (!opening) {
      reader.close(name);
      if ((name === "svg" || name === "math") && drawings > 0) drawings -= 1;
      else if (HTML_AGAIN.has(name) && again > 0) again -= 1;
      if (drawings === 0) again = 0;
      return here;
    }
    if (drawings > 0 && again === 0 && BREAKS_OUT.test(name)) drawings = 0;
    const foreign = isForeign();
    reader.open(name, attributes, open, here);
    if (xml) {
      if (selfClosing) reader.close(name);
    } else if (name === "svg" || name === "math") {
      if (selfClosing) reader.close(name);
      else drawings += 1;
    } else if (foreign) {
      if (selfClosing) reader.close(name);
      else if (HTML_AGAIN.has(name)) again += 1;
    } else if (name === "plaintext") {
      reader.text(here, text.length);
      return text.length;
    } else if (RAW.has(name)) {
      const close = closing(name, here);
      if (close > here) reader.text(here, close);
      return close;
    }
    return here;
  };

  /** Where the closing tag of an element of text alone begins. */
  const closing = (name: string, from: number): number => {
    const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "gi");
    end.lastIndex = from;
    return end.exec(text)?.index ?? text.length;
  };

  const declaration = (open: number): number => {
    if (text.startsWith("<!--", open)) {
      if (!xml && text.startsWith(">", open + 4)) return open + 5;
      if (!xml && text.startsWith("->", open + 4)) return open + 6;
      const end = /--!?>/g;
      end.lastIndex = open + 4;
      return end.exec(text) ? end.lastIndex : text.length;
    }
    if (isForeign() && text.startsWith("<![CDATA[", open)) {
      const end = till("]]>", open + 9);
      reader.text(open + 9, text.endsWith("]]>", end) ? end - 3 : end);
      return end;
    }
    return till(">", open + 2);
  };

  while (at < text.length) {
    const open = text.indexOf("<", at);
    if (open !== at) reader.text(at, open < 0 ? text.length : open);
    if (open < 0) return;
    const next = text.charCodeAt(open + 1);
    if (isLetter(next) || (xml && next > 127)) at = tag(open, true);
    else if (next === 47 && isLetter(text.charCodeAt(open + 2))) at = tag(open, false);
    else if (next === 47 && text[open + 2] === ">") at = open + 3;
    else if (next === 33) at = declaration(open);
    else if ((next === 47 && open + 2 < text.length) || next === 63) at = till(">", open + 2);
    else {
      reader.text(open, open + 1);
      at = open + 1;
    }
  }
}
