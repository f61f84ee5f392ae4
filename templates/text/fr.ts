import { fileSize } from "../../src/model/size-in-words.ts";
import { dayMonthYear } from "./day-month-year.ts";
import { intlSetting } from "./intl.ts";
import { isRoomNumber } from "./room-number.ts";
import type { Text } from "./text.ts";

/** Figures and "h" with U+202F between: Lexique des règles typographiques, "heure". */
const time = (minutes: number): string => {
  const at = minutes % 1440;
  if (at === 720) return "midi";
  if (at === 0) return "minuit";
  const hour = `${Math.floor(at / 60)}\u202Fh`;
  return at % 60 === 0 ? hour : `${hour}\u202F${String(at % 60).padStart(2, "0")}`;
};

/** "à 9 h 30", "à midi": what a moment says after its day. */
const at = (minutes: number): string => ` à ${time(minutes)}`;

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1)}`;

const dates = dayMonthYear({
  weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
  months: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  day: (day) => (day === 1 ? "1er" : String(day)),
  and: " et ",
  to: " au ",
});

/** "le 5 mars", "les 1er et 2 avril", "du 1er au 3 avril": the article goes with the joint of the range. */
const article = (first: string, last: string): string => {
  const { between } = dates.rangeParts(first, last);
  if (between === "") return "le";
  return between === " et " ? "les" : "du";
};

const UNITS = { kB: "ko", MB: "Mo", GB: "Go" } as const;

/** French as it is set in France and by the Council of Europe. */
export const fr: Text = {
  ...intlSetting("fr"),
  ...dates,
  code: "fr",
  dir: "ltr",
  ownName: "Français",
  alsoIn: "aussi en français",
  placeBefore: (place, first, last = first) => `${place}, ${article(first, last)} `,
  time,
  moment: (iso, minutes) => (minutes === undefined ? dates.date(iso) : dates.date(iso) + at(minutes)),
  list,
  label: (words) => `${words}\u00A0:`,
  comma: ", ",
  semicolon: "\u202F; ",

  skip: "Aller au contenu",
  mainNavigation: "Navigation principale",
  languageSwitch: "Langues",
  furtherPages: "Autres pages",
  table: "Tableau",
  home: "Accueil",
  releases: "Communiqués",
  agenda: "Programme",
  speakers: "Intervenants",
  members: "Membres",
  pressRoom: "Presse",
  contacts: "Contacts",
  documents: "Documents",
  sessions: "Séances",
  rooms: "Salles",
  addresses: "Adresses",

  opening: "Ouverture",
  place: "Lieu",
  call: "Appeler",
  pressReleases: "Communiqués de presse",
  allReleases: "Tous les communiqués de presse",
  agendaInShort: "Le programme en bref",
  fullAgenda: "Le programme complet",
  toPressRoom: "L’espace presse",

  issuedBy: "Publié par",
  reference: "Référence",
  telephone: "Téléphone",
  mobile: "Portable",
  fax: "Télécopie",
  email: "Courriel",
  internet: "Internet",
  languages: "Langues",
  organisation: "Organisation",

  releaseKind: (reference) => `Communiqué de presse ${reference}`,
  pressContact: "Contact presse",
  pressContacts: "Contacts presse",
  endOf: (reference) => `Fin du communiqué ${reference}`,

  asNamedOn: (date) => `Noms en usage le ${date}`,

  timeAnnounced: "heure annoncée",
  toBeAnnounced: "à annoncer",
  dayToBeAnnounced: "Jour à annoncer",
  roomToBeAnnounced: "Salle à annoncer",
  provisional: "Programme provisoire",
  final: "Programme définitif",
  programmeAsOf: (date) => `Programme mis à jour le ${date}`,
  zone: (offset) => `heure locale, ${offset}`,
  zoneWithUtc: (offset, utcTime) => `heure locale, ${offset} (${utcTime} UTC)`,
  yourTime: "votre heure",
  daysLater: (days) => (days === 1 ? "+1\u00A0jour" : `+${days}\u00A0jours`),
  daysEarlier: (days) => (days === 1 ? "−1\u00A0jour" : `−${days}\u00A0jours`),

  timeLabel: "Heure",
  dayLabel: "Jour",
  room: "Salle",
  building: "Bâtiment",
  allRooms: "Toutes les salles",
  roomNamed: (name) => (isRoomNumber(name) ? `Salle\u00A0${name}` : name),
  starts: "Début",
  ends: "Fin",
  untilTime: (end) => `jusqu’à ${end}`,
  speaker: "Intervenant",
  chair: "Présidence",
  chairs: "Présidence",
  track: "Thématique",
  media: "Médias",
  mediaOpen: "Ouvert aux médias",
  mediaClosed: "Fermé aux médias",
  webcast: "Retransmission",
  liveWebcast: "Retransmission en direct",
  spokenLanguages: "Langues",
  interpretationInto: (languages) => `interprétation ${list(languages.map((language) => `en ${language}`))}`,
  status: { cancelled: "Annulé", postponed: "Reporté", "moved-online": "En ligne uniquement" },
  replaces: "Remplace",
  replacedBy: "Remplacé par",
  changed: "Modifié",
  alsoAt: "Autres horaires",
  allTimes: "Tous les horaires",
  next: "Suite",
  allOfAgenda: "Tout le programme",

  forThePress: "Pour la presse",
  accessForMedia: "Accès des médias",
  openSessions: "Ouvert",
  closedSessions: "Fermé",
  firstSession: "Première séance",

  closed: "clos",

  fileSize: (bytes) => {
    const { amount, unit } = fileSize(bytes);
    return `${String(amount).replace(".", ",")}\u00A0${UNITS[unit]}`;
  },

  notInThisLanguage: (language) => `Ce texte n’existe pas encore en français. Le voici en ${language}.`,
  preview: "Aperçu\u00A0: ce n’est pas le site publié.",
  notFound: "Il n’y a pas de page à cette adresse",
  notFoundText: "L’adresse est peut-être mal écrite, ou la page était auparavant à une autre adresse.",
  notFoundHome: "Aller à l’accueil",
  moved: "Cette page a changé d’adresse",
};
