import { readFileSync, statSync } from "node:fs";
import type { Message } from "../model/message.ts";
import type { NamedText } from "./find-texts.ts";
import { LARGEST, readText, type TextRead, tooLarge } from "./read-text.ts";

/** A text and the bytes it was made from; none of what could not be read. */
export type OpenText = TextRead & { readonly raw: Uint8Array | undefined };

const DIVIDE: Message = { en: "Divide it.", fr: "Divisez-le." };

/** Reads a text that belongs to no site; one that is too large, or that the system does not give, is a finding. */
export async function openText({ path, file }: NamedText): Promise<OpenText> {
  try {
    const raw = file === undefined ? await standardInput() : undefined;
    const bytes = raw?.byteLength ?? statSync(file ?? "").size;
    if (bytes > LARGEST) return { text: "", findings: [tooLarge(path, bytes, DIVIDE)], raw: undefined };
    const read = raw ?? readFileSync(file ?? "");
    return { ...readText(path, read), raw: read };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = {
      en: `This file could not be opened (${code}). Ask whoever keeps it for the right to read it.`,
      fr: `Ce fichier n'a pas pu être ouvert (${code}). Demandez le droit de le lire à la personne qui le garde.`,
    };
    const span = { file: path, start: 0, end: 0 };
    return {
      text: "",
      findings: [{ rule: "unreadable-file", severity: "error", span, message, suggestions: [] }],
      raw: undefined,
    };
  }
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
