import type { PageFacts } from "./page-facts.ts";

/** What is missing, as pages that say so call it. */
const THING =
  "(?:(?:web ?)?page|document|file|content|resource|article|url|document|fichier|contenu|ressource|seite|dokument|datei|inhalt|página|pagina|documento|archivo|contenido|ficheiro|conteúdo|bestand|side|sida|sidan|siden|sivua|strona|strony|stránka|stranka|oldal|страница|сторінка|страницы|sayfa|σελίδα|الصفحة|ページ|页面|頁面|페이지)";

// A title or heading that is this and no more, in small letters. The words before and behind are those that pages of
// this kind have around it; a sentence about something else has others.
const SAYINGS: readonly RegExp[] = [
  /^(?:http )?(?:error|erreur|fehler|errore?|fout|fejl|fel|feil|błąd|chyba|ошибка|помилка|hata|σφάλμα|خطأ)?[ :-]*(?:http )?404$/,
  /^(?:(?:http )?(?:error|erreur|fehler) )?404[ ,.:!–—-]*(?:error|erreur|fehler|not found|file not found|page not found|seite nicht gefunden|page (?:non trouvée|introuvable))[.!]*$/,
  new RegExp(
    `^(?:sorry[,. ]+|oops[!,.… ]+|we(?:'|’)re sorry[,. ]+)?(?:the |this |that |your )?(?:requested )?${THING}(?: you (?:requested|are looking for|were looking for))? (?:was |is |could |can )?(?:not|cannot|can(?:'|’)t)(?: be)? (?:found|available)[.!]*$`,
  ),
  new RegExp(
    `^(?:the |this |that )?(?:requested )?${THING} (?:you .{3,40} )?(?:does not|doesn(?:'|’)t|no longer) exists?[.!]*$`,
  ),
  /^(?:nothing (?:was )?found|not found|no such page|missing page|page missing|page unavailable|page not available)[.!]*$/,
  /^(?:désolée?[ ,.!]+|oups[ !,.…]+)?(?:cette |la |le |ce )?(?:page|document|fichier|contenu|ressource|article)(?: demandée?| recherchée?| que vous (?:cherchez|recherchez|demandez))? (?:introuvable|non trouvée?|n(?:'|’)existe (?:pas|plus)|n(?:'|’)a pas été trouvée?|est introuvable|n(?:'|’)est (?:pas|plus) disponible|inexistante?)[ .!]*$/,
  /^(?:die |diese |das |dieses )?(?:angeforderte |gesuchte )?(?:seite|dokument|datei|inhalt)(?: wurde| konnte| existiert| ist)? ?(?:leider )?(?:nicht (?:gefunden(?: werden)?|verfügbar|vorhanden|mehr verfügbar|mehr vorhanden)|nicht(?: mehr)?)[.!]*$/,
  /^(?:lo sentimos[ ,.!]+|¡?ups[ !,.…]+)?(?:la |el |esta )?(?:página|documento|archivo|contenido)(?: solicitad[ao]| que busca| que buscas)? (?:no (?:encontrad[ao]|existe|disponible|se ha encontrado|se encontró|se encuentra|ha sido encontrad[ao]|está disponible))[.!]*$/,
  /^(?:la |questa )?(?:pagina|documento|file)(?: richiest[ao]| cercat[ao])? (?:non (?:trovat[ao]|esiste(?: più)?|è stat[ao] trovat[ao]|disponibile|è disponibile))[.!]*$/,
  /^(?:a |esta )?(?:página|documento|ficheiro|arquivo)(?: solicitad[ao]| que procura)? (?:não (?:encontrad[ao]|existe|foi encontrad[ao]|disponível|está disponível))[.!]*$/,
  /^(?:de |deze )?(?:opgevraagde )?(?:pagina|bestand|document) (?:is |werd |kon )?niet (?:gevonden|beschikbaar|gevonden worden)[.!]*$/,
  /^(?:siden|sidan|sivua|dokumentet) (?:blev |ble |kunde |kunne |finns |hittades )?(?:ikke|inte|ei)(?: kunne| be)? ?(?:fundet|funnet|hittas|hittades|findes|finnes|löytynyt|löydy)?[.!]*$/,
  /^(?:nie znaleziono strony|strona nie (?:została znaleziona|istnieje)|nie ma takiej strony)[.!]*$/,
  /^(?:stránka (?:nenalezena|nebyla nalezena|neexistuje|nenájdená|sa nenašla)|az oldal nem található|pagina nu (?:a fost găsită|există)|sayfa bulunamadı|stranica nije (?:pronađena|nađena))[.!]*$/,
  /^(?:страница не (?:найдена|существует)|сторінку не знайдено|страницата не е намерена|η σελίδα δεν (?:βρέθηκε|υπάρχει)|δεν βρέθηκε η σελίδα)[.!]*$/,
  /^(?:(?:عذرا[ً،, ]*)?(?:الصفحة|صفحة) (?:غير موجودة|المطلوبة غير موجودة|لم يتم العثور عليها)|لم يتم العثور على الصفحة|הדף לא נמצא)[.!]*$/,
  /^(?:ページが見つかりません(?:でした)?|お探しのページは見つかりません(?:でした)?|页面(?:不存在|未找到)|找不到(?:该)?页面|頁面不存在|找不到(?:該)?網頁|(?:요청하신 )?페이지를 찾을 수 없습니다)[。.!]*$/,
];

const FOR_SALE =
  /\b(?:(?:this )?domain (?:name )?(?:is|may be|has been put up) for sale|(?:buy|purchase) this domain|domain parking|parked (?:free|domain)|ce (?:nom de )?domaine est (?:à vendre|en vente)|diese domain (?:steht zum verkauf|ist zu verkaufen|kaufen)|(?:este )?dominio (?:está )?(?:en venta|à venda)|dominio in vendita)\b/i;

/** Longer than any title of such a page; what is longer says something else. */
const LONGEST = 120;

/** The pieces of a title: most name their site behind or in front of what they say. */
const pieces = (title: string): string[] => [title, ...title.split(/\s+[|–—·•:»«/-]+\s+|\s*[|»«]\s*|:\s+/)];

/** Whether a title or a heading says that there is no such page, in any of some twenty languages. */
export const saysNotFound = (words: string): boolean =>
  words.length <= LONGEST &&
  pieces(words.toLowerCase().replace(/\s+/g, " ").trim()).some((piece) =>
    SAYINGS.some((saying) => saying.test(piece.trim())),
  );

/** Whether a page says in its title or its heading that it is none. */
export const isNotFoundPage = ({ title, heading }: PageFacts): boolean => saysNotFound(title) || saysNotFound(heading);

/** Whether a page offers its domain for sale. Looked for in few words: a long text about domains is none. */
export const isForSale = ({ title, heading, words }: PageFacts): boolean =>
  FOR_SALE.test(title) || FOR_SALE.test(heading) || (words.length < 1500 && FOR_SALE.test(words));

// Pages that stand between a robot and the page it asked for. They vanish for a person.
const WALL =
  /^(?:just a moment\.*|attention required!?.*|checking your browser.*|verify(?:ing)? (?:that )?you are (?:a )?human.*|are you (?:a )?(?:robot|human)\??|access denied|access to this page has been denied.*|security (?:check|checkpoint).*|vercel security checkpoint|ddos-guard|bot verification|pardon our interruption.*|please wait\.*|un instant\.*|vérification de sécurité.*|human verification|client challenge|robot check)$/i;

/** Whether a page is one that keeps robots out. */
export const isRobotWall = ({ title, heading, words }: PageFacts): boolean =>
  WALL.test(title) || (WALL.test(heading) && words.length < 1500);
