import type { Message } from "../model/message.ts";
import { counted } from "./counted.ts";

/** What was looked at of a site that was built elsewhere. */
export interface BuiltSummary {
  readonly files: number;
  readonly pages: number;
  /** Addresses of every kind, as often as they stand there. */
  readonly addresses: number;
}

/** The lines for people. */
export const builtLines = ({ files, pages, addresses }: BuiltSummary): Message[] => [
  {
    en: `Read ${counted(files, "file")}, ${counted(pages, "page")} among them, with ${addresses === 1 ? "1 address" : `${addresses} addresses`}.`,
    fr: `Lecture de ${counted(files, "fichier", "fr")}, dont ${counted(pages, "page", "fr")}, avec ${counted(addresses, "adresse", "fr")}.`,
  },
];
