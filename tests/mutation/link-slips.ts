import { type Next, number, one, simple } from "./sound-addresses.ts";

/** An address that was damaged, and what it was before. */
export interface LinkSlip {
  /** The Markdown that holds it. */
  readonly text: string;
  /** What should be offered; undefined where only a person knows. */
  readonly meant?: string | undefined;
}

/** How one kind of damage is done, and which rules may tell of it. */
export interface LinkSlips {
  readonly kind: string;
  readonly rules: readonly string[];
  readonly make: (next: Next) => LinkSlip;
}

/** A sentence with a link; half of them in angle brackets, or in a table, a heading, a fact, a definition. */
const linked = (next: Next, address: string): string => {
  const destination = /[\s()<>]/.test(address) ? `<${address.replace(/[<>]/g, "\\$&")}>` : address;
  return one(next, [
    `See [the office](${destination}) for more.`,
    `- Room: 3\n- [The office](${destination} "Office")`,
    `> Said [the office](${destination}).`,
    `| a | b |\n|---|---|\n| x | [the office](${destination}) |`,
    `See [the office][office].\n\n[office]: ${destination}`,
    `## Under [the office](${destination})`,
  ]);
};

const damaged = (
  kind: string,
  rule: string | readonly string[],
  make: (address: string, next: Next) => string,
  offers = true,
): LinkSlips => ({
  kind,
  rules: [rule].flat(),
  make: (next) => {
    const meant = simple(next);
    return { text: linked(next, make(meant, next)), meant: offers ? meant : undefined };
  },
});

const from = (
  kind: string,
  rule: string,
  make: (next: Next) => readonly [damaged: string, meant?: string],
): LinkSlips => ({
  kind,
  rules: [rule],
  make: (next) => {
    const [address, meant] = make(next);
    return { text: linked(next, address), meant };
  },
});

const unlinked = (
  kind: string,
  make: (address: string, next: Next) => readonly [text: string, meant?: string],
): LinkSlips => ({
  kind,
  rules: ["link-not-read"],
  make: (next) => {
    const [text, meant] = make(simple(next), next);
    return { text: `See ${text} and more.`, meant };
  },
});

const HTTPS = /^https:\/\//;
const inHost = (address: string, change: (host: string) => string): string =>
  address.replace(/(?<=:\/\/)[^/]+/, change);
const at = (text: string, place: number, words: string): string => text.slice(0, place) + words + text.slice(place);
const somewhere = (address: string, next: Next): number => 9 + Math.floor(next() * (address.length - 9));
const mail = (next: Next): string =>
  `${one(next, ["press", "ada.example", "a+b"])}@${one(next, ["example.org", "mail.example.int"])}`;
const encoded = (address: string): string => encodeURIComponent(address);

const BEGINNINGS: readonly LinkSlips[] = [
  damaged("`https:/`, one stroke", "link-malformed", (a) => a.replace("//", "/")),
  damaged("`https:` with no strokes", "link-malformed", (a) => a.replace("//", "")),
  damaged("`https//`, no colon", "link-malformed", (a) => a.replace(":", "")),
  damaged("`https;//` or `https.//`", "link-malformed", (a, next) => a.replace(":", one(next, [";", ".", ","]))),
  damaged("three strokes", "link-malformed", (a) => a.replace("//", "///")),
  damaged("backslashes", "link-malformed", (a) => a.replace("//", "\\\\\\\\")),
  damaged("the beginning twice", "link-malformed", (a, next) => one(next, ["https://", "http://"]) + a),
  damaged("a scheme misspelled", ["link-scheme", "link-malformed"], (a, next) =>
    a.replace("https", one(next, ["htps", "htttps", "ttps", "hhtps", "httpss", "hppts", "htpps", "httsp"])),
  ),
  damaged("no host", "link-malformed", (_, next) => one(next, ["https://", "http://", "https:", "https:///"]), false),
  damaged("no scheme, `www.`", "link-without-scheme", (a) => a.replace(HTTPS, "www."), false),
  damaged("no scheme, a name alone", "link-without-scheme", (a) => a.replace(HTTPS, "")),
  from("an e-mail address without `mailto:`", "link-without-scheme", (next) => {
    const address = mail(next);
    return [address, `mailto:${address}`];
  }),
  from("a number without `tel:`", "link-without-scheme", (next) => {
    const dialled = number(next);
    return [dialled, `tel:${dialled}`];
  }),
];

const IN_HOST: readonly LinkSlips[] = [
  damaged("a space in the host", "link-malformed", (a) => inHost(a, (host) => at(host, 4, " "))),
  damaged("a comma in the host", "link-malformed", (a) => inHost(a, (host) => host.replace(".", ","))),
  damaged("two full stops in the host", "link-malformed", (a) => inHost(a, (host) => host.replace(".", ".."))),
  damaged("a dash for a hyphen", "link-malformed", () => "https://octopus–2008.example.org/", false),
  damaged(
    "a number above 255",
    "link-malformed",
    (a, next) => inHost(a, () => `93.184.${one(next, [256, 300, 999])}.34`),
    false,
  ),
  damaged(
    "a port that is none",
    "link-malformed",
    (a, next) => inHost(a, (host) => `${host}:${one(next, ["80a", "70000", "http"])}`),
    false,
  ),
  damaged(
    "an end misspelled",
    "link-malformed",
    (a, next) => inHost(a, () => `example.${one(next, ["con", "ogr", "cmo", "nte", "itn"])}`),
    false,
  ),
  damaged(
    "`ww.` or `wwww.`",
    "link-malformed",
    (_, next) => `https://${one(next, ["ww", "wwww"])}.example.org/`,
    false,
  ),
  damaged("two addresses run together", "link-malformed", () => "https://example.orghttps://example.com/a", false),
  damaged("an address cut short", "link-malformed", (a, next) => a.slice(0, 30) + one(next, ["…", "..."]), false),
];

const PRIVATE: readonly LinkSlips[] = (
  [
    ["localhost", ["localhost", "localhost:3000", "app.localhost"]],
    [
      "127.0.0.1 in its forms",
      ["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]"],
    ],
    [
      "a private network",
      ["10.1.2.3", "172.16.0.1", "172.31.9.9", "192.168.1.1", "100.64.0.1", "[fd00::1]", "[::ffff:10.0.0.1]"],
    ],
    ["link-local and metadata", ["169.254.169.254", "[fe80::1]", "0xa9fea9fe"]],
    ["a name known in one house", ["intranet", "wiki.local", "press.internal", "nas.lan", "x.home.arpa"]],
  ] as const
).map(([kind, hosts]) => damaged(kind, "link-private", (a, next) => inHost(a, () => one<string>(next, hosts)), false));

const OTHERS: readonly LinkSlips[] = [
  damaged(
    "a file on one computer",
    ["link-private", "link-malformed"],
    (_, next) => one(next, ["file:///home/a/report.pdf", "C:/Users/a/report.pdf", "file://server/report.pdf"]),
    false,
  ),
  damaged("a user and a password", "link-credentials", (a, next) =>
    a.replace("//", `//${one(next, ["me:secret", "press:octopus08", "u:p%40ss"])}@`),
  ),
  damaged(
    "Outlook SafeLinks",
    "link-wrapped",
    (a, next) =>
      `https://${one(next, ["eur02", "nam10", "gbr01"])}.safelinks.protection.outlook.com/?url=${encoded(a)}&data=05%7C01%7Cme%40example.org&reserved=0`,
  ),
  damaged("Proofpoint", "link-wrapped", (a, next) =>
    one(next, [
      `https://urldefense.proofpoint.com/v2/url?u=${encoded(a).replace(/-/g, "%2D").replace(/_/g, "%5F").replace(/%2F/g, "_").replace(/%/g, "-")}&d=DwMF&c=x`,
      `https://urldefense.com/v3/__${a}__;!!abc$`,
      `https://urldefense.proofpoint.com/v1/url?u=${encoded(a)}&k=x`,
    ]),
  ),
  damaged("Google, Facebook, LinkedIn, …", "link-wrapped", (a, next) =>
    one(next, [
      `https://www.google.com/url?sa=t&url=${encoded(a)}&usg=x`,
      `https://www.google.fr/url?q=${encoded(a)}`,
      `https://l.facebook.com/l.php?u=${encoded(a)}&h=AT0`,
      `https://www.linkedin.com/redir/redirect?url=${encoded(a)}&urlhash=x`,
      `https://www.youtube.com/redirect?event=d&q=${encoded(a)}`,
      `https://slack-redir.net/link?url=${encoded(a)}`,
      `https://secure-web.cisco.com/1abc/${encoded(a)}`,
    ]),
  ),
  damaged(
    "a shortened address",
    "link-shortened",
    (_, next) => `https://${one(next, ["bit.ly", "t.co", "tinyurl.com", "ow.ly", "is.gd"])}/3aBc`,
    false,
  ),
  damaged(
    "`javascript:` and unknown schemes",
    "link-scheme",
    (_, next) => one(next, ["javascript:alert(1)", "JaVaScript:void(0)", "wibble:x", "vbscript:x"]),
    false,
  ),
];

const CHARACTERS: readonly LinkSlips[] = [
  damaged("a character that nobody sees", "link-characters", (a, next) =>
    at(a, somewhere(a, next), one(next, ["\u200b", "\ufeff", "\u00ad", "\u200e", "\u2060", "\u202c"])),
  ),
  damaged(
    "the same, encoded",
    "link-characters",
    (a, next) => a + one(next, ["%E2%80%8B", "%EF%BB%BF", "%C2%AD", "%E2%80%8E"]),
  ),
  damaged("quotation marks around it", "link-characters", (a, next) =>
    one(next, [`“${a}”`, `«\u00a0${a}\u00a0»`, `"${a}"`, `„${a}“`, `‘${a}’`]),
  ),
  damaged("a no-break space around it", "link-characters", (a, next) =>
    one(next, [`\u00a0${a}`, `${a}\u00a0`, `${a}%20`]),
  ),
  damaged(
    "the sentence's mark at its end",
    "link-characters",
    (a, next) => a + one(next, [".", ",", ";", ":", ")", "”", ").", "»"]),
  ),
];

const MAIL: readonly LinkSlips[] = [
  from("`mailto:` to nobody", "link-mailto", (next) => [one(next, ["mailto:", "mailto:?", "mailto: "])]),
  from("two @", "link-mailto", (next) => {
    const address = mail(next);
    return [`mailto:${address.replace("@", "@@")}`, `mailto:${address}`];
  }),
  from("`;` between people", "link-mailto", (next) => {
    const [a, b] = [mail(next), mail(next)];
    return [`mailto:${a};${b}`, `mailto:${a},${b}`];
  }),
  from("a space beside or in an address", "link-mailto", (next) => {
    const address = mail(next);
    return [
      `mailto:${one(next, [` ${address}`, `%20${address}`, `${address.slice(0, 2)} ${address.slice(2)}`])}`,
      `mailto:${address}`,
    ];
  }),
  from("no top-level domain", "link-mailto", (next) => [
    `mailto:${mail(next)
      .replace(/\..*$/, "")
      .replace(/(?<!@.*)$/, "@example")}`,
  ]),
  from("a misspelled end", "link-mailto", (next) => {
    const address = mail(next).replace(/(?<=@).*/, "example.org");
    return [`mailto:${address.replace(/org$/, one(next, ["ogr", "rog", "orgg"]))}`, `mailto:${address}`];
  }),
  from("a comma for the last full stop", "link-mailto", (next) => {
    const address = mail(next);
    return [`mailto:${address.replace(/\.(?=[^.]*$)/, ",")}`, `mailto:${address}`];
  }),
  from("a name and brackets", "link-mailto", (next) => {
    const address = mail(next);
    return [`mailto:Ada Example <${address}>`, `mailto:${address}`];
  }),
  from("`&` for `?`, and the reverse", "link-mailto", (next) => {
    const address = mail(next);
    return one(next, [
      [`mailto:${address}&subject=Octopus`, `mailto:${address}?subject=Octopus`],
      [`mailto:${address}?subject=Octopus?cc=a@example.org`, `mailto:${address}?subject=Octopus&cc=a@example.org`],
    ] as const);
  }),
  from("a field misspelled or empty", "link-mailto", (next) => {
    const address = mail(next);
    return one(next, [
      [`mailto:${address}?subjet=x`, `mailto:${address}?subject=x`],
      [`mailto:${address}?sujet=x`, `mailto:${address}?subject=x`],
      [`mailto:${address}?`, `mailto:${address}`],
      [`mailto:${address}?subject`, undefined],
      [`mailto:${address}?subject=R&D`, `mailto:${address}?subject=R%26D`],
    ] as const);
  }),
  from("`mailto` misspelled", "link-scheme", (next) => {
    const address = mail(next);
    return [`${one(next, ["mialto", "malito", "mailt", "email"])}:${address}`, `mailto:${address}`];
  }),
];

const DIALLED: readonly LinkSlips[] = [
  from("`tel:` that dials nothing", "link-telephone", (next) => [one(next, ["tel:", "tel:+", "tel: "])]),
  from("spaces in a number", "link-telephone", (next) => {
    const dialled = number(next);
    return [`tel:${at(at(dialled, 3, " "), 6, " ")}`, `tel:${dialled}`];
  }),
  from("(0) left in", "link-telephone", (next) => {
    const dialled = number(next);
    return [`tel:${dialled.slice(0, 3)}(0)${dialled.slice(3)}`, `tel:${dialled}`];
  }),
  from("a digit too few or too many", "link-telephone", (next) => {
    const dialled = number(next);
    return [`tel:${one(next, [dialled.slice(0, -1), `${dialled}7`])}`];
  }),
  from("letters for figures", "link-telephone", (next) => {
    const dialled = `+33388${Math.floor(next() * 90000 + 10000)}0`;
    return [`tel:${dialled.slice(0, -1)}O`, `tel:${dialled}`];
  }),
  from("as it is dialled at home", "link-telephone", (next) => [`tel:0${number(next).slice(3)}`]),
];

const UNREAD: readonly LinkSlips[] = [
  unlinked("`[words] (address)`", (a) => [`[the office] (${a})`, `[the office](${a})`]),
  unlinked("`(words)[address]`", (a) => [`(the office)[${a}]`, `[the office](${a})`]),
  unlinked("a bracket that does not close", (a) => [`[the office](${a}`, `[the office](${a})`]),
  unlinked("a space in the address", (_, next) => {
    const file = `../files/${one(next, ["the programme", "list of members", "a b"])}.pdf`;
    return [`[the office](${file})`, `[the office](<${file}>)`];
  }),
  unlinked("a title in curly quotation marks", (a, next) => [
    `[the office](${a} ${one(next, ["“Office”", "«Office»", "„Office“"])})`,
    `[the office](${a} "Office")`,
  ]),
  unlinked("a space within `<…>`", (a, next) => [one(next, [`<${a} >`, `< ${a}>`]), `<${a}>`]),
  unlinked("a number with brackets and spaces", () => [
    "[the office](tel:+33 (0)3 88 41 20 00)",
    "[the office](tel:+33388412000)",
  ]),
  unlinked("a name that nothing defines", (_, next) => [
    `[the press office][${one(next, ["office", "press-office", ""])}]`,
  ]),
];

const said = (lang: string, words: readonly string[]): LinkSlips => ({
  kind: `words that say nothing (${lang})`,
  rules: ["link-says-nothing"],
  make: (next) => ({ text: `[${one(next, words)}](${simple(next)})` }),
});

const WORDS: readonly LinkSlips[] = [
  said("en", ["click here", "Here", "**this link**", "Read more…", "learn more", "HERE!"]),
  {
    kind: "the same words to another place",
    rules: ["link-same-words"],
    make: (next) => ({ text: `See [the office](${simple(next)}?a=1), then [The  office](${simple(next)}?a=2).` }),
  },
  {
    kind: "the same link twice side by side",
    rules: ["link-repeated"],
    make: (next) => {
      const address = simple(next);
      return { text: `The [Council](${address})${one(next, [" ", ", ", " / ", ""])}[of Europe](${address}) met.` };
    },
  },
];

/** Every kind of damage, in the order of the table. */
export const LINK_SLIPS: readonly LinkSlips[] = [
  ...BEGINNINGS,
  ...IN_HOST,
  ...PRIVATE,
  ...OTHERS,
  ...CHARACTERS,
  ...MAIL,
  ...DIALLED,
  ...UNREAD,
  ...WORDS,
];
