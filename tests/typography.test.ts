import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepTogether, typeset } from "../templates/typography.ts";

/** No-break spaces made visible: "~" for U+00A0, "_" for U+202F. */
const visible = (text: string): string => text.replaceAll("\u00A0", "~").replaceAll("\u202F", "_");
const typed = (text: string): string => text.replaceAll("~", "\u00A0").replaceAll("_", "\u202F");

describe("English", () => {
  test.each([
    ['the "G" Building, 1 quai Jacoutot', "the “G” Building, 1 quai Jacoutot"],
    ['"the former Yugoslav Republic of Macedonia"', "“the former Yugoslav Republic of Macedonia”"],
    ["It is the Council of Europe's wish", "It is the Council of Europe’s wish"],
    ["\"'Yes,' he said,\" she wrote.", "“‘Yes,’ he said,” she wrote."],
    ["He said 'a \"good\" word'.", "He said ‘a “good” word’."],
    ['(see "Opening")', "(see “Opening”)"],
    ["the 1990's, the '90s, the members' vote", "the 1990’s, the ’90s, the members’ vote"],
    ["'tis so, rock 'n' roll", "’tis so, rock ’n’ roll"],
    ["'tissue' and 'emails'", "‘tissue’ and ‘emails’"],
    ['a " lonely " mark', "a “ lonely ” mark"],
    ['so-called "experts"-turned-"guests"', "so-called “experts”-turned-“guests”"],
    ["Strasbourg - a conference", "Strasbourg – a conference"],
    ["Strasbourg -- a conference", "Strasbourg – a conference"],
    ["co-operation, 9-11, --now", "co-operation, 9-11, --now"],
    ["And then...", "And then…"],
    ["1.2.3, ....", "1.2.3, ...."],
    ["Tuesday 1 April, 9.30 am, Room G3", "Tuesday 1~April, 9.30~am, Room~G3"],
    ["the 1st April, 12 May 2008, 6 p.m.", "the 1st~April, 12~May 2008, 6~p.m."],
    ["I am on 5 amber chairs, 3 Marches", "I am on 5 amber chairs, 3 Marches"],
    ["ETS No. 185, Workshop 1, Dr Booth", "ETS No.~185, Workshop~1, Dr~Booth"],
    ["Room for 3", "Room for 3"],
    ["Is it open? Yes: it is!", "Is it open? Yes: it is!"],
  ])("%s", (text, expected) => {
    expect(visible(typeset(text, "en"))).toBe(expected);
  });

  test("is the way of languages without rules of their own", () => {
    expect(typeset('"Ja" ... d\'accord', "de")).toBe("“Ja” … d’accord");
    expect(typeset("«المفتوحة»: ماذا؟", "ar")).toBe("«المفتوحة»: ماذا؟");
  });
});

describe("French", () => {
  test.each([
    ['l\'"ex-République yougoslave de Macédoine"', "l’«_ex-République yougoslave de Macédoine_»"],
    ["« l'ex-République yougoslave de Macédoine »", "«_l’ex-République yougoslave de Macédoine_»"],
    ["«mot» et « mot » et «~mot~»", "«_mot_» et «_mot_» et «_mot_»"],
    ['" mot " et "mot"', "«_mot_» et «_mot_»"],
    ['« il a dit "oui" hier »', "«_il a dit “oui” hier_»"],
    ['"il a dit "oui" hier"', "«_il a dit “oui” hier_»"],
    ["bâtiment « G », 1 quai Jacoutot", "bâtiment «_G_», 1 quai Jacoutot"],
    ["Cybercriminalité : resserrer la coopération", "Cybercriminalité~: resserrer la coopération"],
    ["Langues: anglais; interprétation en français", "Langues~: anglais_; interprétation en français"],
    ["déjà~: mis_; ainsi_! bien_?", "déjà~: mis_; ainsi_! bien_?"],
    ["trop~; large~!", "trop_; large_!"],
    ["Quoi ?! Vraiment !!! (oui !)", "Quoi_?! Vraiment_!!! (oui_!)"],
    ["« Qui entend la corne ? »", "«_Qui entend la corne_?_»"],
    ["Mardi 1er avril, 9h30, salle G3", "Mardi 1er~avril, 9_h_30, salle~G3"],
    ["à 9 h 30, à 9h, à 9 h", "à 9_h_30, à 9_h, à 9_h"],
    ["14h–15h30, 9h30-11h", "14_h–15_h_30, 9_h_30-11_h"],
    ["9 h 300 personnes, 3 hommes, 25h", "9_h 300 personnes, 3 hommes, 25h"],
    ["24 heures sur 24, 24/7, 24h/24", "24 heures sur 24, 24/7, 24_h/24"],
    ["le 5 mars 2008, le 31 août", "le 5~mars 2008, le 31~août"],
    ["STE n° 185, M. Steiner, 50 %", "STE n°~185, M.~Steiner, 50~%"],
    ["aujourd'hui, qu'elle, d'où", "aujourd’hui, qu’elle, d’où"],
    ["un rapport d'au moins 7:1, à 14:00", "un rapport d’au moins 7:1, à 14:00"],
    ["Et puis...", "Et puis…"],
  ])("%s", (text, expected) => {
    expect(visible(typeset(typed(text), "fr"))).toBe(expected);
  });

  test("is set in its regions too, and not in other languages that begin like it", () => {
    expect(visible(typeset("Qui ?", "fr-BE"))).toBe("Qui_?");
    expect(typeset("Wa is dat ?", "frr")).toBe("Wa is dat ?");
  });
});

describe("what is no prose stays as it is", () => {
  test.each([
    "http://tv.coe.int/cgi-bin/apnet.cgi?a='b'&c=d;e!f",
    "https://www.coe.int/fr/web/cybercrime/ocotpus-interface-2008",
    "www.coe.int/press?l='fr'",
    "o'neill...x@example.org",
    "foo_bar='x'",
    "std::string's",
    "C:\\Users\\9h30",
    "run('x')=>9h30",
  ])("%s", (text) => {
    expect(typeset(text, "en")).toBe(text);
    expect(typeset(text, "fr")).toBe(text);
  });

  test("and the sentence around it is set", () => {
    expect(visible(typeset('"see http://x.org/a?b=c", a\'s', "en"))).toBe("“see http://x.org/a?b=c”, a’s");
    expect(visible(typeset("Voir http://x.fr/a?b;c ! Ou a@b.fr ; merci", "fr"))).toBe(
      "Voir http://x.fr/a?b;c_! Ou a@b.fr_; merci",
    );
  });
});

describe("a piece of a longer text", () => {
  test.each([
    ['"', undefined, "en", "“"],
    ['" he said', "o", "en", "” he said"],
    ["'s", "e", "en", "’s"],
    ["'s", "”", "en", "’s"],
    ['" to', " ", "en", "“ to"],
    [" am", "9", "en", "~am"],
    ["mot »", "«", "fr", "mot_»"],
    [" ; puis", "n", "fr", "_; puis"],
    [" : puis", "»", "fr", "~: puis"],
    ["!", "(", "fr", "!"],
    [" avril", "5", "fr", "~avril"],
    ['"ex-République', "’", "fr", "«_ex-République"],
    ["Room 3", "e", "en", "Room 3"],
  ])("%j after %j", (text, before, lang, expected) => {
    expect(visible(typeset(text, lang, before))).toBe(expected);
  });
});

describe("always", () => {
  const marks = "\"'«»“”‘’ ;:!?.…-–—()[]/@_=\n~,%°".split("");
  const words =
    "a B é 1er 9h30 9 h 30 avril April am Room G3 n° l'un :// www.x.fr a@b.c ... -- \u00A0 \u202F M. 100 % « » 😀 ع"
      .split(" ")
      .concat(" ", "9 h 30", "1 avril");
  const prose = fc.array(fc.constantFrom(...marks, ...words), { maxLength: 30 }).map((parts) => parts.join(""));
  const text = fc.oneof(prose, fc.string({ unit: "grapheme" }));
  const lang = fc.constantFrom("en", "fr", "ar");
  const before = fc.option(fc.constantFrom(...marks, "a", "1", "😀"), { nil: undefined });
  const lasting = (set: string): string => set.replace(/[^\p{L}\p{N}]/gu, "");

  test("setting a set text changes nothing", () => {
    fc.assert(
      fc.property(text, lang, before, (text, lang, before) => {
        const once = typeset(text, lang, before);
        expect(typeset(once, lang, before)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test("letters and figures are all there, in their order", () => {
    fc.assert(
      fc.property(text, lang, before, (text, lang, before) => {
        expect(lasting(typeset(text, lang, before))).toBe(lasting(text));
        expect(lasting(keepTogether(text))).toBe(lasting(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("no straight mark is left outside addresses and code", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(" ", "a", "'", '"', ",", "[", "]", "-", "é")), lang, (parts, lang) => {
        expect(typeset(parts.join(""), lang)).not.toMatch(/["']/);
      }),
    );
  });

  test.each(['"', "'", "a ;", "« ", " ", "((((a@", "9 h ", "a: 1", "a: 1 2 3 ", "1 avril ", "!", "...", 'a\'"b" '])(
    "a long run of %j takes time in proportion",
    (part) => {
      const long = part.repeat(200_000 / part.length);
      const start = performance.now();
      typeset(long, "fr");
      typeset(long, "en");
      typeset(long, "ar");
      // Linear is some tens of milliseconds; quadratic is minutes.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

describe("from right to left", () => {
  test.each([
    ["برنامج Fog Signals: 3 أيام", "برنامج Fog Signals:\u200F 3 أيام"],
    ["برنامج (Fog Signals): 3 أيام", "برنامج (Fog Signals):\u200F 3 أيام"],
  ])("a number behind a foreign name belongs to what follows: %s", (text, expected) => {
    expect(typeset(text, "ar")).toBe(expected);
    expect(typeset(text, "fa")).toBe(expected);
    expect(typeset(text, "en")).toBe(text);
  });

  test.each(["مؤتمر Fog Signals 2027 في", "Harbour House, 12 Signal Lane", "البرنامج: 3 أيام"])(
    "%s stays as it is",
    (text) => {
      expect(typeset(text, "ar")).toBe(text);
    },
  );
});

describe("titles", () => {
  test.each([
    ["closer co-operation between", "closer co-⁠operation between"],
    ["e-mail, T-CY, ex-République", "e-⁠mail, T-⁠CY, ex-⁠République"],
    ["law-enforcement, 24-hour, 9-11, a - b", "law-enforcement, 24-hour, 9-11, a - b"],
    ["Interface 2008 – Cooperation", "Interface 2008\u00A0– Cooperation"],
    ["1990 –1995", "1990 –1995"],
  ])("%s", (title, expected) => {
    expect(keepTogether(title)).toBe(expected);
    expect(keepTogether(keepTogether(title))).toBe(expected);
  });
});
