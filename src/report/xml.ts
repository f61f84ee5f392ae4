// XML 1.0 §2.2: these characters cannot stand in a document, not even as references.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text for an attribute or the content of an element. @example xml('a < "b"') // "a &lt; &quot;b&quot;" */
export const xml = (text: string): string =>
  text
    .replace(impossible, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
