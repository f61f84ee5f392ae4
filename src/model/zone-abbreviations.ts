/**
 * What abbreviations of time zones mean, in minutes east of UTC. Those that mean several zones (IST, AST, BST in
 * Bangladesh) are left out or stand for the one that European readers know.
 */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  WESZ: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  HNEC: 60,
  CEST: 120,
  MESZ: 120,
  HAEC: 120,
  EET: 120,
  EEST: 180,
  OEZ: 120,
  OESZ: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  NST: -210,
  NDT: -150,
  HST: -600,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  ACST: 570,
  ACDT: 630,
  AWST: 480,
  NZST: 720,
  NZDT: 780,
  WAT: 60,
  CAT: 120,
  SAST: 120,
  EAT: 180,
  GST: 240,
  PKT: 300,
};

/** The abbreviations of one family: what stands for winter and for summer in the same zone. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["CET", "CEST"],
  ["MEZ", "MESZ"],
  ["HNEC", "HAEC"],
  ["WET", "WEST"],
  ["EET", "EEST"],
  ["OEZ", "OESZ"],
  ["GMT", "BST"],
  ["EST", "EDT"],
  ["CST", "CDT"],
  ["MST", "MDT"],
  ["PST", "PDT"],
  ["AKST", "AKDT"],
  ["NST", "NDT"],
  ["AEST", "AEDT"],
  ["ACST", "ACDT"],
  ["NZST", "NZDT"],
];

const OFFSET = /^(?:UTC|GMT)?\s?(?<sign>[+−-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/;

/** The offset of "CET", "UTC+2", "GMT", "+02:00" in minutes east of UTC; undefined for a zone that has a name. */
export function offsetOf(zone: string): number | undefined {
  const { sign, hours, minutes = "0" } = OFFSET.exec(zone)?.groups ?? {};
  if (hours) return (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
  return ABBREVIATIONS[zone];
}

/** The zone as written with another offset: "CEST" for "CET", "UTC+2" for "UTC+1"; undefined where nothing fits. */
export function zoneLike(zone: string, offset: number): string | undefined {
  const { sign = "", hours, minutes } = OFFSET.exec(zone)?.groups ?? {};
  if (!hours) return PAIRS.find((pair) => pair.includes(zone))?.find((one) => ABBREVIATIONS[one] === offset);
  const [whole, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const colon = zone.includes(":") ? ":" : "";
  const figures = hours.length === 2 ? String(whole).padStart(2, "0") : String(whole);
  const behind = minutes || rest ? `${colon}${String(rest).padStart(2, "0")}` : "";
  return zone.slice(0, zone.indexOf(sign)) + (offset < 0 ? (sign === "+" ? "-" : sign) : "+") + figures + behind;
}
