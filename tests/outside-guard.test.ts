import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ipOf } from "../src/outside/ip.ts";
import { refusalOf } from "../src/outside/may-ask.ts";
import { isPublicAddress, isPublicHost } from "../src/outside/public-address.ts";

/** Addresses that no stranger may have us ask, a range a line: its first, its last and some between. */
const CLOSED = `
0.0.0.0 0.0.0.1 0.255.255.255
10.0.0.0 10.0.0.1 10.1.2.3 10.255.255.255
100.64.0.0 100.64.0.1 100.100.100.200 100.127.255.255
127.0.0.0 127.0.0.1 127.0.1.1 127.1.1.1 127.255.255.255
168.63.129.16
169.254.0.0 169.254.0.1 169.254.169.254 169.254.170.2 169.254.255.255
172.16.0.0 172.16.0.1 172.20.1.1 172.31.255.255
192.0.0.0 192.0.0.8 192.0.0.170 192.0.0.192 192.0.0.255
192.0.2.0 192.0.2.1 192.0.2.255
192.88.99.1 192.88.99.255
192.168.0.0 192.168.0.1 192.168.1.254 192.168.255.255
198.18.0.0 198.18.0.1 198.19.255.255
198.51.100.0 198.51.100.7 198.51.100.255
203.0.113.0 203.0.113.9 203.0.113.255
224.0.0.1 224.0.0.251 239.255.255.250 239.255.255.255
240.0.0.1 250.1.2.3 255.255.255.254 255.255.255.255
:: ::1 0:0:0:0:0:0:0:1 0000:0000:0000:0000:0000:0000:0000:0001 [::1] ::0001
::127.0.0.1 ::7f00:1 ::a00:1
::ffff:127.0.0.1 ::ffff:7f00:1 ::FFFF:7F00:0001 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe ::ffff:192.168.0.1 ::ffff:0.0.0.0
0:0:0:0:0:ffff:127.0.0.1 [::ffff:169.254.169.254]
::ffff:0:127.0.0.1 ::ffff:0:8.8.8.8
64:ff9b::127.0.0.1 64:ff9b::7f00:1 64:ff9b::10.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b::192.168.1.1
64:ff9b:1::1 64:ff9b:1::8.8.8.8 64:ff9b:1:ffff::1
100::1 100::ffff:ffff
2001::1 2001:0:5ef5:79fb::1 2001:10::1 2001:1ff:ffff::1
2001:db8::1 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff
2002:7f00:1::1 2002:a00:1:: 2002:a9fe:a9fe::1 2002:808:808::1
3fff::1 3fff:fff:ffff::1
4000::1 5f00::1 8000::1
fc00::1 fd00::1 fd00:ec2::254 fdff:ffff::1
fe80::1 fe80::1%eth0 [fe80::1%25eth0] febf::1
fec0::1 ff01::1 ff02::1 ff02::fb ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
0177.0.0.1 0x7f.0.0.1 0x7f000001 0X7F.1 2130706433 017700000001 127.1 127.0.1 0x7f.0x0.0x0.0x1 127.0.0.1.
012.0.0.1 0xa.0.0.1 167772161 10.1 0300.0250.1.1 0xc0a80101 3232235777 192.168.257
0xa9fea9fe 2852039166 169.16689662 0251.0376.0251.0376 0 0x0 0x
`;
const OPEN = `
1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0
168.63.129.15 168.63.129.17 169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255
192.0.1.0 192.0.3.0 192.31.196.1 192.88.98.255 192.88.100.0 192.167.255.255 192.169.0.0 193.164.229.51 198.17.255.255
198.20.0.0 198.51.99.255 198.51.101.0 203.0.112.255 203.0.114.0 223.255.255.255 134744072 0x08080808 010.010.010.010
2000::1 2001:200::1 2001:4860:4860::8888 2001:db7:ffff::1 2001:db9::1 2003::1 2606:4700:4700::1111 2a00:1450:4001::1
3ffe::1 [2606:4700::6810:85e5] ::ffff:8.8.8.8 ::ffff:808:808 64:ff9b::8.8.8.8
`;
const NONE = `
example.org 1.2.3.4.5 256.1.1.1 1.256.1.1 1.1.1.256 1.1.65536 4294967296 08.1.1.1 0x1g 1..1 .1.1.1.1 1.1.1.1.. 99999999999
-1.1.1.1 1.1.1.1a ::: 1::2::3 1:2:3:4:5:6:7 1:2:3:4:5:6:7:8:9 12345::1 g::1 ::1.2.3 ::1.2.3.4.5 ::1.2.3.256 1:2:3:4:5:6:7::8:9 :1 ::01.2.3.4.
`;
const words = (list: string): string[] => list.trim().split(/\s+/);

describe("the guard against addresses that are nobody's business", () => {
  test.each(words(CLOSED))("is closed to %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
    expect(isPublicHost(address)).toBe(false);
  });

  test.each(words(OPEN))("is open to %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each(words(NONE))("takes %s for no IP address, and so for none that is public", (address) => {
    expect(ipOf(address)).toBeUndefined();
    expect(isPublicAddress(address)).toBe(false);
  });

  test("knows an IPv4 address in whatever form it is written, and whatever carries it", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.tuple(byte, byte, byte, byte), ([a, b, c, d]) => {
        const number = ((a * 256 + b) * 256 + c) * 256 + d;
        const forms = [
          `${a}.${b}.${c}.${d}`,
          `${number}`,
          `0x${number.toString(16)}`,
          `0${number.toString(8)}`,
          `${a}.${number % 2 ** 24}`,
          `0x${a.toString(16)}.${b}.${c * 256 + d}`,
        ];
        for (const form of forms) expect(ipOf(form), form).toEqual([a, b, c, d]);
        const isOpen = isPublicAddress(`${a}.${b}.${c}.${d}`);
        const groups = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
        for (const carrier of [`::ffff:${groups}`, `64:ff9b::${groups}`, `0:0:0:0:0:ffff:${a}.${b}.${c}.${d}`])
          expect(isPublicAddress(carrier), carrier).toBe(isOpen);
      }),
      { numRuns: 2000 },
    );
  });

  test("agrees with the URL standard about what is an IPv4 address", () => {
    const part = fc.oneof(
      fc.nat(300).map(String),
      fc.nat(300).map((n) => `0x${n.toString(16)}`),
      fc.nat(300).map((n) => `0${n.toString(8)}`),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const host = parts.join(".");
        const url = URL.parse(`http://${host}/`);
        expect(ipOf(host)?.join("."), host).toBe(url?.hostname);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [
      "localhost",
      "localhost.",
      "a.localhost",
      "printer.local",
      "intranet",
      "db.internal",
      "metadata.google.internal",
      "nas.home.arpa",
      "abc.onion",
      "router.lan",
      "LOCALHOST",
    ],
  ])("is closed to names that never leave a house: %s …", (...names) => {
    expect(names.filter(isPublicHost)).toEqual([]);
  });

  test("is open to the names of the internet", () => {
    const names = [
      "example.org",
      "www.coe.int",
      "xn--caf-dma.example",
      "local.example.org",
      "internal.example",
      "a.b.c.d.example.",
    ];
    expect(names.filter((name) => !isPublicHost(name))).toEqual([]);
  });
});

describe("an address that may not be asked", () => {
  test.each([
    ["ftp://example.org/", "scheme"],
    ["mailto:a@example.org", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["file:///etc/passwd", "scheme"],
    ["https://", "unreadable"],
    ["https://exa mple.org/", "unreadable"],
    ["https://name:secret@example.org/", "credentials"],
    ["https://name@example.org/", "credentials"],
    ["http://example.org:22/", "port"],
    ["http://example.org:25/", "port"],
    ["http://example.org:0/", "port"],
    ["http://localhost:8080/", "private-address"],
    ["http://127.0.0.1/", "private-address"],
    ["http://0x7f.1/", "private-address"],
    ["http://2130706433/", "private-address"],
    ["http://017700000001/", "private-address"],
    ["http://[::ffff:169.254.169.254]/latest/meta-data/", "private-address"],
    ["http://[64:ff9b::a00:1]/", "private-address"],
    ["http://①②⑦.⓪.⓪.①/", "private-address"],
    ["http://127。0。0。1/", "private-address"],
    ["http://metadata.google.internal/", "private-address"],
  ])("%s: %s", (address, code) => {
    expect(refusalOf(address)?.code).toBe(code);
  });

  test("is not one on the internet, whatever port of the web it has", () => {
    const addresses = [
      "https://example.org/",
      "http://example.org:8080/",
      "https://example.org:8443/a?b#c",
      "http://8.8.8.8/",
    ];
    expect(addresses.map(refusalOf)).toEqual(addresses.map(() => undefined));
  });

  test("has nothing of its password in the reason", () => {
    expect(JSON.stringify(refusalOf("https://name:secret@example.org/"))).not.toContain("secret");
  });
});
