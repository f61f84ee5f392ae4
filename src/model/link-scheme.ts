const ALLOWED = new Set(["http", "https", "mailto", "tel"]);

/**
 * The scheme of an address that may not be linked, or undefined when the address is well: one of http, https,
 * mailto and tel, or none (a document, a file, a fragment). White space and control characters, which browsers
 * leave out when they look for a scheme, are left out here too.
 * @example linkScheme("java\nscript:alert(1)") // "javascript"
 */
export const linkScheme = (href: string): string | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for (WHATWG URL, 4.4)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\s\u0000-\u001f\u007f]/g, ""))?.[1]?.toLowerCase();
  if (scheme === undefined) return /^[\s\\/]*[\\/][\s\\/]*[\\/]/.test(href) ? "//" : undefined;
  return ALLOWED.has(scheme) ? undefined : scheme;
};
