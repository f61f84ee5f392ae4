import { parse } from "parse5";
import { beforeAll, describe, expect, it } from "vitest";
import { pagesOf, type View } from "../src/model/pages.ts";
import { agenda } from "../templates/pages/agenda.ts";
import { home } from "../templates/pages/home.ts";
import { members } from "../templates/pages/members.ts";
import { moved } from "../templates/pages/moved.ts";
import { notFound } from "../templates/pages/not-found.ts";
import { page } from "../templates/pages/page.ts";
import { pressRoom } from "../templates/pages/press-room.ts";
import { release } from "../templates/pages/release.ts";
import { releases } from "../templates/pages/releases.ts";
import { session } from "../templates/pages/session.ts";
import { speaker } from "../templates/pages/speaker.ts";
import { speakers } from "../templates/pages/speakers.ts";
import { withPieces } from "../templates/piece.ts";
import { bareSite, smallSite } from "./support/small-site.ts";

const render = (view: View): string => {
  switch (view.kind) {
    case "home":
      return home(view);
    case "releases":
      return releases(view);
    case "release":
      return release(view);
    case "agenda":
      return agenda(view);
    case "session":
      return session(view);
    case "speakers":
      return speakers(view);
    case "speaker":
      return speaker(view);
    case "members":
      return members(view);
    case "press-room":
      return pressRoom(view);
    case "page":
      return page(view);
    case "not-found":
      return notFound(view);
    case "moved":
      return moved(view);
  }
};

const pages = new Map<string, string>();
beforeAll(() => {
  for (const views of Object.values(pagesOf(smallSite())))
    for (const view of views) pages.set(view.url, withPieces(render(view)));
});

const at = (path: string): string => {
  const found = pages.get(`/conf/2008/${path}`);
  if (!found) throw new Error(`No page ${path}.`);
  return found.replace(/<style>[\s\S]*?<\/style>/, "");
};

describe("every page", () => {
  it("has one h1, and ids that stand once", () => {
    for (const [url, source] of pages) {
      expect(source.match(/<h1[ >]/g), url).toHaveLength(1);
      const ids = [...source.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, `${url}: ${ids}`).toBe(ids.length);
    }
  });

  it("labels each section by a heading that is there", () => {
    for (const [url, source] of pages)
      for (const [, id] of source.matchAll(/aria-labelledby="([^"]*)"/g))
        expect(source, url).toMatch(new RegExp(`<(h[1-6]|main)[^>]* id="${id}"`));
  });

  it("links to pages, places and files of the site that are there", () => {
    for (const [url, source] of pages)
      for (const [, href = ""] of source.matchAll(/<a[^>]* href="([^"]*)"/g)) {
        const [path = "", fragment] = href.split("#");
        if (/^[a-z]+:/.test(path) || path.startsWith("/conf/2008/files/")) continue;
        const target = pages.get(path || url);
        expect(target, `${url} to ${href}`).toBeDefined();
        if (fragment) expect(target, `${url} to ${href}`).toContain(` id="${fragment}"`);
      }
  });

  it("is well-formed HTML", () => {
    for (const [url, source] of pages) {
      const errors: string[] = [];
      parse(source, { onParseError: ({ code }) => errors.push(code) });
      expect(errors, url).toEqual([]);
    }
  });

  it("says its language, its direction and its address on the published site", () => {
    const source = at("ar/agenda/");
    expect(source).toContain('<html lang="ar" dir="rtl">');
    expect(source).toContain('<link rel="canonical" href="https://own.example/2008/ar/agenda/">');
    expect(source).toContain('<meta name="robots" content="noindex">'); // it is built for another address
  });

  it("says when its content is in another language, and marks that language", () => {
    const source = at("ar/agenda/opening/");
    expect(source).toContain('<p class="notice" dir="rtl">');
    expect(source).toMatch(/<h1 lang="en" dir="ltr">/);
    expect(at("agenda/opening/")).not.toContain('class="notice"');
  });

  it("marks where the visitor is", () => {
    expect(at("agenda/")).toMatch(/<a href="\/conf\/2008\/agenda\/" aria-current="page">/);
    expect(at("agenda/opening/")).toMatch(/<a href="\/conf\/2008\/agenda\/" aria-current="true">/);
  });

  it("stays on the same page when the language changes", () => {
    expect(at("agenda/opening/")).toMatch(
      /<a href="\/conf\/2008\/fr\/agenda\/opening\/" hreflang="fr" lang="fr">Français</,
    );
  });

  it("holds no private fact", () => {
    for (const [url, source] of pages) expect(source, url).not.toContain("1234");
  });
});

describe("home", () => {
  it("says when, where and whom to call before the releases", () => {
    const [before = ""] = at("").split('id="releases"');
    for (const said of [
      "Strasbourg,",
      '<time datetime="2008-04-01">',
      "T09:30+02:00",
      "Room\u00A0G3",
      "tel:+33388413335",
    ])
      expect(before).toContain(said);
  });

  it("breaks its name after the dash, if it has to", () => {
    expect(at("")).toContain('<h1>A conference\u00A0– <span class="keep">on words</span></h1>');
  });

  it("needs no more than the facts", () => {
    const [view] = pagesOf(bareSite()).home;
    expect(view && withPieces(home(view))).not.toContain('class="ways"');
  });
});

describe("release", () => {
  it("has reference, dateline, contact, boilerplate and end mark", () => {
    const source = at("press-releases/160a08/");
    const order = [
      'class="kind"',
      'class="dateline"',
      "<h1",
      'class="lead"',
      'id="editors"',
      "Estelle Steiner",
      'id="boilerplate"',
      'class="endmark"',
      'class="notes"',
    ];
    const places = order.map((piece) => source.indexOf(piece));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(source).toContain('<time datetime="2008-03-05">');
  });

  it("shows HTML of the content as words", () => {
    expect(at("press-releases/160a08/")).toContain("&lt;script&gt;");
  });
});

describe("agenda", () => {
  it("gives each time its offset, and each day its zone", () => {
    expect(at("agenda/")).toContain('<time datetime="2008-04-01T09:30+02:00">');
    expect(at("agenda/").match(/<small>local time, UTC\+2<\/small>/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it("shows parallel rooms as a table, the longer session over two rows", () => {
    const source = at("agenda/");
    expect(source.match(/<table class="rooms">/g)).toHaveLength(1);
    expect(source).toMatch(/<td rowspan="2"><div id="long"/);
    expect(source).toMatch(/<td colspan="2"><div id="coffee"/);
  });

  it("strikes what is cancelled, says so and why, and names what stands in", () => {
    const [, cell = ""] = /<div id="short"(.*?)<\/div>/.exec(at("agenda/")) ?? [];
    expect(cell).toMatch(/<h3><s>/);
    expect(cell).toContain("Cancelled");
    expect(cell).toContain("the speaker is ill");
    expect(cell).toContain("/agenda/another/");
  });

  it("puts a session after midnight under the evening before, and says its date", () => {
    const source = at("agenda/");
    expect(source).toContain("Wednesday 2\u00A0April 2008");
    expect(source.indexOf('id="night"')).toBeLessThan(source.indexOf("Wednesday 2\u00A0April 2008"));
    expect(source).toMatch(/<time datetime="2008-04-02T00:30\+02:00">.*?\+1\u00A0day, <time datetime="2008-04-02">/);
  });

  it("tells the occurrences of a session apart", () => {
    expect(at("agenda/")).toContain('id="opening"');
    expect(at("agenda/")).toContain('id="opening-2"');
  });

  it("is provisional until it says otherwise", () => {
    expect(at("agenda/")).toContain("Provisional programme");
    expect(at("agenda/")).toContain('<time datetime="2008-03-27">');
  });
});

describe("session", () => {
  it("shows its time with the zone and UTC, and all its times", () => {
    const source = at("agenda/opening/");
    expect(source).toMatch(/class="dateline hero"><span><time datetime="2008-04-01T09:30\+02:00">9.30\u00A0am<\/time>/);
    expect(source).toContain("UTC+2 (7.30\u00A0am UTC)");
    expect(source).toContain("2008-04-02T09:00+02:00");
    expect(source).toContain('<a href="/conf/2008/speakers/ada/">');
  });

  it("is dotted where the time is to be announced", () => {
    expect(at("agenda/trial/")).toContain('class="dateline hero tba"');
    expect(at("agenda/trial/")).not.toContain("T09");
  });
});

describe("other pages", () => {
  it("a speaker's names their sessions", () => {
    expect(at("speakers/")).toContain('<a href="/conf/2008/speakers/ada/">Ada Lovelace</a>');
    expect(at("speakers/ada/")).toContain("/conf/2008/agenda/opening/");
  });

  it("members are a list as of a day", () => {
    expect(at("members/")).toContain("<li>Albania</li>");
    expect(at("members/")).toContain('<time datetime="2008-03-05">');
  });

  it("the press room begins with the contact, and names the open sessions", () => {
    const source = at("press-room/");
    expect(source.indexOf('id="estelle"')).toBeLessThan(source.indexOf('id="access"'));
    const [, access = ""] = source.split('id="access"');
    expect(access).toContain("/conf/2008/agenda/opening/");
    expect(access).not.toContain("Closed");
  });

  it("a deadline that is over is closed", () => {
    expect(at("practical/")).toMatch(/<time datetime="2008-03-25T18:00\+01:00">.*?<strong>closed<\/strong>/);
  });

  it("an outside address is written out for paper once, behind all links to it", () => {
    expect(at("practical/")).toContain(
      '<ol class="notes"><li>https://example.com/map</li><li>https://example.com/bus</li></ol>',
    );
    expect(
      at("practical/")
        .match(/<sup class="note">\d/g)
        ?.map((note) => note.slice(-1)),
    ).toEqual(["1", "2", "1"]);
    expect(at("members/")).not.toContain('class="notes"');
  });

  it("what is not found leads home, to the agenda and to the releases", () => {
    const [, main = ""] = at("fr/404.html").split("<main");
    for (const path of ["", "agenda/", "press-releases/"]) expect(main).toContain(`href="/conf/2008/fr/${path}"`);
    expect(at("fr/404.html")).toContain("noindex");
  });
});
