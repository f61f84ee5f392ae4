import type { Status } from "../../src/model/session.ts";
import type { Setting } from "./setting.ts";

/**
 * All words of the interface in one language, as plain text: a template escapes them like any other.
 * Functions take what they name already set in this language (`date` is what `Setting.date` gives).
 */
export interface Words {
  /** The language's name in itself, as a link on a page of another language: "Français". */
  readonly ownName: string;
  /** Says on a page of another language that there is one in this: "aussi en français". */
  readonly alsoIn: string;

  // Ways through the site
  readonly skip: string;
  readonly mainNavigation: string;
  readonly languageSwitch: string;
  /** The pages that have no place in the main navigation. */
  readonly furtherPages: string;
  /** What a table is called that has to be scrolled. */
  readonly table: string;
  readonly home: string;
  readonly releases: string;
  readonly agenda: string;
  readonly speakers: string;
  readonly members: string;
  readonly pressRoom: string;
  readonly contacts: string;
  readonly documents: string;
  readonly sessions: string;
  readonly rooms: string;
  /** Heads the list of the addresses of a printed page's links. */
  readonly addresses: string;

  // Home
  readonly opening: string;
  readonly place: string;
  readonly call: string;
  readonly pressReleases: string;
  readonly allReleases: string;
  readonly agendaInShort: string;
  readonly fullAgenda: string;
  readonly toPressRoom: string;

  // Letterhead and contacts
  readonly issuedBy: string;
  readonly reference: string;
  readonly telephone: string;
  readonly mobile: string;
  readonly fax: string;
  readonly email: string;
  readonly internet: string;
  readonly languages: string;
  readonly organisation: string;

  // Release
  /** "Press release 160a08". */
  readonly releaseKind: (reference: string) => string;
  readonly pressContact: string;
  readonly pressContacts: string;
  /** The mark of the end: "End of press release 160a08". */
  readonly endOf: (reference: string) => string;

  // Members
  readonly asNamedOn: (date: string) => string;

  // Agenda
  readonly timeAnnounced: string;
  readonly toBeAnnounced: string;
  readonly dayToBeAnnounced: string;
  readonly roomToBeAnnounced: string;
  readonly provisional: string;
  readonly final: string;
  readonly programmeAsOf: (date: string) => string;
  /** "local time, UTC+2". */
  readonly zone: (offset: string) => string;
  /** "local time, UTC+2 (7.30 am UTC)". */
  readonly zoneWithUtc: (offset: string, utcTime: string) => string;
  readonly yourTime: string;
  /** "+1 day". */
  readonly daysLater: (days: number) => string;
  /** "−1 day". */
  readonly daysEarlier: (days: number) => string;

  // Session
  readonly timeLabel: string;
  readonly dayLabel: string;
  readonly room: string;
  readonly building: string;
  readonly allRooms: string;
  /** "Room G3" for a number; a name that speaks for itself stays as it is. */
  readonly roomNamed: (name: string) => string;
  readonly starts: string;
  readonly ends: string;
  readonly untilTime: (time: string) => string;
  readonly speaker: string;
  readonly chair: string;
  readonly chairs: string;
  readonly track: string;
  readonly media: string;
  readonly mediaOpen: string;
  readonly mediaClosed: string;
  readonly webcast: string;
  readonly liveWebcast: string;
  readonly spokenLanguages: string;
  /** "interpretation into French and Russian". */
  readonly interpretationInto: (languages: readonly string[]) => string;
  readonly status: Readonly<Record<Status["kind"], string>>;
  readonly replaces: string;
  readonly replacedBy: string;
  readonly changed: string;
  readonly alsoAt: string;
  readonly allTimes: string;
  readonly next: string;
  readonly allOfAgenda: string;

  // Press room
  readonly forThePress: string;
  readonly accessForMedia: string;
  readonly openSessions: string;
  readonly closedSessions: string;
  readonly firstSession: string;

  // Deadlines
  readonly closed: string;

  // Files
  /** "120 kB", in units of a thousand, its space unbroken. */
  readonly fileSize: (bytes: number) => string;

  // What is not there
  /** `language` is what `Setting.languageName` gives for the language shown instead. */
  readonly notInThisLanguage: (language: string) => string;
  readonly preview: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly notFoundHome: string;
  /** Stands above the link to where a page is now. */
  readonly moved: string;

  /** A label before what it labels on one line: "Changed:". */
  readonly label: (words: string) => string;
  /** Between short facts on one line, with its space: "Tuesday 1 April, 9.30 am". */
  readonly comma: string;
  /** Between facts that hold commas: "English; interpretation into French". */
  readonly semicolon: string;
}

/** What a language brings: its words and its way to set dates and times. `text.time(570)` is "9.30 am". */
export interface Text extends Words, Setting {
  /** BCP 47 code. */
  readonly code: string;
  readonly dir: "ltr" | "rtl";
}
