import { dateInWords } from "../model/date-in-words.ts";
import type { Message } from "../model/message.ts";
import { isDay } from "./is-day.ts";
import type { Doubt, Reason, ReasonCode } from "./verdict-types.ts";

const day = (iso: string, language: "en" | "fr"): string => dateInWords(iso.slice(0, 10), language, { year: true });

/** Whether a detail is a moment as we write it; a file that was kept may hold anything. */
const isMoment = (detail: string): boolean =>
  /^.{10}T\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(detail) && isDay(detail.slice(0, 10)) && !Number.isNaN(Date.parse(detail));

/** Sentences without their full stop, in the order of verdict-types.ts. */
const WORDS: Readonly<Record<ReasonCode, (detail: string) => Message>> = {
  answers: () => ({ en: "it answers", fr: "elle répond" }),
  moved: (to) => ({ en: `it has moved for good to ${to}`, fr: `elle a définitivement déménagé vers ${to}` }),
  "not-found": () => ({ en: "the server has no such page (404)", fr: "le serveur n'a pas cette page (404)" }),
  gone: () => ({ en: "the page was taken away for good (410)", fr: "la page a été retirée définitivement (410)" }),
  "refused-request": (status) => ({
    en: `the server does not understand this address (${status})`,
    fr: `le serveur ne comprend pas cette adresse (${status})`,
  }),
  "server-fault": (status) => ({ en: `the server fails (${status})`, fr: `le serveur est en panne (${status})` }),
  "no-host": (host) => ({ en: `there is no host ${host}`, fr: `l'hôte ${host} n'existe pas` }),
  refused: () => ({ en: "the server does not take the connection", fr: "le serveur refuse la connexion" }),
  "no-answer": (seconds) => ({
    en: `no answer came within ${seconds} seconds`,
    fr: `aucune réponse n'est venue en ${seconds} secondes`,
  }),
  "cut-off": () => ({
    en: "the server broke off before it answered",
    fr: "le serveur a coupé la communication avant de répondre",
  }),
  "certificate-expired": (date) =>
    isMoment(date)
      ? {
          en: `the certificate expired on ${day(date, "en")}, and browsers warn of the site`,
          fr: `le certificat a expiré le ${day(date, "fr")}, et les navigateurs mettent en garde contre le site`,
        }
      : {
          en: "the certificate has expired, and browsers warn of the site",
          fr: "le certificat a expiré, et les navigateurs mettent en garde contre le site",
        },
  "certificate-not-yet": (date) =>
    isMoment(date)
      ? {
          en: `the certificate is good only from ${day(date, "en")} on`,
          fr: `le certificat n'est valable qu'à partir du ${day(date, "fr")}`,
        }
      : { en: "the certificate is not good yet", fr: "le certificat n'est pas encore valable" },
  "certificate-name": (names) => ({
    en: `the certificate is that of another host (${names})`,
    fr: `le certificat est celui d'un autre hôte (${names})`,
  }),
  "certificate-own": () => ({
    en: "the server made its certificate itself, and browsers warn of the site",
    fr: "le serveur a fait lui-même son certificat, et les navigateurs mettent en garde contre le site",
  }),
  "redirect-loop": (to) => ({
    en: `the address leads in a circle (${to})`,
    fr: `l'adresse tourne en rond (${to})`,
  }),
  "redirect-many": (count) => ({
    en: `the address leads on and on, more than ${count} times`,
    fr: `l'adresse renvoie sans fin, plus de ${count} fois`,
  }),
  "redirect-nowhere": (to) => ({
    en: `the address leads on to what is none ("${to}")`,
    fr: `l'adresse renvoie vers ce qui n'en est pas une (« ${to} »)`,
  }),
  forbidden: (status) => ({
    en: `the server does not answer this to a program (${status})`,
    fr: `le serveur ne répond pas à un programme (${status})`,
  }),
  login: () => ({ en: "one has to log in or to agree first", fr: "il faut d'abord s'identifier ou donner son accord" }),
  "too-often": (until) => later(until, { en: "the server was asked too often", fr: "le serveur a été trop sollicité" }),
  busy: (until) =>
    later(until, {
      en: "the server is not there for the moment (503)",
      fr: "le serveur est momentanément absent (503)",
    }),
  "robot-wall": () => ({ en: "the site keeps programs out", fr: "le site n'admet pas les programmes" }),
  "robots-txt": () => ({
    en: "the site asks programs not to fetch this page (robots.txt)",
    fr: "le site demande aux programmes de ne pas lire cette page (robots.txt)",
  }),
  cookies: () => ({ en: "the site wants a cookie first", fr: "le site veut d'abord un cookie" }),
  "certificate-unknown": () => ({
    en: "this machine does not know who vouches for the certificate",
    fr: "cette machine ne sait pas qui garantit le certificat",
  }),
  encryption: () => ({
    en: "this machine and the server found no common encryption",
    fr: "cette machine et le serveur n'ont pas trouvé de chiffrement commun",
  }),
  "no-name-service": () => ({
    en: "the name of its host could not be looked up",
    fr: "le nom de son hôte n'a pas pu être cherché",
  }),
  proxy: (status) => ({
    en: `the proxy on the way did not let it through (${status})`,
    fr: `le proxy en chemin ne l'a pas laissée passer (${status})`,
  }),
  "private-address": (host) => ({
    en: `${host} is an address inside a house or a machine, and was not asked`,
    fr: `${host} est une adresse interne d'une maison ou d'une machine, et n'a pas été interrogée`,
  }),
  credentials: () => ({
    en: "the address holds a user name or a password, and was not asked",
    fr: "l'adresse contient un nom d'utilisateur ou un mot de passe, et n'a pas été interrogée",
  }),
  port: (port) => ({
    en: `no web page stands at port ${port}, and it was not asked`,
    fr: `aucune page web ne se trouve au port ${port}, qui n'a pas été interrogé`,
  }),
  scheme: () => ({ en: "this is no address of the web", fr: "ce n'est pas une adresse du web" }),
  unreadable: () => ({ en: "this cannot be read as an address", fr: "cela ne se lit pas comme une adresse" }),
  // A status says something to who looks it up, the names that programs have for their errors nothing.
  "odd-answer": (detail) => {
    const status = /^\d+$/.test(detail) ? ` (${detail})` : "";
    return {
      en: `what came back is no answer that can be read${status}`,
      fr: `ce qui est revenu n'est pas une réponse lisible${status}`,
    };
  },
  "same-for-all": () => ({
    en: "the server gives the same to every address, and the page is made by script",
    fr: "le serveur donne la même chose à toute adresse, et la page est faite par un script",
  }),
  offline: () => ({ en: "this machine is not connected", fr: "cette machine n'est pas connectée" }),
  "time-up": () => ({ en: "the time was up before its turn came", fr: "le temps était écoulé avant son tour" }),
};

/** A sentence with the moment until which it holds, where the server named one. */
const later = (until: string, words: Message): Message =>
  isMoment(until) ? { en: `${words.en}, until ${moment(until)}`, fr: `${words.fr}, jusqu'au ${moment(until)}` } : words;

/** @example moment("2008-03-28T12:05:00.000Z") // "2008-03-28 12:05 UTC" */
const moment = (iso: string): string => `${new Date(iso).toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** A moment as both languages say it. @param at in milliseconds since 1970 UTC */
export const momentInWords = (at: number): Message => {
  const iso = new Date(at).toISOString();
  const time = iso.slice(11, 16);
  return { en: `${day(iso, "en")}, ${time} UTC`, fr: `${day(iso, "fr")} à ${time} UTC` };
};

/** Why, in words, without capital and full stop. */
export const reasonWords = ({ code, detail = "" }: Reason): Message => WORDS[code](detail);

const DOUBTS: Readonly<Record<Doubt["code"], (detail: string) => Message>> = {
  "not-found-words": (title) => ({
    en: `The server answers as if all were well, but the page says "${title}".`,
    fr: `Le serveur répond comme si tout allait bien, mais la page dit « ${title} ».`,
  }),
  "same-as-made-up": () => ({
    en: "The server gives the same page to an address that nobody ever gave: what was here seems to be gone.",
    fr: "Le serveur donne la même page à une adresse inventée : ce qui était ici semble avoir disparu.",
  }),
  "error-page": () => ({
    en: "The address leads to a page that tells of an error: what was here seems to be gone.",
    fr: "L'adresse mène à une page d'erreur : ce qui était ici semble avoir disparu.",
  }),
  empty: () => ({ en: "The page that answers is empty.", fr: "La page qui répond est vide." }),
  "for-sale": () => ({
    en: "The page that answers offers its domain for sale: the site seems to be gone.",
    fr: "La page qui répond propose son domaine à la vente : le site semble avoir disparu.",
  }),
  home: (url) => ({
    en: `The address leads to a home page, ${url}: what was here seems to be gone.`,
    fr: `L'adresse mène à une page d'accueil, ${url} : ce qui était ici semble avoir disparu.`,
  }),
  "became-page": () => ({
    en: "Where a document was linked, a web page answers: the document seems to be gone.",
    fr: "Au lieu du document, c'est une page web qui répond : le document semble avoir disparu.",
  }),
  https: (to) => ({
    en: `The same page answers with https:, which nobody can read along or change on its way. Write "${to}".`,
    fr: `La même page répond en https:, que personne ne peut lire ni changer en chemin. Écrivez « ${to} ».`,
  }),
};

/** What makes an answer doubtful, in a sentence. */
export const doubtWords = ({ code, detail = "" }: Doubt): Message => DOUBTS[code](detail);
