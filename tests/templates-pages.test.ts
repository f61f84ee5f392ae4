import { describe, expect, it } from "vitest";
import { pagesOf } from "../src/model/pages.ts";
import { bareSite, smallSite } from "./support/small-site.ts";

const pages = pagesOf(smallSite());
const urls = (views: readonly { readonly url: string }[]): string[] => views.map(({ url }) => url);

describe("pagesOf", () => {
  it("puts the first language at the root of the base path, the others in folders", () => {
    expect(urls(pages.home)).toEqual(["/conf/2008/", "/conf/2008/fr/", "/conf/2008/ar/"]);
    expect(urls(pages["not-found"])).toEqual([
      "/conf/2008/404.html",
      "/conf/2008/fr/404.html",
      "/conf/2008/ar/404.html",
    ]);
  });

  it("gives files without the base path", () => {
    expect(pages.home.map(({ permalink }) => permalink)).toEqual(["/index.html", "/fr/index.html", "/ar/index.html"]);
    expect(pages.release[1]?.permalink).toBe("/fr/press-releases/160a08/index.html");
  });

  it("gives talks a page, breaks none", () => {
    const ids = pages.session.filter(({ edition }) => edition.lang === "en").map(({ session }) => session.id);
    expect(ids).toEqual(["opening", "long", "short", "another", "night", "trial"]);
  });

  it("names the same page in every language, and the language it is really in", () => {
    const french = pages.session.find(({ edition, session }) => edition.lang === "fr" && session.id === "opening");
    expect(french?.alternates.map(({ url }) => url)).toEqual([
      "/conf/2008/agenda/opening/",
      "/conf/2008/fr/agenda/opening/",
      "/conf/2008/ar/agenda/opening/",
    ]);
    expect(french?.textLang).toBe("en");
  });

  it("leaves out pages with nothing to show", () => {
    const bare = pagesOf(bareSite());
    const there = Object.entries(bare).flatMap(([kind, views]) => (views.length > 0 ? [kind] : []));
    expect(there).toEqual(["home", "not-found"]);
  });

  it("resolves what the reader leaves of a link", () => {
    const [, french] = pages.home;
    const resolve = (href: string) => french?.resolve(href);
    expect(resolve("doc:home/")).toBe("/conf/2008/fr/");
    expect(resolve("doc:agenda/#opening")).toBe("/conf/2008/fr/agenda/#opening");
    expect(resolve("doc:session/opening")).toBe("/conf/2008/fr/agenda/opening/");
    expect(resolve("doc:session/coffee")).toBe("/conf/2008/fr/agenda/#coffee");
    expect(resolve("doc:page/practical#registration")).toBe("/conf/2008/fr/practical/#registration");
    expect(resolve("doc:release/160a08")).toBe("/conf/2008/fr/press-releases/160a08/");
    expect(resolve("doc:contacts/#estelle")).toBe("/conf/2008/fr/press-room/#estelle");
    expect(resolve("asset:files/a b.pdf")).toBe("/conf/2008/files/a%20b.pdf");
    expect(resolve("https://example.com/#a")).toBe("https://example.com/#a");
    expect(resolve("#here")).toBe("#here");
    expect(() => resolve("doc:nothing/x")).toThrow("doc:nothing/x");
  });

  it("leads from a session's page to places of the agenda it was written in", () => {
    expect(pages.session[0]?.resolve("#night")).toBe("/conf/2008/agenda/#night");
    expect(pages.agenda[0]?.resolve("#night")).toBe("#night");
  });

  it("keeps an id that climbs inside its own folder", () => {
    const [home] = pages.home;
    expect(home?.to.session("opening")).toBe("/conf/2008/agenda/opening/");
    expect(home?.to.page("../../etc")).toBe("/conf/2008/--..-etc/");
  });
});
