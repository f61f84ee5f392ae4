import { fileSize } from "../../src/model/size-in-words.ts";
import { dayMonthYear } from "./day-month-year.ts";
import { intlSetting } from "./intl.ts";
import { isRoomNumber } from "./room-number.ts";
import type { Text } from "./text.ts";

/** The part of the day is said in words, as there is no "am" and "pm". */
const partOfDay = (minutes: number): string => {
  if (minutes < 60) return "بعد منتصف الليل";
  if (minutes < 720) return "صباحا";
  if (minutes < 780) return "ظهرا";
  return minutes < 1080 ? "بعد الظهر" : "مساء";
};

const clock = (minutes: number): string => {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return minutes % 60 === 0 ? String(hour) : `${hour}.${String(minutes % 60).padStart(2, "0")}`;
};

const time = (minutes: number): string => {
  const at = minutes % 1440;
  return at === 0 ? "منتصف الليل" : `${clock(at)}\u00A0${partOfDay(at)}`;
};

/** The word for what is counted after a figure: dual and plurals of Arabic grammar. */
const counted = (count: number, forms: { one: string; two: string; few: string; many: string; other: string }) => {
  if (count === 1) return forms.one;
  if (count === 2) return forms.two;
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return `${count}\u00A0${forms.few}`;
  return `${count}\u00A0${rest >= 11 ? forms.many : forms.other}`;
};

const dayForms = { one: "يوم", two: "يومين", few: "أيام", many: "يوما", other: "يوم" };

const list = (items: readonly string[]): string => items.join(" و");

// A word joiner (U+2060) on each side of the stroke keeps the two names on one line.
// The months of the Levant and those of the Nile and the Gulf side by side, as international bodies write them.
const dates = dayMonthYear({
  weekdays: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
  months: [
    "كانون الثاني\u2060/\u2060يناير",
    "شباط\u2060/\u2060فبراير",
    "آذار\u2060/\u2060مارس",
    "نيسان\u2060/\u2060أبريل",
    "أيار\u2060/\u2060مايو",
    "حزيران\u2060/\u2060يونيو",
    "تموز\u2060/\u2060يوليو",
    "آب\u2060/\u2060أغسطس",
    "أيلول\u2060/\u2060سبتمبر",
    "تشرين الأول\u2060/\u2060أكتوبر",
    "تشرين الثاني\u2060/\u2060نوفمبر",
    "كانون الأول\u2060/\u2060ديسمبر",
  ],
  day: String,
  and: " و",
  to: " إلى ",
});

const UNITS = { kB: "كيلوبايت", MB: "ميغابايت", GB: "غيغابايت" } as const;

/** Modern Standard Arabic with European figures. */
export const ar: Text = {
  ...intlSetting("ar"),
  ...dates,
  code: "ar",
  dir: "rtl",
  ownName: "العربية",
  alsoIn: "متوفر بالعربية أيضا",
  placeBefore: (place) => `${place}، `,
  time,
  moment: (iso, minutes) => (minutes === undefined ? dates.date(iso) : `${dates.date(iso)}، ${time(minutes)}`),
  list,
  label: (words) => `${words}:`,
  comma: "، ",
  semicolon: "؛ ",

  skip: "انتقل إلى المحتوى",
  mainNavigation: "التنقل الرئيسي",
  languageSwitch: "اللغات",
  furtherPages: "صفحات أخرى",
  table: "جدول",
  home: "الصفحة الرئيسية",
  releases: "البيانات",
  agenda: "جدول الأعمال",
  speakers: "المتحدثون",
  members: "الأعضاء",
  pressRoom: "غرفة الصحافة",
  contacts: "جهات الاتصال",
  documents: "الوثائق",
  sessions: "الجلسات",
  rooms: "القاعات",
  addresses: "العناوين",

  opening: "الافتتاح",
  place: "المكان",
  call: "اتصل",
  pressReleases: "البيانات الصحفية",
  allReleases: "جميع البيانات الصحفية",
  agendaInShort: "جدول الأعمال باختصار",
  fullAgenda: "جدول الأعمال الكامل",
  toPressRoom: "غرفة الصحافة",

  issuedBy: "صادر عن",
  reference: "المرجع",
  telephone: "الهاتف",
  mobile: "الهاتف المحمول",
  fax: "الفاكس",
  email: "البريد الإلكتروني",
  internet: "الموقع الإلكتروني",
  languages: "اللغات",
  organisation: "الجهة",

  releaseKind: (reference) => `بيان صحفي ${reference}`,
  pressContact: "للاتصال الصحفي",
  pressContacts: "للاتصال الصحفي",
  endOf: (reference) => `نهاية البيان الصحفي ${reference}`,

  asNamedOn: (date) => `الأسماء كما كانت في ${date}`,

  timeAnnounced: "الموعد معلن",
  toBeAnnounced: "يعلن لاحقا",
  dayToBeAnnounced: "اليوم يعلن لاحقا",
  roomToBeAnnounced: "القاعة تعلن لاحقا",
  provisional: "برنامج مؤقت",
  final: "برنامج نهائي",
  programmeAsOf: (date) => `البرنامج كما هو في ${date}`,
  zone: (offset) => `التوقيت المحلي، ${offset}`,
  zoneWithUtc: (offset, utcTime) => `التوقيت المحلي، ${offset} (${utcTime} بالتوقيت العالمي)`,
  yourTime: "بتوقيتك",
  daysLater: (days) => `بعد ${counted(days, dayForms)}`,
  daysEarlier: (days) => `قبل ${counted(days, dayForms)}`,

  timeLabel: "الموعد",
  dayLabel: "اليوم",
  room: "القاعة",
  building: "المبنى",
  allRooms: "جميع القاعات",
  roomNamed: (name) => (isRoomNumber(name) ? `القاعة\u00A0${name}` : name),
  starts: "البداية",
  ends: "النهاية",
  untilTime: (at) => `حتى ${at}`,
  speaker: "المتحدث",
  chair: "الرئاسة",
  chairs: "الرئاسة",
  track: "المحور",
  media: "وسائل الإعلام",
  mediaOpen: "مفتوح لوسائل الإعلام",
  mediaClosed: "مغلق أمام وسائل الإعلام",
  webcast: "البث",
  liveWebcast: "بث مباشر",
  spokenLanguages: "اللغات",
  interpretationInto: (languages) => `ترجمة فورية إلى ${list(languages)}`,
  status: { cancelled: "ألغيت", postponed: "أجلت", "moved-online": "نقلت إلى الإنترنت" },
  replaces: "بدلا من",
  replacedBy: "حلت محلها",
  changed: "تغيير",
  alsoAt: "مواعيد أخرى",
  allTimes: "كل المواعيد",
  next: "التالي",
  allOfAgenda: "جدول الأعمال كله",

  forThePress: "للصحافة",
  accessForMedia: "دخول وسائل الإعلام",
  openSessions: "مفتوح",
  closedSessions: "مغلق",
  firstSession: "الجلسة الأولى",

  closed: "مغلق",

  fileSize: (bytes) => {
    const { amount, unit } = fileSize(bytes);
    return `${String(amount)}\u00A0${UNITS[unit]}`;
  },

  notInThisLanguage: (language) => `لا يوجد هذا النص بالعربية بعد، وهو معروض هنا باللغة ${language}.`,
  preview: "معاينة: هذا ليس الموقع المنشور.",
  notFound: "لا توجد صفحة في هذا العنوان",
  notFoundText: "قد يكون في العنوان خطأ، أو ربما كانت الصفحة في عنوان آخر من قبل.",
  notFoundHome: "إلى الصفحة الرئيسية",
  moved: "تغير عنوان هذه الصفحة",
};
