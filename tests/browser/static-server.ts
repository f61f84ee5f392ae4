import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface StaticServer {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  /** Origin and base path: where the site's home page is. */
  readonly url: string;
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

interface Answer {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

/**
 * Serves a folder as static hosting does: a folder's index.html, 301 to the address with the slash, the site's own 404.html.
 * @param basePath the path under which the folder stands, with both slashes: "/" or "/conf/2008/"
 */
export const serve = async (folder: string, basePath = "/"): Promise<StaticServer> => {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    requests.push(path);
    const { status, file, location } = answer(folder, basePath, path);
    response.writeHead(status, {
      ...(location && { location }),
      ...(file && { "content-type": types[extname(file)] ?? "application/octet-stream" }),
    });
    response.end(file && request.method !== "HEAD" ? readFileSync(file) : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { origin, url: origin + basePath, requests, close };
};

const answer = (folder: string, basePath: string, path: string): Answer => {
  const inside = path.startsWith(basePath) ? decoded(path.slice(basePath.length)) : undefined;
  const file = inside === undefined ? undefined : join(folder, inside);
  if (file !== undefined && existsSync(file)) {
    if (!statSync(file).isDirectory()) return { status: 200, file };
    const index = join(file, "index.html");
    if (existsSync(index))
      return path.endsWith("/") ? { status: 200, file: index } : { status: 301, location: `${path}/` };
  }
  const missing = join(folder, "404.html");
  return existsSync(missing) ? { status: 404, file: missing } : { status: 404 };
};

/** The path within the folder; undefined for one that is badly encoded or leads out of it. */
const decoded = (path: string): string | undefined => {
  try {
    const plain = normalize(decodeURIComponent(path) || ".");
    return plain.startsWith("..") || plain.includes("\0") ? undefined : plain;
  } catch {
    return undefined;
  }
};
