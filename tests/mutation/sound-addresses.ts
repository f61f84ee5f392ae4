/** Numbers from 0 to 1, the same in every run. */
export type Next = () => number;

/** One of a list. */
export const one = <T>(next: Next, list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

const word = (next: Next): string =>
  one(next, [
    "agenda",
    "programme",
    "report",
    "2008",
    "cybercrime",
    "octopus",
    "press",
    "annex-2",
    "a_b",
    "v1.2",
    "list",
    "convention",
  ]);

/** Names of hosts in every form that people publish. */
export const HOSTS = {
  plain: (next: Next) =>
    `${one(next, ["www.", "", "tv.", "press.office."])}${one(next, ["example", "octopus-2008", "coe-example"])}.${one(next, ["org", "int", "eu", "com", "co.uk"])}`,
  port: (next: Next) => `www.example.org:${one(next, [80, 443, 8080, 8443, 65535])}`,
  script: (next: Next) =>
    one(next, [
      "müller.example",
      "例子.测试",
      "مثال.إختبار",
      "пример.испытание",
      "xn--mller-kva.example",
      "straße.example.de",
    ]),
  numbers: (next: Next) => one(next, ["93.184.216.34", "8.8.8.8", "[2001:db8::1]", "[2001:db8:0:1::a]:8080"]),
} as const;

/** What may stand behind a host and is right. */
const PATHS: readonly ((next: Next) => string)[] = [
  (next) => `/${word(next)}/`,
  (next) => `/${word(next)}/${word(next)}.${one(next, ["html", "pdf", "asp", "php"])}`,
  (next) => `/wiki/${word(next)}_(${word(next)})`,
  (next) => `/a_(b)/c_(d)/${word(next)}`,
  (next) =>
    `/${one(next, ["café", "Straße", "обзор", "資料", "L'Équipe", "d’Europe", "1998–99", "naïve"])}/${word(next)}`,
  (next) => `/${encodeURIComponent(one(next, ["café noir", "100% sûr", "資料", "a/b"]))}/${word(next)}`,
  (next) => `/~${word(next)}/${word(next)},${word(next)};v=${one(next, [1, 2, 3])}/@${word(next)}`,
  (next) => `/web/2008/http://www.example.org/${word(next)}/`,
  (next) => `/maps/@48.5${one(next, [1, 2])},7.74,12z`,
  () => "",
  () => "/",
];

const QUERIES: readonly ((next: Next) => string)[] = [
  () => "",
  () => "?a=1&b=2",
  () => "?amp=1&copy=2&reg=3&lang=en",
  (next) => `?q=${word(next)}+${word(next)}&x[]=1&x[]=2`,
  (next) => `?next=https%3A%2F%2Fexample.org%2F${word(next)}`,
  (next) => `?next=https://example.org/${word(next)}`,
  (next) => `?module=treaty-detail&treatynum=${one(next, [185, 189])}`,
  (next) => `?${Array.from({ length: 40 }, (_, i) => `key${i}=${word(next)}`).join("&")}`,
  (next) => `?date=2008-04-01T09:30:00%2B02:00&id={${one(next, ["a", "b"])}}`.replace(/[{}]/g, ""),
];

const FRAGMENTS: readonly ((next: Next) => string)[] = [
  () => "",
  (next) => `#${word(next)}`,
  (next) => `#:~:text=${word(next)}%20${word(next)},${word(next)}`,
  (next) => `#page=${one(next, [1, 3, 12])}`,
  (next) => `#!/${word(next)}/1`,
  () => "#ﬁn",
];

const withHost =
  (host: (next: Next) => string): ((next: Next) => string) =>
  (next) =>
    `${one(next, ["https", "https", "http", "HTTPS"])}://${host(next)}${one(next, PATHS)(next)}${one(next, QUERIES)(next)}${one(next, FRAGMENTS)(next)}`;

const LOCALS = ["press", "ada.example", "press+octopus", "o'hara", "José", "用户", "a_b-c", "%22ada%20e%22", "x"];
const person = (next: Next): string =>
  `${one(next, LOCALS)}@${one(next, ["example.org", "mail.example.co.uk", "exämple.org", "例子.广告"])}`;

/** Addresses of a person, with what a link may fill in (RFC 6068). */
const mail = (next: Next): string =>
  `mailto:${person(next)}${one(next, ["", `,${person(next)}`, `,${person(next)},${person(next)}`])}${one(next, [
    "",
    "?subject=Octopus%202008",
    `?subject=caf%C3%A9&cc=${person(next)}`,
    "?body=Line%201%0D%0ALine%202&subject=A%26B",
    "?SUBJECT=C++%20%3F",
  ])}`;

/** Numbers of France and Switzerland as they are dialled. */
export const number = (next: Next): string =>
  one(next, [
    () => `+33388${Math.floor(100000 + next() * 899999)}`,
    () => `+3361${Math.floor(1000000 + next() * 8999999)}`,
    () => `+4122${Math.floor(7000000 + next() * 999999)}`,
  ])();

const telephone = (next: Next): string => {
  const plain = number(next);
  const sign = one(next, ["-", ".", ""]);
  const spaced = `${plain.slice(0, 3)}${sign}${plain.slice(3).replace(/(.{3})(?=.)/g, `$1${sign}`)}`;
  return `tel:${one(next, [plain, spaced, `${plain};ext=${one(next, [1, 12, 345])}`, "112", "1234;phone-context=+3338841", `${plain};isub=12`])}`;
};

const inside = (next: Next): string =>
  one(next, [
    `../${word(next)}.md#opening`,
    `../files/${word(next)}.pdf#page=3`,
    `/${word(next)}/`,
    `#${word(next)}`,
    "#top",
    `${word(next)}.html?v=2`,
    `./${word(next)}/`,
    `files/${word(next)}@2x.png`,
  ]);

/** A web address without anything unusual, from which slips are made. */
export const simple = (next: Next): string =>
  `https://${one(next, ["www.example.org", "press.example.int", "example.co.uk"])}/${word(next)}/${word(next)}.html`;

/** Every kind of sound address, in the order of the table. */
export const SOUND_ADDRESSES: Readonly<Record<string, (next: Next) => string>> = {
  "a web address with brackets, accents, escapes, a long query, a fragment": withHost(HOSTS.plain),
  "a host with a port": withHost(HOSTS.port),
  "a host in another script": withHost(HOSTS.script),
  "an IPv4 or IPv6 address": withHost(HOSTS.numbers),
  "`mailto:` with several people, subject, copy, body": mail,
  "`tel:` with signs, an extension, a short code": telephone,
  "a document, a file or a place of the site": inside,
};
