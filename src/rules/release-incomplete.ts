import { fold } from "../content/fold.ts";
import type { Contact, Site } from "../model/conference.ts";
import { type ReleaseFacts, releasesIn } from "./release-facts.ts";
import type { Rule, Slip } from "./rule.ts";

/**
 * What a release lacks beside the reference, date and headline that the reader asks for: text, a contact who can be
 * reached, a letterhead and a boilerplate, a value behind its keys. Nothing is made up for it.
 */
export const releaseIncomplete: Rule = {
  id: "release-incomplete",
  severity: "warning",
  scope: "site",
  *check(judged) {
    const { site } = judged;
    const releases = site ? releasesIn(judged, site) : [];
    if (!site || !releases.length) return;
    yield* missingInAll(site);
    yield* unreachable(releases, site);
    // Where some say "immediate" and others have an embargo, saying nothing says neither.
    const kinds = new Set(releases.map(({ embargo }) => embargo?.kind));
    const both = kinds.has("immediate") && kinds.has("until");
    for (const release of releases) {
      yield* emptyFacts(release);
      yield* noText(release);
      if (both) yield* unsaid(release);
    }
  },
};

/** What all releases are given from elsewhere, told once at the name of the conference. */
function* missingInAll({ editions }: Site): Iterable<Slip> {
  const span = editions[0]?.name.span;
  if (!span) return;
  if (!editions.some(({ letterhead }) => letterhead))
    yield {
      span,
      message: {
        en: 'The press releases have no letterhead: nobody sees who issues them. Write a section "## Letterhead {#letterhead}" with "- Issued by: …" in this document.',
        fr: "Les communiqués n'ont pas d'en-tête : on ne voit pas de qui ils émanent. Écrivez dans ce document une section « ## En-tête {#letterhead} » avec « - Publié par : … ».",
      },
    };
  if (!editions.some(({ boilerplate }) => boilerplate))
    yield {
      span,
      message: {
        en: 'The press releases end without a word on who you are. Write a section "## About us {#boilerplate}" in this document.',
        fr: "Les communiqués finissent sans un mot sur votre organisation. Écrivez dans ce document une section « ## À propos {#boilerplate} ».",
      },
    };
  if (!editions.some(({ contacts }) => contacts.length))
    yield {
      span,
      message: {
        en: 'The press releases name nobody whom journalists can call. Write contacts.md with a heading for each press contact and "- Telephone: …" under it.',
        fr: "Les communiqués ne nomment personne que les journalistes puissent appeler. Écrivez contacts.md, avec un titre par contact presse et « - Téléphone : … » dessous.",
      },
    };
}

/** Contacts of releases who publish an address of the web and nothing else: it can't be asked a question. Each once. */
function* unreachable(releases: readonly ReleaseFacts[], { editions }: Site): Iterable<Slip> {
  const told = new Set<string>();
  for (const { document, get } of releases) {
    const contacts = editions.find(({ lang }) => lang === document.lang)?.contacts ?? [];
    for (const contact of named(get("contact")?.value.plain, contacts)) {
      if (told.has(contact.id) || !hasWebAlone(contact)) continue;
      told.add(contact.id);
      const name = contact.name.plain;
      yield {
        span: contact.span,
        message: {
          en: `Releases name ${name} as press contact, but contacts.md gives neither a telephone nor an e-mail address. Write "- Telephone: …" or "- E-mail: …" here.`,
          fr: `Des communiqués donnent ${name} comme contact, mais sans téléphone ni courriel. Écrivez ici « - Téléphone : … » ou « - Courriel : … ».`,
        },
      };
    }
  }
}

// Who has no way at all to be reached is told of as a contact, and once is enough.
const hasWebAlone = ({ channels, body }: Contact): boolean =>
  channels.some(({ kind }) => kind === "internet") &&
  channels.every(({ kind }) => kind === "internet" || kind === "fax") &&
  !body.tokens.some(({ children }) => children?.some(({ type }) => type === "link_open"));

/** The contacts that a release names, or the first where it names none: as the reader joins them. */
const named = (names: string | undefined, contacts: readonly Contact[]): readonly Contact[] =>
  names === undefined
    ? contacts.slice(0, 1)
    : names.split(/[;؛,،]/).flatMap((name) => {
        const wanted = fold(name);
        return contacts.find((one) => fold(one.name.plain) === wanted || fold(one.id) === wanted) ?? [];
      });

/** Keys with nothing behind them: the page would show a gap. A date or an embargo without a value is told by the reader. */
function* emptyFacts({ get }: ReleaseFacts): Iterable<Slip> {
  for (const key of ["reference", "place", "contact"] as const) {
    const field = get(key);
    if (!field || field.value.plain.trim()) continue;
    const label = field.label.value.trim();
    const mayGo = key !== "reference";
    yield {
      span: field.span,
      ...(!mayGo && { severity: "error" }),
      message: {
        en: `Nothing stands behind "${label}". Write it${mayGo ? ", or take the line out" : ""}.`,
        fr: `Rien ne suit « ${label} ». Complétez la ligne${mayGo ? " ou supprimez-la" : ""}.`,
      },
    };
  }
}

function* noText({ document: { parts } }: ReleaseFacts): Iterable<Slip> {
  const top = parts.find(({ level }) => level === 1);
  if (!top || top.tokens.some(({ type }) => type !== "comment_block")) return;
  yield {
    span: top.title.span,
    message: {
      en: "The release has a headline but no text under it. Write at least the paragraph that says what, who, where and when.",
      fr: "Le communiqué a un titre mais pas de texte. Écrivez au moins le paragraphe qui dit quoi, qui, où et quand.",
    },
  };
}

function* unsaid({ get, document: { parts } }: ReleaseFacts): Iterable<Slip> {
  const top = parts.find(({ level }) => level === 1);
  if (!top || get("embargo")) return;
  yield {
    span: top.title.span,
    severity: "question",
    message: {
      en: 'Is this release for immediate use, or under embargo? Other releases of the conference say it. Write a line "embargo: immediate", or one with the day and the hour.',
      fr: "Ce communiqué est-il à diffusion immédiate ou sous embargo ? D'autres communiqués de la conférence le disent. Écrivez une ligne « embargo : diffusion immédiate », ou avec le jour et l'heure.",
    },
  };
}
