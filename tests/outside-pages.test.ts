import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAlike } from "../src/outside/alike.ts";
import { fragmentState, isPlace } from "../src/outside/fragment.ts";
import { isForSale, isNotFoundPage, isRobotWall, saysNotFound } from "../src/outside/not-found-words.ts";
import { type PageFacts, readPage, toCompare } from "../src/outside/page-facts.ts";
import { isDocument, isErrorAddress, isHome, isLogin, madeUpBeside } from "../src/outside/places-on-web.ts";
import { verdictOf } from "../src/outside/verdict.ts";

const page = (title: string, body = "") => readPage(`<!doctype html><title>${title}</title><body>${body}`, true);

describe("a page outside", () => {
  test("is read for its title, its first heading, its words and its places", () => {
    const facts = readPage(
      `<!DOCTYPE html><html><head><title>A &amp; B</title><script src="/a.js?v=1"></script><style>p{}</style>
<meta http-equiv=refresh content="0; url='/next'"></head><body><!-- <h1 id=no>No</h1> --><h1 ID='one'>First <em>thing</em></h1><h1>Second</h1>
<a name=two></a><p id="x&quot;y">Words<br>more</p><script>document.write("<p id=three>")</script><input name=four><noscript>Hidden</noscript></body>`,
      true,
    );
    expect(facts).toMatchObject({
      title: "A & B",
      heading: "First thing",
      scripts: ["/a.js?v=1", "inline"],
      refresh: "/next",
    });
    expect([...facts.ids]).toEqual(["one", "two", 'x"y']);
    expect(facts.words).toBe("First thing Second Words more");
  });

  test("says nothing to a terminal", () => {
    const { title, heading, words } = readPage(
      "<title>Not found \u001b[2J\u202e&#27;]0;x&#7;\u009b</title><h1>A\0B&#x202e;C</h1>",
      true,
    );
    expect([title, heading, words]).toEqual(["Not found [2J ]0;x", "A B C", "A B C"]);
  });

  test("has no words and places where a browser shows none", () => {
    const html =
      "<svg><style/></svg><template><p id=one>One<noscript></template><textarea>Two</textarea><p id=three>Three";
    const { words, ids } = readPage(html, true);
    expect(words).toBe("Three");
    expect([...ids]).toEqual(["three"]);
  });

  test.each([
    "<",
    "<<<<",
    "<a",
    "<a b",
    '<a b="',
    "<a b='",
    "<!--",
    "<!doctype",
    "<script>",
    "<title>",
    "</",
    "</a",
    "<a b=>c",
    "<a/ /b>",
    "&#0;&#x110000;&#55296;",
    "<p/id=x>",
  ])("may be damaged: %s", (html) => {
    expect(() => readPage(html, false)).not.toThrow();
  });

  test("is kept to be compared without all that it was read from", () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const used = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const kept: PageFacts[] = [];
    const before = used();
    for (let i = 0; i < 60; i++) {
      const html = Buffer.from(
        `<title>A page that is not there, ${i}</title><script src="/scripts/the-script-${i}.js"></script><p>${"some words of it ".repeat(60_000)}`,
      ).toString();
      kept.push(toCompare(readPage(html, true)));
    }
    expect(used() - before).toBeLessThan(10 * 2 ** 20);
    expect(kept.flatMap(({ scripts }) => scripts)).toHaveLength(60);
  });

  test("may be anything", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "=",
      '"',
      "'",
      "/",
      "!",
      "--",
      "a",
      " ",
      "script",
      "<script>",
      "</script",
      "<title>",
      "id",
      "&amp;",
      "\0",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        readPage(pieces.join(""), true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    "<",
    "<a ",
    "<script>",
    "<script ",
    '<a b="',
    "<a b='c' ",
    "<!--",
    "<title>",
    "<h1>",
    " ",
    "= ",
    "<a =",
    "<meta http-equiv=refresh content=0;url=",
    "&#",
    "</script",
    "<p id=x>",
  ])("of half a megabyte of %j costs little", (part) => {
    const html = part.repeat(Math.ceil(500_000 / part.length));
    const began = performance.now();
    readPage(`<a ${html}`, true);
    readPage(html, true);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("a home page at the end of a way", () => {
  const doubtsOf = (address: string) => {
    const to = "https://event.example/";
    const arrival = { address, hops: [{ from: address, status: 301, to }], url: to, end: { status: 200, headers: {} } };
    return verdictOf(arrival, 0).doubts.map(({ code }) => code);
  };
  test("is lost where a page was, and meant where the address is one of those that are given out for any page", () => {
    expect(doubtsOf("https://old.example/talks/opening")).toEqual(["home"]);
    expect(doubtsOf("https://bit.ly/3xYz")).toEqual([]);
    expect(doubtsOf("https://www.bit.ly/3xYz")).toEqual([]);
    expect(doubtsOf("https://old.example/en/")).toEqual([]);
  });
});

describe("words of a page that is none", () => {
  test.each([
    "404",
    "404 Not Found",
    "Error 404",
    "404 - Page not found",
    "Page not found",
    "Page Not Found | Council of Europe",
    "Example – Page not found",
    "Sorry, the page you requested was not found.",
    "The page you are looking for cannot be found",
    "This page doesn’t exist",
    "Document not found",
    "Page non trouvée",
    "Page introuvable",
    "Erreur 404",
    "Cette page n'existe pas",
    "Désolé, la page demandée est introuvable",
    "Page introuvable - Conseil de l'Europe",
    "Seite nicht gefunden",
    "Die angeforderte Seite wurde nicht gefunden",
    "Página no encontrada",
    "La página solicitada no existe",
    "Pagina non trovata",
    "Página não encontrada",
    "Pagina niet gevonden",
    "Siden blev ikke fundet",
    "Sidan hittades inte",
    "Nie znaleziono strony",
    "Stránka nenalezena",
    "Az oldal nem található",
    "Pagina nu a fost găsită",
    "Sayfa bulunamadı",
    "Страница не найдена",
    "Сторінку не знайдено",
    "Η σελίδα δεν βρέθηκε",
    "الصفحة غير موجودة",
    "ページが見つかりません",
    "页面不存在",
    "페이지를 찾을 수 없습니다",
  ])("%s", (title) => {
    expect(saysNotFound(title)).toBe(true);
    expect(isNotFoundPage(page(title))).toBe(true);
    expect(isNotFoundPage(page("Some site", `<h1>${title}</h1>`))).toBe(true);
  });

  test.each([
    "404 Media",
    "Room 404",
    "Highway 404 (Ontario)",
    "HTTP 404 explained",
    "How to write a good page for errors 404",
    "Why pages are not found",
    "Lost and found",
    "The document you are looking for",
    "Missing persons",
    "Page 404 of the Official Journal",
    "La page d'accueil",
    "Introuvables : les films perdus",
    "Disparus",
    "Seite",
    "Not found in translation: a talk",
    "Full list - Treaty Office",
    "Home",
    "Convention on Cybercrime",
    "Agenda – no sessions found yet",
    "Contenu et documents",
    "",
  ])("are not: %s", (title) => {
    expect(saysNotFound(title)).toBe(false);
  });

  test("of a domain for sale, and of a wall against robots", () => {
    expect(isForSale(page("octopus.example is for sale", "<h1>This domain is for sale</h1>"))).toBe(true);
    expect(isForSale(page("x", "<p>Ce nom de domaine est à vendre"))).toBe(true);
    expect(isForSale(page("How domains are sold", `<p>${"If this domain is for sale, then … ".repeat(80)}`))).toBe(
      false,
    );
    expect(isRobotWall(page("Just a moment..."))).toBe(true);
    expect(isRobotWall(page("Attention Required! | Cloudflare"))).toBe(true);
    expect(isRobotWall(page("A moment in history"))).toBe(false);
  });
});

describe("the answer to a made-up address", () => {
  const at = (address: string, stamp: string) =>
    page(
      "Our site",
      `<p>You asked for ${address} at ${stamp}. Visit our news, our events, our people, our history and our friends.`,
    );
  test("is the same page, whatever time and address it repeats", () => {
    expect(
      isAlike(
        at("/a/talks.html", "12:01:59"),
        "https://a.example/a/talks.html",
        at("/a/no-such", "12:02:03"),
        "https://a.example/a/no-such",
      ),
    ).toBe(true);
  });
  test("is another page where the words are others", () => {
    const other = page(
      "Our site",
      "<p>The talks of the first day begin with the opening. Visit our news, our events, our people, our history and our friends.",
    );
    expect(isAlike(other, "https://a.example/a", at("/b", "1"), "https://a.example/b")).toBe(false);
  });
});

test("pages of a site with much in common and a title each are not the same", () => {
  const nav = Array.from(
    { length: 400 },
    (_, i) => `word${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
  ).join(" ");
  const [a, b] = [page("The opening", `<p>${nav} A few words.`), page("Oops", `<p>${nav} Nothing here.`)];
  expect(isAlike(a, "https://a.example/a", b, "https://a.example/b")).toBe(false);
  expect(isAlike(a, "https://a.example/a", page("The opening", `<p>${nav}`), "https://a.example/b")).toBe(true);
});

describe("fragments", () => {
  test.each(["top", "TOP", "", ":~:text=a", "x:~:text=a", "page=3", "t=30", "!/a", "/a/b", "?a"])(
    "%j names no place",
    (fragment) => {
      expect(isPlace(fragment)).toBe(false);
    },
  );
  test.each([
    ["a", '<p id="a">', "there"],
    ["caf%C3%A9", "<p id=café>", "there"],
    ["a", "<a name=a>", "there"],
    ["a", '<h2 id="user-content-a">', "there"],
    ["b", '<p id="a">', "missing"],
    ["A", '<p id="a">', "missing"],
    ["b", '<p id="a"><script src=x></script>', "unsure"],
    ["b", '<p id="a"><script type="application/ld+json">{}</script>', "missing"],
  ])("%s in %s: %s", (fragment, html, state) => {
    expect(fragmentState(fragment, readPage(html, true))).toBe(state);
  });
  test("of a page that is too long to read are not judged", () => {
    expect(fragmentState("b", readPage("<p id=a>", false))).toBe("unsure");
  });
});

describe("places on the web", () => {
  test("are told by their addresses", () => {
    const of = (is: (address: string) => boolean, ...paths: string[]) =>
      paths.filter((path) => is(`https://a.example${path}`));
    expect(
      of(
        isHome,
        "/",
        "/index.html",
        "/en/",
        "/fr-CH",
        "/home",
        "/default.aspx",
        "/about",
        "/index/x",
        "/?p=3",
        "/enter",
      ),
    ).toEqual(["/", "/index.html", "/en/", "/fr-CH", "/home", "/default.aspx"]);
    expect(
      of(
        isErrorAddress,
        "/404",
        "/404.html",
        "/en/not-found",
        "/page-not-found/",
        "/errors/404.aspx",
        "/room-404-plan",
        "/agenda",
      ),
    ).toEqual(["/404", "/404.html", "/en/not-found", "/page-not-found/", "/errors/404.aspx"]);
    expect(
      of(
        isLogin,
        "/login",
        "/sign-in?next=x",
        "/sso/start",
        "/wp-login.php",
        "/blogin",
        "/authors",
        "/oauth2/authorize",
        "/logins",
      ),
    ).toEqual(["/login", "/sign-in?next=x", "/sso/start", "/wp-login.php", "/oauth2/authorize"]);
    expect(of(isDocument, "/a.pdf", "/a.PDF", "/a.html", "/a", "/a.docx", "/pdf")).toEqual([
      "/a.pdf",
      "/a.PDF",
      "/a.docx",
    ]);
    expect(madeUpBeside("https://a.example/b/c.html?d#e")).toBe("https://a.example/b/dateline-link-check-no-such-page");
    expect(madeUpBeside("https://a.example/")).toBe("https://a.example/dateline-link-check-no-such-page");
  });
});
