import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { Answer } from "./server.ts";

/** A sound page with a paragraph of its own. */
export const html = (title: string, body = ""): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1 id="top-of-page">${title}</h1><p>${body || "The opening of the conference is told here, with its speakers, its room and its hour."}</p></body></html>`;

const PAGE = { "content-type": "text/html; charset=utf-8" };

/** A page, with whatever status. */
export const page =
  (text: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (request, response) => {
    response.writeHead(status, { ...PAGE, ...headers });
    response.end(request.method === "HEAD" ? undefined : text);
  };

/** A status and headers, with nothing behind them. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers);
    response.end();
  };

export const redirect = (code: number, location: string): Answer => status(code, { location });

/** One answer to HEAD and another to GET. */
export const byMethod =
  (head: Answer, get: Answer): Answer =>
  (request, response) =>
    (request.method === "HEAD" ? head : get)(request, response);

export const document: Answer = status(200, { "content-type": "application/pdf", "content-length": "0" });

/** A byte a second, without end. */
export const drips =
  (headFirst: boolean): Answer =>
  (request, response) => {
    if (headFirst && request.method === "HEAD") {
      page("")(request, response);
      return;
    }
    if (headFirst) response.writeHead(200, PAGE);
    const drip = setInterval(() => {
      if (headFirst) response.write("a");
      else response.socket?.write("H");
    }, 1000);
    response.socket?.once("close", () => clearInterval(drip));
  };

export const neverAnswers: Answer = () => {};

/** Hangs up at once, before a word. */
export const hangsUp: Answer = (request) => {
  request.socket.destroy();
};

/** Promises more than it sends, and hangs up in the middle. */
export const closesHalfWay: Answer = (request, response) => {
  response.writeHead(200, { ...PAGE, "content-length": "100000" });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  response.write(html("Half a page"));
  setTimeout(() => response.destroy(), 20);
};

/** Says that it sends less than it does. */
export const liesAboutLength: Answer = (request, response) => {
  const text = html("A page", "longer than it says");
  const body = request.method === "HEAD" ? "" : text;
  response.socket?.end(
    `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 150\r\nconnection: close\r\n\r\n${body}`,
  );
};

/** Not HTTP at all. */
export const speaksGibberish: Answer = (_request, response) => {
  response.socket?.end("220 mail.neighbour.example ESMTP\r\n");
};

export const endlessHeaders: Answer = (_request, response) => {
  const more = () => {
    for (let i = 0; i < 100; i++) if (!response.socket?.write(`x-${i}: ${"a".repeat(1000)}\r\n`)) break;
    if (!response.socket?.destroyed) setTimeout(more, 1);
  };
  response.socket?.write("HTTP/1.1 200 OK\r\n");
  more();
};

const ZEROS = Buffer.alloc(64 * 1024 * 1024, "<p>bomb ");

/** A few kilobytes that unpack to 64 MB, and say that they go on. Packed at once: a request is not to wait for it. */
export const bomb = (coding: "gzip" | "br" | "deflate"): Answer => {
  const pack = {
    gzip: gzipSync,
    br: (bytes: Buffer) => brotliCompressSync(bytes, { params: { 1: 1 } }),
    deflate: deflateSync,
  }[coding];
  const bytes = pack(ZEROS);
  return (request, response) => {
    response.writeHead(200, { ...PAGE, "content-encoding": coding });
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
};

export const packed =
  (coding: "gzip" | "br" | "deflate", text: string): Answer =>
  (request, response) => {
    const pack = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync }[coding];
    response.writeHead(200, { ...PAGE, "content-encoding": coding });
    response.end(request.method === "HEAD" ? undefined : pack(text));
  };

export const falselyPacked: Answer = page(html("Not packed at all"), 200, { "content-encoding": "gzip" });

/** A body that never ends. */
export const endless: Answer = (request, response) => {
  response.writeHead(200, PAGE);
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const piece = "<p>and on and on ".repeat(4000);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once("drain", more);
  };
  more();
};

/** Another answer each time, the last for ever. */
export const inTurn = (...answers: readonly Answer[]): Answer => {
  let count = 0;
  return (request, response) => answers[Math.min(count++, answers.length - 1)]?.(request, response);
};

/** Answers by path; others are not there. */
export const byPath =
  (paths: Readonly<Record<string, Answer>>, others: Answer = page(html("Page not found"), 404)): Answer =>
  (request, response) =>
    (paths[(request.url ?? "").replace(/\?.*$/, "")] ?? others)(request, response);
