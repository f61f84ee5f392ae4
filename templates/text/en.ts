import { fileSize } from "../../src/model/size-in-words.ts";
import { dayMonthYear } from "./day-month-year.ts";
import { intlSetting } from "./intl.ts";
import { isRoomNumber } from "./room-number.ts";
import type { Text } from "./text.ts";

const NOON = 720;
const MIDNIGHT = 0;

/** The figures alone: "9.30", "12". */
const clock = (minutes: number): string => {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return minutes % 60 === 0 ? String(hour) : `${hour}.${String(minutes % 60).padStart(2, "0")}`;
};

const half = (minutes: number): string => (minutes < NOON ? "am" : "pm");

/** "noon" and "midnight" are words: 12 am and 12 pm are read either way. */
const time = (minutes: number): string => {
  const at = minutes % 1440;
  if (at === NOON) return "noon";
  if (at === MIDNIGHT) return "midnight";
  return `${clock(at)}\u00A0${half(at)}`;
};

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const dates = dayMonthYear({
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  day: String,
  and: " and ",
  to: " to ",
});

const UNITS = { kB: "kB", MB: "MB", GB: "GB" } as const;

/** English as the Council of Europe writes it: British, "9.30 am", "1 April 2008". */
export const en: Text = {
  ...intlSetting("en-GB"),
  ...dates,
  code: "en",
  dir: "ltr",
  ownName: "English",
  alsoIn: "also in English",
  time,
  moment: (iso, minutes) => (minutes === undefined ? dates.date(iso) : `${dates.date(iso)}, ${time(minutes)}`),
  list,
  label: (words) => `${words}:`,
  comma: ", ",
  semicolon: "; ",

  skip: "Skip to the content",
  mainNavigation: "Main",
  languageSwitch: "Languages",
  furtherPages: "Further pages",
  table: "Table",
  home: "Home",
  releases: "Releases",
  agenda: "Agenda",
  speakers: "Speakers",
  members: "Members",
  pressRoom: "Press room",
  contacts: "Contacts",
  documents: "Documents",
  sessions: "Sessions",
  rooms: "Rooms",
  addresses: "Addresses",

  opening: "Opening",
  place: "Place",
  call: "Call",
  pressReleases: "Press releases",
  allReleases: "All press releases",
  agendaInShort: "The agenda in short",
  fullAgenda: "The full agenda",
  toPressRoom: "The press room",

  issuedBy: "Issued by",
  reference: "Reference",
  telephone: "Telephone",
  mobile: "Mobile",
  fax: "Fax",
  email: "E-mail",
  internet: "Internet",
  languages: "Languages",
  organisation: "Organisation",

  releaseKind: (reference) => `Press release ${reference}`,
  pressContact: "Press contact",
  pressContacts: "Press contacts",
  endOf: (reference) => `End of press release ${reference}`,

  asNamedOn: (date) => `As named on ${date}`,

  timeAnnounced: "time announced",
  toBeAnnounced: "to be announced",
  dayToBeAnnounced: "Day to be announced",
  roomToBeAnnounced: "Room to be announced",
  provisional: "Provisional programme",
  final: "Final programme",
  programmeAsOf: (date) => `Programme as of ${date}`,
  zone: (offset) => `local time, ${offset}`,
  zoneWithUtc: (offset, utcTime) => `local time, ${offset} (${utcTime} UTC)`,
  yourTime: "your time",
  daysLater: (days) => (days === 1 ? "+1\u00A0day" : `+${days}\u00A0days`),
  daysEarlier: (days) => (days === 1 ? "−1\u00A0day" : `−${days}\u00A0days`),

  timeLabel: "Time",
  dayLabel: "Day",
  room: "Room",
  building: "Building",
  allRooms: "All rooms",
  roomNamed: (name) => (isRoomNumber(name) ? `Room\u00A0${name}` : name),
  starts: "Starts",
  ends: "Ends",
  untilTime: (at) => `until ${at}`,
  speaker: "Speaker",
  chair: "Chair",
  chairs: "Chairs",
  track: "Track",
  media: "Media",
  mediaOpen: "Open to media",
  mediaClosed: "Closed to media",
  webcast: "Webcast",
  liveWebcast: "Live webcast",
  spokenLanguages: "Languages",
  interpretationInto: (languages) => `interpretation into ${list(languages)}`,
  status: { cancelled: "Cancelled", postponed: "Postponed", "moved-online": "Moved online" },
  replaces: "Replaces",
  replacedBy: "Replaced by",
  changed: "Changed",
  alsoAt: "Also at",
  allTimes: "All times",
  next: "Next",
  allOfAgenda: "All of the agenda",

  forThePress: "For the press",
  accessForMedia: "Access for media",
  openSessions: "Open",
  closedSessions: "Closed",
  firstSession: "First session",

  closed: "closed",

  fileSize: (bytes) => {
    const { amount, unit } = fileSize(bytes);
    return `${String(amount)}\u00A0${UNITS[unit]}`;
  },

  notInThisLanguage: (language) => `There is no text in this language yet. It is shown in ${language}.`,
  preview: "Preview: this is not the published site.",
  notFound: "There is no page at this address",
  notFoundText: "The address may be misspelt, or the page may have been at another address before.",
  notFoundHome: "Go to the home page",
  moved: "This page has a new address",
};
