import fc from "fast-check";
import { expect, test } from "vitest";
import { kindOfFile } from "../src/content/files/kind.ts";
import { lookAt } from "../src/content/files/look-at.ts";
import { readContent } from "../src/disk/read-content.ts";
import { readDocuments } from "./support/read-folder.ts";

const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
const be16 = (n: number): string => String.fromCharCode(n >> 8, n & 255);
const le16 = (n: number): string => String.fromCharCode(n & 255, n >> 8);
const be32 = (n: number): string => be16(n >>> 16) + be16(n & 0xffff);
const box = (type: string, inside: string): string => be32(8 + inside.length) + type + inside;

/** A JPEG up to its frame header, with an EXIF orientation in the byte order given, and a long comment before it. */
const jpeg = (width: number, height: number, orientation?: number, order: "II" | "MM" = "MM"): string => {
  const [u16, u32] = order === "MM" ? [be16, be32] : [le16, (n: number) => le16(n & 0xffff) + le16(n >>> 16)];
  const entry = u16(0x0112) + u16(3) + u32(1) + u16(orientation ?? 1) + u16(0);
  const exif = `Exif\0\0${order}${u16(42)}${u32(8)}${u16(2)}${u16(0x010f)}${u16(2)}${u32(1)}${u32(0)}${entry}`;
  const segment = (marker: string, inside: string): string => `\xff${marker}${be16(inside.length + 2)}${inside}`;
  return `\xff\xd8${orientation === undefined ? "" : segment("\xe1", exif)}${segment("\xfe", "x".repeat(60_000))}\xff${segment("\xc2", `\x08${be16(height)}${be16(width)}\x03`)}`;
};

const webp = (form: string, inside: string): string => `RIFF\0\0\0\0WEBP${form}\0\0\0\0${inside}`;
const properties = (...inside: string[]): string =>
  box("ftyp", "avif\0\0\0\0") + box("meta", `\0\0\0\0${box("iprp", box("ipco", inside.join("")))}`);
const extent = (width: number, height: number): string => box("ispe", `\0\0\0\0${be32(width)}${be32(height)}`);

test.each([
  ["png", `\x89PNG\r\n\x1a\n${be32(13)}IHDR${be32(640)}${be32(480)}`, 640, 480],
  ["gif", `GIF89a${le16(640)}${le16(480)}`, 640, 480],
  ["jpeg", jpeg(640, 480), 640, 480],
  ["jpeg", jpeg(640, 480, 1), 640, 480],
  ["jpeg", jpeg(640, 480, 3), 640, 480],
  ["jpeg", jpeg(640, 480, 6), 480, 640],
  ["jpeg", jpeg(640, 480, 8, "II"), 480, 640],
  ["webp", webp("VP8 ", `\0\0\0\x9d\x01\x2a${le16(640)}${le16(480 | 0x4000)}`), 640, 480],
  [
    "webp",
    webp("VP8L", `\x2f${String.fromCharCode(639 & 255, (639 >> 8) | ((479 & 3) << 6), (479 >> 2) & 255, 479 >> 10)}`),
    640,
    480,
  ],
  ["webp", webp("VP8X", `\x10\0\0\0${le16(639)}\0${le16(479)}\0`), 640, 480],
  ["avif", properties(extent(64, 48), extent(640, 480)), 640, 480],
  ["avif", properties(extent(640, 480), box("irot", "\x01")), 480, 640],
  ["svg", '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480px" viewBox="0 0 1 1"/>', 640, 480],
  [
    "svg",
    "\xef\xbb\xbf<?xml version='1.0'?>\n<!DOCTYPE svg>\n<svg\n viewBox = '0, 0, 640.4 479.6' width='100%'>",
    640,
    480,
  ],
  ["svg", '<svg:svg data-x="a>b" viewBox="0 0 640 480">', 640, 480],
])("%s: what it is, and how large it is shown", (kind, bytes, width, height) => {
  expect(lookAt("files/a", 9, latin1(bytes))).toEqual({ path: "files/a", bytes: 9, kind, size: { width, height } });
});

test.each([
  ["", "empty"],
  ["%PDF-1.7", "pdf"],
  ["\n\n%PDF-1.4", "pdf"],
  ["PK\x03\x04", "zip"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"],
  ["\0\0\0\x18ftypheic", "heic"],
  ["\0\0\0\x18ftypmp42", "film"],
  ["II*\0", "tiff"],
  ["{\\rtf1", "rtf"],
  [" <!DOCTYPE HTML>", "html"],
  ["<!-- <svg> --><html>", "html"],
  ["<header>", "unknown"],
  ["BM, and other words", "unknown"],
  ["words", "unknown"],
  ["\xff\xd8\xff", "jpeg"],
])("%j is %s", (bytes, kind) => {
  expect(kindOfFile(latin1(bytes))).toBe(kind);
});

test("no bytes are too odd: nothing is thrown, and a size is two whole numbers", () => {
  const starts = [
    "",
    "\x89PNG\r\n\x1a\n",
    "GIF89a",
    "\xff\xd8\xff",
    jpeg(64, 48, 6).slice(0, 60),
    webp("VP8L", "\x2f"),
    webp("VP8X", ""),
    properties(extent(64, 48)),
    "\0\0\0\x18ftypavif",
    "<svg ",
  ];
  const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), fc.nat(120));
  fc.assert(
    fc.property(bytes, ([start, rest, cut]) => {
      const whole = Buffer.concat([latin1(start), rest]);
      for (const one of [whole, whole.subarray(0, cut)]) {
        const { size } = lookAt("files/a", one.length, one);
        if (size)
          expect(
            Number.isInteger(size.width) && size.width > 0 && Number.isInteger(size.height) && size.height > 0,
          ).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("what is made to be slow is not", () => {
  const begun = performance.now();
  for (const unit of ["<svg ", "<!--", "\xff\xd8\xff\xff", "\0\0\0\x08meta", '<svg "', "<a "])
    lookAt("files/a", 1, latin1(unit.repeat(131_072 / unit.length)));
  lookAt("files/a", 1, latin1(`\0\0\0\x18ftypavif${"\0\0\0\x08meta".repeat(16_000)}`));
  lookAt("files/a", 1, latin1(`\xff\xd8\xff${"\xff".repeat(131_072)}`));
  expect(performance.now() - begun).toBeLessThan(1000);
});

test("the files of the second conference are what they are", () => {
  const { assets } = readContent("tests/fixtures/second/content");
  expect(assets.map(({ path, kind, size }) => ({ path, kind, size }))).toEqual([
    { path: "files/horn.svg", kind: "svg", size: { width: 64, height: 32 } },
    { path: "files/programme.pdf", kind: "pdf", size: undefined },
  ]);
});

test("a file whose one link is misspelt is told at the link alone", () => {
  const { judged } = readDocuments({
    "en/pages/a.md": "# A\n\n[The form](../../files/from.pdf).\n",
    "files/form.pdf": "%PDF-1.7",
  });
  expect(judged.map(({ rule }) => rule)).toEqual(["link-target"]);
});

test("an empty file and a photograph that is too heavy", () => {
  const photo = { path: "files/a.jpg", bytes: 6_200_000, kind: "jpeg" } as const;
  const page = "# A\n\n[The form](../../files/a.pdf).\n\n![The hall](../../files/a.jpg)\n\nPhoto: Ann Example\n";
  const { judged } = readDocuments({ "en/pages/a.md": page, "files/a.pdf": "" }, undefined, [photo]);
  expect(judged.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual([
    "file-type error",
    "picture-weight warning",
  ]);
  expect(judged.find(({ rule }) => rule === "picture-weight")?.message.en).toMatch(
    "weighs 6.2 MB: a phone in a full hall waits 31 seconds",
  );
});
