import type { Token } from "markdown-it";

/** The words of inline tokens without their markup; a line break is a space. */
export const plainText = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content, children }) => {
      if (type === "softbreak" || type === "hardbreak") return " ";
      if (type === "image") return plainText(children ?? []);
      return type === "text" || type === "code_inline" ? content : "";
    })
    .join("")
    .trim();
