import fc from "fast-check";
import examples from "libphonenumber-js/examples.mobile.json";
import { getCountries, getExampleNumber, parsePhoneNumberFromString as parse } from "libphonenumber-js/min";
import { describe, expect, test } from "vitest";
import { telephoneOf, telephonesIn, telHref } from "../src/model/telephone.ts";

const hrefOf = (text: string, country?: string): string | undefined => {
  const number = telephoneOf(text, country);
  return number && telHref(number);
};

const all = getCountries().flatMap((country) => getExampleNumber(country, examples) ?? []);

describe("a number of every country", () => {
  test("is known", () => expect(all.length).toBeGreaterThan(240));

  test.each(all.map((number) => [number.country ?? "", number] as const))("%s", (country, number) => {
    const href = `tel:${number.number}`;
    for (const form of ["INTERNATIONAL", "E.164"] as const) {
      expect([hrefOf(number.format(form)), telephoneOf(number.format(form))?.verdict]).toEqual([href, "right"]);
    }
    const national = number.format("NATIONAL");
    expect([hrefOf(national, country), telephoneOf(national, country)?.verdict]).toEqual([href, "right"]);
    expect(hrefOf(`00 ${number.formatInternational().slice(1)}`)).toBe(href);
    expect(hrefOf(`${number.formatInternational()} ext. 12`)).toBe(`${href};ext=12`);
    if (/^\D*0/.test(national)) expect(hrefOf(`+${number.countryCallingCode} (0)${number.nationalNumber}`)).toBe(href);
  });
});

describe("any digits", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 16 });

  test("behind + are read as the library reads them", () => {
    fc.assert(
      fc.property(digits, (text) => {
        const theirs = parse(`+${text}`);
        if (theirs?.isValid()) expect(hrefOf(`+${text}`)).toBe(`tel:${theirs.number}`);
        else expect(telephoneOf(`+${text}`)?.verdict).not.toBe("right");
      }),
      { numRuns: 5000 },
    );
  });

  test("that are a number of a country are dialled, as they are written there", () => {
    fc.assert(
      fc.property(digits, fc.constantFrom(...getCountries()), (text, country) => {
        const theirs = parse(text, country);
        if (!theirs?.country || !theirs.isValid() || theirs.nationalNumber.length < 7) return;
        const written = theirs.formatNational();
        // Of beginnings that are not given out, the library does not read what it writes.
        if (written.startsWith("00") || parse(written, theirs.country)?.number !== theirs.number) return;
        expect([written, hrefOf(written, theirs.country)]).toEqual([written, `tel:${theirs.number}`]);
      }),
      { numRuns: 5000 },
    );
  });
});

test.each([
  ["+33 (0)3 88 41 25 60", "tel:+33388412560"],
  ["(+33) 3 88 41 25 60", "tel:+33388412560"],
  ["0033 (0)3 88 41 25 60", "tel:+33388412560"],
  ["+39 (0)6 6981 2345", "tel:+390669812345"],
  ["+44 (020) 7946 0958", "tel:+442079460958"],
  ["+33 3 88 41 25 60 (9 am to 6 pm)", "tel:+33388412560"],
  ["+33 3 88 41 25 60 24 hours a day", "tel:+33388412560"],
  ["+33 3 88 41 25 60 24/7", "tel:+33388412560"],
  ["+33 3 88 41 25 60 / 61", "tel:+33388412560"],
  ["+49 30/1234567", "tel:+49301234567"],
  ["2 lines: +33 3 88 41 25 60", "tel:+33388412560"],
  ["+33 3 88 41 25 60, poste 12", "tel:+33388412560;ext=12"],
  ["٠٣ ٨٨ ٤١ ٢٥ ٦٠", "tel:+33388412560"],
  ["011 33 3 88 41 25 60", "tel:+33388412560", "CA"],
  ["(709) 555-0102", "tel:+17095550102", "CA"],
  ["112", "tel:112"],
  ["3949", "tel:3949"],
])("%s is dialled as %s", (text, href, country = "FR") => expect(hrefOf(text, country)).toBe(href));

test("any text is read in time, and what is found lies in it in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123+( )/-.\n,xé"), maxLength: 200 }), (text) => {
      let end = 0;
      for (const number of telephonesIn(text)) {
        expect(number.start).toBeGreaterThanOrEqual(end);
        expect(number.end).toBeGreaterThan(number.start);
        end = number.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
  const start = performance.now();
  for (const part of ["1", "+1 ", "(0", "+33 3 88 41 25 60 ", "1/", "+"])
    telephonesIn(part.repeat(250_000 / part.length));
  expect(performance.now() - start).toBeLessThan(60_000);
}, 120_000);
