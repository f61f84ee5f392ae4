import type { DateOrder } from "./date-order.ts";
import type { FileKind, PictureSize } from "./file-kind.ts";
import type { Severity } from "./finding.ts";
import type { Former } from "./former.ts";
import type { Inline, Prose, Section } from "./prose.ts";
import type { Session } from "./session.ts";
import type { Located, Span } from "./span.ts";

/** A first and a last day as ISO dates; the same day twice for one day. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

/** What all languages share: content/conference.md. */
export interface Conference {
  readonly dates: DateRange;
  /** The lines of conference.md that rules speak of, as written; undefined where one can't be read. */
  readonly written: { readonly dates: Located<string> | undefined; readonly site: Located<string> | undefined };
  /** An IANA name such as "Europe/Paris". */
  readonly zone: string;
  /** Minutes after midnight at which the conference's day ends: 240 puts 00.30 under the evening before. */
  readonly dayEnds: number;
  /** The order of figures in dates that can be read two ways; undefined where the house has not said. */
  readonly dateOrder: DateOrder | undefined;
  /** ISO 3166 code; telephone numbers without "+" are dialled as those of this country. */
  readonly country: string | undefined;
  /** BCP 47 codes; the first stands at the root of the site. */
  readonly languages: readonly string[];
  /** Colours of the one accent, each with at least 7:1 on its paper. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** How sure the office wants rules to be, by their names, where it is not their own severity. */
  readonly severities: ReadonlyMap<string, Located<Severity | "off">>;
}

/** Where the site stands, with the trailing slash. */
export interface SiteAddress {
  /** The address conference.md gives, the one that canonical links name. */
  readonly own: string;
  /** The address this build is for. */
  readonly url: string;
  /** The path of `url`: "/" or "/conf/2008/". */
  readonly basePath: string;
  /** This build is not for the conference's own address. */
  readonly preview: boolean;
}

/** Something that is a document of its own in each language, and may be missing in one. */
export interface Entry {
  /** The same in every language. */
  readonly id: string;
  /** The language it is written in: not that of the edition when it was missing there. */
  readonly lang: string;
  readonly span: Span;
}

export interface Release extends Entry {
  readonly reference: Located<string>;
  /** ISO date. */
  readonly date: Located<string>;
  readonly place: Located<string>;
  readonly title: Inline;
  /** The first paragraph. */
  readonly lead: Prose;
  readonly body: Prose;
  /** Note to editors and whatever else stands under a heading. */
  readonly annexes: readonly Section[];
  readonly contacts: readonly Contact[];
  /** In milliseconds since 1970 UTC; undefined for immediate release. Withheld releases are not in the model of the site. */
  readonly embargo: number | undefined;
}

/** One way to reach somebody. `href` is empty where the text names nothing that can be dialled or written to. */
export type Channel =
  | { readonly kind: "telephone" | "mobile" | "fax"; readonly text: string; readonly href: string; readonly span: Span }
  | { readonly kind: "email"; readonly text: string; readonly href: string; readonly span: Span }
  | { readonly kind: "internet"; readonly text: string; readonly href: string; readonly span: Span };

export interface Contact extends Entry {
  readonly name: Inline;
  readonly role: Inline | undefined;
  readonly organisation: Inline | undefined;
  readonly channels: readonly Channel[];
  readonly languages: Inline | undefined;
  readonly body: Prose;
}

export interface Letterhead {
  /** The language it is written in: not that of the edition when it was missing there. */
  readonly lang: string;
  readonly issuer: Inline;
  readonly channels: readonly Channel[];
}

export interface Speaker extends Entry {
  readonly name: Inline;
  readonly role: Inline | undefined;
  readonly organisation: Inline | undefined;
  readonly channels: readonly Channel[];
  readonly body: Prose;
  /** Sessions they speak in or chair, in the order of the agenda. */
  readonly sessions: readonly Session[];
}

export interface MemberGroup {
  readonly id: string;
  readonly title: Inline | undefined;
  readonly items: readonly Inline[];
}

export interface Members extends Entry {
  readonly title: Inline;
  /** The day of which the list is, as an ISO date. */
  readonly asOf: string | undefined;
  readonly lead: Prose;
  readonly groups: readonly MemberGroup[];
  readonly count: number;
}

/** A document of pages/, the press room or the contacts' own text: a title and free sections. */
export interface Page extends Entry {
  readonly title: Inline;
  readonly lead: Prose;
  readonly body: Prose;
  readonly sections: readonly Section[];
}

export interface Day {
  /** The heading's id, such as "tuesday-1-april-2008": lasts, same in every language. */
  readonly id: string;
  /** ISO date; undefined for "day to be announced". */
  readonly date: string | undefined;
  /** What the heading adds to its date, if anything: "Day of workshops". */
  readonly title: Inline | undefined;
  readonly lead: Prose;
  /** In the order of time; those without a time stand after the ones they follow in the file. */
  readonly slots: readonly Slot[];
}

/** One occurrence of a session on a day. */
export interface Slot {
  readonly session: Session;
  readonly occurrence: Session["occurrences"][number];
}

export interface Agenda extends Entry {
  readonly title: Inline;
  readonly lead: Prose;
  readonly state: "provisional" | "final" | undefined;
  /** ISO date of "programme as of". */
  readonly asOf: string | undefined;
  readonly days: readonly Day[];
  /** Headings that are no day: themes, what follows. */
  readonly sections: readonly Section[];
  /** Each once, in the order of the agenda. */
  readonly sessions: readonly Session[];
  /** Rooms that several sessions share, in the order they first appear. */
  readonly rooms: readonly string[];
  readonly tracks: readonly string[];
}

/** A section of conference.md, in the language it is written in: not that of the edition when it was missing there. */
export interface FactsSection extends Section {
  readonly lang: string;
}

/** Some text, in the language it is written in. */
export interface Note {
  readonly lang: string;
  readonly body: Prose;
}

/** The whole conference in one language: what a visitor who reads that language is shown. */
export interface Edition {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** The language whose words the conference's facts are in, where this one has none. */
  readonly factsLang: string;
  readonly name: Inline;
  readonly shortName: string;
  readonly city: string;
  readonly country: string | undefined;
  readonly venue: Inline | undefined;
  readonly organiser: Inline | undefined;
  readonly lead: Prose;
  readonly letterhead: Letterhead | undefined;
  readonly boilerplate: FactsSection | undefined;
  /** How media take part, shown on the home page and in the press room. */
  readonly media: FactsSection | undefined;
  /** What the foot of every page says. */
  readonly colophon: FactsSection | undefined;
  /** What stands under the titles of contacts.md and speakers.md. */
  readonly contactsNote: Note | undefined;
  readonly speakersNote: Note | undefined;
  /** Newest first. */
  readonly releases: readonly Release[];
  readonly agenda: Agenda | undefined;
  readonly speakers: readonly Speaker[];
  readonly members: Members | undefined;
  readonly contacts: readonly Contact[];
  readonly pressRoom: Page | undefined;
  readonly pages: readonly Page[];
}

/** A file of content/files, copied as it is. */
export interface Asset {
  /** Path relative to the content folder: "files/programme.pdf". */
  readonly path: string;
  readonly bytes: number;
  /** What its first bytes say it is; undefined where nobody has looked. */
  readonly kind?: FileKind;
  /** Of a picture that says it. */
  readonly size?: PictureSize;
}

export interface Site {
  readonly conference: Conference;
  readonly address: SiteAddress;
  readonly editions: readonly Edition[];
  readonly assets: readonly Asset[];
  /** Where something stood before, what is withheld included: only an address that leads to a page is ever shown. */
  readonly former: readonly Former[];
  /** The moment the site is built for, in milliseconds since 1970 UTC. */
  readonly now: number;
}
