import type { PeerCertificate } from "node:tls";
import type { Trouble } from "../outside/exchange.ts";

const CODES: Readonly<Record<string, Trouble["code"]>> = {
  ECONNREFUSED: "refused",
  ECONNRESET: "cut-off",
  ECONNABORTED: "cut-off",
  EPIPE: "cut-off",
  ETIMEDOUT: "no-answer",
  EHOSTUNREACH: "refused", // a router near the host says so, or one near us: ask-all.ts tells them apart
  ENETUNREACH: "offline",
  ENETDOWN: "offline",
  EADDRNOTAVAIL: "offline",
  EPROTO: "encryption",
};

/** What an error of the connection means. @param seconds how long an answer was waited for */
export function troubleOf(error: unknown, seconds: number): Trouble {
  const { code = "", message = "" } = (error ?? {}) as NodeJS.ErrnoException;
  const known = CODES[code];
  if (known === "no-answer") return { code: "no-answer", detail: String(seconds) };
  if (known) return { code: known };
  if (code.startsWith("ERR_SSL") || code.startsWith("ERR_TLS")) return { code: "encryption" };
  // What nobody foresaw, a machine without room or rights among it, is nothing to hold against an address.
  return { code: "odd-answer", detail: code || message.slice(0, 80) };
}

/** The same where it may have been made by us, because the time was up. */
export const troubleWithin = (error: unknown, milliseconds: number, signal: AbortSignal): Trouble => {
  const seconds = Math.round(milliseconds / 1000);
  return signal.aborted ? { code: "no-answer", detail: String(seconds) } : troubleOf(error, seconds);
};

// What OpenSSL calls it (X509_V_ERR_…), as node:tls does. Whoever else vouches for a certificate, or a link of the chain
// that the server forgot to send and browsers fetch, says nothing about the site: this machine does not know.
const CERTIFICATES: Readonly<Record<string, Trouble["code"]>> = {
  CERT_HAS_EXPIRED: "certificate-expired",
  CERT_NOT_YET_VALID: "certificate-not-yet",
  ERR_TLS_CERT_ALTNAME_INVALID: "certificate-name",
  DEPTH_ZERO_SELF_SIGNED_CERT: "certificate-own",
};

/**
 * What is wrong with a certificate.
 * @param reason as node:tls gives it; of a date it may mean one that stands behind the host's own in the chain
 * @param now in milliseconds since 1970 UTC
 */
export function certificateTrouble(reason: string, certificate: PeerCertificate, now: number): Trouble {
  const code = CERTIFICATES[reason] ?? "certificate-unknown";
  const [from, to] = [Date.parse(certificate.valid_from), Date.parse(certificate.valid_to)];
  if ((code === "certificate-expired" && to > now) || (code === "certificate-not-yet" && from <= now))
    return { code: "certificate-unknown" };
  if (code === "certificate-expired") return { code, detail: isoOf(to) };
  if (code === "certificate-not-yet") return { code, detail: isoOf(from) };
  if (code === "certificate-name") return { code, detail: namesOf(certificate) };
  return { code };
}

const isoOf = (at: number): string => (Number.isNaN(at) ? "" : new Date(at).toISOString());

const namesOf = ({ subjectaltname, subject }: PeerCertificate): string => {
  const names = (subjectaltname ?? "").split(/,\s*/).map((name) => name.replace(/^[A-Za-z ]+:/, ""));
  const all = names.filter(Boolean).length > 0 ? names : [String(subject?.CN ?? "")];
  return `${all.slice(0, 3).join(", ")}${all.length > 3 ? ", …" : ""}`.slice(0, 200);
};
