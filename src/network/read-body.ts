import type { IncomingMessage } from "node:http";
import { pipeline, type Readable, type Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** As much of an answer as was read. */
export interface Body {
  readonly bytes: Buffer;
  /** Whether that is all of it. */
  readonly whole: boolean;
}

/**
 * Reads an answer up to a number of bytes, counted behind decompression: a small answer may unpack to one without end.
 * What breaks off or is no good in the middle is read as far as it is. Never throws.
 */
export async function readBody(message: IncomingMessage, most: number): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  let whole = false;
  const stream = unpacked(message);
  try {
    for await (const chunk of (stream ?? []) as AsyncIterable<Buffer>) {
      chunks.push(size + chunk.length > most ? chunk.subarray(0, most - size) : chunk);
      size += chunk.length;
      if (size >= most) break;
    }
    whole = stream !== undefined && size < most && message.complete;
  } catch {
    // It broke off: what came counts.
  }
  message.destroy();
  return { bytes: Buffer.concat(chunks), whole };
}

// What a range cut off is unpacked as far as it goes.
const flush = { finishFlush: constants.Z_SYNC_FLUSH };
const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(flush),
  "x-gzip": () => createGunzip(flush),
  deflate: () => createInflate(flush),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};

/** What stands in an answer, or nothing where it is packed in a way that nobody asked for: its bytes are not its words. */
function unpacked(message: IncomingMessage): Readable | undefined {
  const codings = String(message.headers["content-encoding"] ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim())
    .filter((coding) => coding !== "" && coding !== "identity");
  const [coding, ...others] = codings;
  if (coding === undefined) return message;
  const unpack = others.length === 0 && Object.hasOwn(UNPACK, coding) ? UNPACK[coding] : undefined;
  return unpack && pipeline(message, unpack(), () => {});
}

/** The text of an answer, in the character set that its header or its first kilobyte names, else UTF-8. */
export function textOf({ bytes }: Body, contentType: string): string {
  const named =
    /charset\s*=\s*["']?([\w-]{1,40})/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(bytes.subarray(0, 1024).toString("latin1"))?.[1];
  try {
    return new TextDecoder(named ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
