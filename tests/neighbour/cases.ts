import {
  bomb,
  byMethod,
  byPath,
  closesHalfWay,
  document,
  drips,
  endless,
  endlessHeaders,
  falselyPacked,
  hangsUp,
  html,
  inTurn,
  liesAboutLength,
  neverAnswers,
  packed,
  page,
  redirect,
  speaksGibberish,
  status,
} from "./answers.ts";
import { type Answer, DOMAIN } from "./server.ts";

/** What the neighbour does at one of its hosts, and what is to be said of it. */
export interface Case {
  readonly host: string;
  readonly does: string;
  readonly says: `works${string}` | `moved${string}` | `broken${string}` | `unchecked${string}`;
  readonly answer: Answer;
  readonly address: string;
  /** Where it has moved. */
  readonly to?: string;
}

const PATH = "/talks/opening.html";
const WHEN = new Date(Date.now() + 3_600_000).toUTCString();
const sound = page(html("The opening"));
const menu = "Home News Events People History Friends Contact Press Archive Search Help";
const shell = page('<!doctype html><title>App</title><div id=app></div><script src="/app.js"></script>');

/** A page that says the same to everybody, with their address and the time. */
const repeats: Answer = (request, response) =>
  page(`<title>Our site</title><p>${menu} ${request.url} ${Date.now()}`)(request, response);

const row = (
  host: string,
  does: string,
  says: Case["says"],
  answer: Answer,
  { path = PATH, scheme = "https", to, others }: { path?: string; scheme?: string; to?: string; others?: Answer } = {},
): Case => ({
  host,
  does,
  says,
  answer: byPath({ [path.replace(/[?#].*$/, "")]: answer }, others),
  address: `${scheme}://${host}.${DOMAIN}${path}`,
  ...(to ? { to: to.startsWith("/") ? `${scheme}://${host}.${DOMAIN}${to}` : to } : {}),
});
const at = (host: string, path = PATH, scheme = "https"): string => `${scheme}://${host}.${DOMAIN}${path}`;

/** A host where one path sends on and the other answers. */
const moves = (code: number, extra: Record<string, Answer> = {}) =>
  byPath({ [PATH]: redirect(code, "/new.html"), "/new.html": sound, ...extra });
const all = (answer: Answer): { others: Answer } => ({ others: answer });
const answersAll = (answer: Answer): Answer => byPath({ "/robots.txt": status(404) }, answer);

/** Everything the internet does: the host's name, what it does, what is said (the word, then why or what is doubtful). */
export const CASES: readonly Case[] = [
  // It answers.
  row("ok", "200 with a page", "works", sound),
  row("no-content", "204", "works", status(204)),
  row("part", "206 to a range", "works", page(html("Part"), 206, { "content-range": "bytes 0-9/500" })),
  row("file", "200 with a document", "works", document, { path: "/a.pdf" }),
  row("no-head", "405 to HEAD, 200 to GET", "works", byMethod(status(405), sound)),
  row("head-gone", "404 to HEAD, 200 to GET", "works", byMethod(status(404), sound)),
  row("head-hangs-up", "hangs up on HEAD, 200 to GET", "works", byMethod(hangsUp, sound)),
  row("head-silent", "silence to HEAD, 200 to GET", "works", byMethod(neverAnswers, sound)),
  row("head-lies", "200 to HEAD, 404 to GET", "broken not-found", byMethod(page(""), page(html("Gone"), 404))),
  row("no-range", "416 to a range of a page", "works", byMethod(page(""), status(416))),
  row(
    "no-range-at-all",
    "405 to HEAD, 416 to any range, 200 to GET",
    "works",
    byMethod(status(405), (request, response) => (request.headers.range ? status(416) : sound)(request, response)),
  ),
  row("later", "429 with Retry-After 0, then 200", "works", inTurn(status(429, { "retry-after": "0" }), sound)),
  row("gzip", "a page packed with gzip", "works", packed("gzip", html("Packed"))),
  row("br", "a page packed with brotli", "works", packed("br", html("Packed"))),
  row("deflate", "a page packed with deflate", "works", packed("deflate", html("Packed"))),
  row("not-packed", "a page that says it is packed and is not", "works", falselyPacked),
  row(
    "packed-twice",
    "a page packed in a way that nobody asked for",
    "works",
    page("\u0001\u0002", 200, { "content-encoding": "gzip, zstd" }),
  ),
  row("half", "closes half-way through the page", "works", closesHalfWay),
  row("liar", "sends more than it says", "works", liesAboutLength),
  row("bomb-gzip", "a gzip bomb", "works", bomb("gzip")),
  row("bomb-br", "a brotli bomb", "works", bomb("br")),
  row("bomb-deflate", "a deflate bomb", "works", bomb("deflate")),
  row("endless", "a page without end", "works", endless),
  row("drips", "a byte a second, behind a good head", "works", drips(true)),
  row(
    "script",
    "a page made by script, like its home page and every other",
    "unchecked same-for-all",
    shell,
    all(answersAll(shell)),
  ),
  row("script-home", "the home page of such a site", "works", shell, { path: "/", ...all(answersAll(shell)) }),
  row("query", "a page behind a long query", "works", sound, { path: `${PATH}?a=1&b=${"2".repeat(2000)}` }),

  // It sends on.
  row("moved-301", "301 to a page", "moved", redirect(301, "/new.html"), { to: "/new.html", ...all(moves(301)) }),
  row("moved-308", "308 to a page", "moved", redirect(308, "/new.html"), { to: "/new.html", ...all(moves(308)) }),
  row("for-now-302", "302 to a page", "works", redirect(302, "/new.html"), all(moves(302))),
  row("for-now-303", "303 to a page", "works", redirect(303, "/new.html"), all(moves(303))),
  row("for-now-307", "307 to a page", "works", redirect(307, "/new.html"), all(moves(307))),
  row("chain", "301, 301, 302 to a page", "moved", redirect(301, "/1"), {
    to: "/2",
    ...all(byPath({ "/1": redirect(301, "/2"), "/2": redirect(302, "/new.html"), "/new.html": sound })),
  }),
  row("away", "301 to another host", "moved", redirect(301, at("ok")), { to: at("ok") }),
  row(
    "secure",
    "http: that sends to https:",
    "moved",
    (request, response) => ("encrypted" in request.socket ? sound : redirect(301, at("secure")))(request, response),
    { scheme: "http", to: at("secure") },
  ),
  row("plain", "http: where https: answers alike", "works https", sound, { scheme: "http" }),
  row(
    "plain-only",
    "http: where https: has another page",
    "works",
    (request, response) =>
      ("encrypted" in request.socket ? page(html("Welcome", "This server was set up a moment ago.")) : sound)(
        request,
        response,
      ),
    { scheme: "http" },
  ),
  row(
    "language",
    "301 to the language of who asks",
    "works",
    redirect(301, `/en${PATH}`),
    all(byPath({ [`/en${PATH}`]: sound })),
  ),
  row("moved-gone", "301 to what is not there", "broken not-found", redirect(301, "/nowhere")),
  row(
    "loop",
    "redirects in a circle",
    "broken redirect-loop",
    redirect(302, "/b"),
    all(byPath({ "/b": redirect(302, PATH) })),
  ),
  row(
    "cookie",
    "a circle that wants a cookie",
    "unchecked cookies",
    status(302, { location: PATH, "set-cookie": "a=b" }),
  ),
  row(
    "long-chain",
    "thirty redirects",
    "broken redirect-many",
    redirect(301, "/1"),
    all((request, response) => redirect(301, `/${Number((request.url ?? "").slice(1)) + 1}`)(request, response)),
  ),
  row("nowhere", "a redirect to no address", "broken redirect-nowhere", redirect(302, "https://")),
  row("scheme", "a redirect to another scheme", "broken redirect-nowhere", redirect(302, "file:///etc/passwd")),
  row("no-location", "a redirect that does not say where to", "unchecked odd-answer", status(302)),
  row("to-private", "a redirect to a private address", "unchecked private-address", redirect(301, "http://10.0.0.1/")),
  row(
    "to-loopback",
    "a redirect to the machine itself",
    "unchecked private-address",
    redirect(301, "http://127.0.0.1:80/"),
  ),
  row(
    "to-metadata",
    "a redirect to a cloud's metadata",
    "unchecked private-address",
    redirect(301, "http://169.254.169.254/latest/meta-data/"),
  ),
  row(
    "to-octal",
    "a redirect to the machine in octal",
    "unchecked private-address",
    redirect(301, "http://0177.0.0.1/"),
  ),
  row(
    "to-mapped",
    "a redirect to a private address in IPv6",
    "unchecked private-address",
    redirect(301, "http://[::ffff:10.0.0.1]/"),
  ),
  row(
    "to-inner",
    "a redirect to a name with a private address",
    "unchecked private-address",
    redirect(301, at("inner")),
  ),
  row(
    "to-password",
    "a redirect to an address with a password",
    "unchecked credentials",
    redirect(301, "https://a:b@ok.neighbour.example/"),
  ),

  // It does not answer as it should.
  row("missing", "404", "broken not-found", page(html("Page not found"), 404)),
  row("gone", "410", "broken gone", status(410)),
  row("bad-request", "400", "broken refused-request", status(400)),
  row("fault", "500", "broken server-fault", status(500)),
  row("gateway", "502", "broken server-fault", status(502)),
  row("closed-door", "401", "unchecked login", status(401)),
  row("forbidden", "403", "unchecked forbidden", page(html("Forbidden"), 403)),
  row("no-method", "405 to all", "unchecked forbidden", status(405)),
  row("teapot", "418", "unchecked forbidden", status(418)),
  row("portal", "511, the network's own login", "unchecked login", status(511)),
  row("often", "429", "unchecked too-often", status(429)),
  row(
    "often-seconds",
    "429 with Retry-After in seconds",
    "unchecked too-often",
    status(429, { "retry-after": "3600" }),
  ),
  row("often-date", "429 with Retry-After as a date", "unchecked too-often", status(429, { "retry-after": WHEN })),
  row("busy", "503", "unchecked busy", status(503)),
  row("busy-seconds", "503 with Retry-After", "unchecked busy", status(503, { "retry-after": "600" })),
  row("wall-999", "999", "unchecked robot-wall", status(999)),
  row("wall-page", "200 with a page that checks the browser", "unchecked robot-wall", page(html("Just a moment..."))),
  row(
    "wall-header",
    "403 with the header of such a page",
    "unchecked robot-wall",
    page(html("x"), 403, { "cf-mitigated": "challenge" }),
  ),
  row(
    "asks-who",
    "a redirect to a login",
    "unchecked login",
    redirect(302, "/login?next=x"),
    all(byPath({ "/login": page(html("Log in")) })),
  ),
  row(
    "robots",
    "robots.txt that keeps programs out",
    "unchecked robots-txt",
    sound,
    all(
      byPath({
        "/robots.txt": (_request, response) =>
          response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nDisallow: /talks/\n"),
      }),
    ),
  ),
  row(
    "robots-nameless",
    "robots.txt without a type",
    "unchecked robots-txt",
    sound,
    all(byPath({ "/robots.txt": (_request, response) => response.end("User-agent: *\nDisallow: /talks/\n") })),
  ),
  row(
    "robots-elsewhere",
    "robots.txt behind a redirect",
    "unchecked robots-txt",
    sound,
    all(
      byPath({
        "/robots.txt": redirect(301, "/files/robots.txt"),
        "/files/robots.txt": page("User-agent: *\nDisallow: /talks/\n", 200, { "content-type": "text/plain" }),
      }),
    ),
  ),
  row(
    "robots-loop",
    "robots.txt that leads in a circle",
    "works",
    sound,
    all(
      byPath({ "/robots.txt": redirect(302, "/robots.txt?again"), "/robots.txt?again": redirect(302, "/robots.txt") }),
    ),
  ),
  row(
    "not-robots",
    "a page in the place of robots.txt",
    "works",
    sound,
    all(byPath({ "/robots.txt": page("User-agent: *\nDisallow: /") })),
  ),
  row("silent", "never answers", "broken no-answer", neverAnswers),
  row("drips-head", "a byte a second of its head", "broken no-answer", drips(false)),
  row("hangs-up", "hangs up", "broken cut-off", hangsUp),
  row("gibberish", "speaks another protocol", "unchecked odd-answer", speaksGibberish),
  row("headers", "headers without end", "unchecked odd-answer", endlessHeaders),
  row("deaf", "takes no connection", "broken refused", sound),
  row("nobody", "a name that nobody has", "broken no-host", sound),
  row("unsure", "a name service that fails", "unchecked no-name-service", sound),

  // It stands where it should not.
  row("inner", "a name with a private address", "unchecked private-address", sound),
  row("inner-six", "a name with a private address in IPv6", "unchecked private-address", sound),
  row("rebinds", "a name with a public and a private address", "unchecked private-address", sound),
  row("cloud", "a name with the address of a cloud's metadata", "unchecked private-address", sound),

  // Its certificate is wrong.
  row("expired", "a certificate that has expired", "broken certificate-expired", sound),
  row("early", "a certificate that is not good yet", "broken certificate-not-yet", sound),
  row("other", "the certificate of another host", "broken certificate-name", sound),
  row("own", "a certificate it made itself", "broken certificate-own", sound),

  // It answers, and what was there is gone.
  row(
    "soft-title",
    "not found in the title, with 200",
    "works not-found-words",
    page(html("Page not found | Our site")),
  ),
  row(
    "soft-french",
    "not found in the heading, in French",
    "works not-found-words",
    page(`<title>Notre site</title><h1>Cette page n'existe pas</h1><p>${menu}`),
  ),
  row("soft-same", "the page of a made-up address, with time and address in it", "works same-as-made-up", repeats, {
    path: "/old/talk",
    ...all(
      byPath({ "/": page(html("Home", "Welcome to a site of many words about the sea and its octopuses")) }, repeats),
    ),
  }),
  row(
    "soft-redirect",
    "a redirect to a page of errors, with 200",
    "works error-page",
    redirect(302, "/errors/404.html"),
    all(byPath({ "/errors/404.html": page(html("Our site", menu)) })),
  ),
  row(
    "soft-refresh",
    "a page that sends on to a page of errors by itself",
    "works error-page",
    page('<title>Our site</title><meta http-equiv="refresh" content="0; url=/404.html">'),
  ),
  row("soft-empty", "an empty page", "works empty", page("")),
  row(
    "for-sale",
    "a domain for sale",
    "works for-sale",
    page("<title>for-sale.example</title><h1>This domain is for sale</h1>"),
  ),
  row("to-home", "301 to the home page", "works home", redirect(301, "/"), all(byPath({ "/": page(html("Home")) }))),
  row(
    "to-index",
    "302 to the home page in a language",
    "works home",
    redirect(302, "/en/index.html"),
    all(byPath({ "/en/index.html": page(html("Home")) })),
  ),
  row("no-file", "a page where a document was", "works became-page", page(html("Our publications")), {
    path: "/report.pdf",
  }),
  row(
    "about-file",
    "a page about the document that its address names",
    "works",
    page(html("File:Opening of 2008.jpg – Archive")),
    {
      path: "/wiki/File:Opening_of%202008.jpg",
    },
  ),
];

const answers = new Map(CASES.map(({ host, answer }) => [host, answer]));
export const answerOf = (host: string): Answer => answers.get(host) ?? status(404);

/** How the names of the hosts above are found. */
export const NAMES = {
  addresses: {
    inner: ["10.0.0.7"],
    "inner-six": ["fd00::7"],
    rebinds: ["192.31.196.9", "127.0.0.1"],
    cloud: ["169.254.169.254"],
  },
  missing: { nobody: "ENOTFOUND", unsure: "EAI_AGAIN" },
  deaf: ["deaf"],
};
