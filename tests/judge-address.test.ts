import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeAddress } from "../src/links/judge-address.ts";

/** What is told of an address: rule, severity, the words it is about, and what is offered. */
const told = (address: string, country?: string): string =>
  judgeAddress(address, { country })
    .map(({ rule, severity, start, end, suggestions, certain }) =>
      [
        rule,
        severity,
        `[${address.slice(start, end)}]`,
        suggestions.length ? `→ ${suggestions.join(" | ")}` : "",
        certain ? "!" : "",
      ]
        .filter(Boolean)
        .join(" "),
    )
    .join("; ");

describe("sound addresses have nothing told of them", () => {
  test.each([
    "https://www.example.org/",
    "http://example.org",
    "HTTPS://EXAMPLE.ORG/Path",
    "https://example.org:8443/path?a=1&b=2#part",
    "https://example.org/?a=1&b=2&amp=3",
    "https://example.org/a_(b)/c_(d)",
    "https://en.wikipedia.org/wiki/Strasbourg_(city)",
    "https://fr.wikipedia.org/wiki/L'Équipe",
    "https://fr.wikipedia.org/wiki/Conseil_de_l’Europe",
    "https://en.wikipedia.org/wiki/Example_Inc.",
    "https://en.wikipedia.org/wiki/A.B.C.",
    "https://en.wikipedia.org/wiki/1998–99_season",
    "https://example.org/#:~:text=first%20words,last%20words",
    "https://example.org/doc.pdf#page=3",
    "https://example.org/@name/1234",
    "https://example.org/a;b=c/d,e?f=g;h",
    "https://example.org/search?q=100%25+sure&lang=en&x[]=1",
    "https://example.org/path%20with%20spaces/file%2Fname",
    "https://müller.example/straße",
    "https://xn--mller-kva.example/",
    "https://例子.测试/路径?键=值",
    "https://مثال.إختبار/صفحة",
    "https://www.example.org./",
    "https://my_host.example.org/",
    "https://[2001:db8::1]/",
    "https://[2001:db8::1]:8080/x",
    "https://93.184.216.34/x",
    "https://web.archive.org/web/2008/http://www.coe.int/cybercrime/",
    "https://example.org/login?next=https://example.org/x",
    "https://example.org/?url=https%3A%2F%2Fexample.com%2F",
    "https://youtu.be/abc123",
    "https://doi.org/10.1000/182",
    "https://t.co/",
    "https://www.google.com/maps/place/Strasbourg/@48.58,7.74,12z",
    "https://example.org/a//b",
    "https://example.org/?",
    "https://example.org/#",
    "https://example.org/~user/index.php?id=1#!/x",
    "https://i❤.ws/",
    "mailto:press@example.org",
    "MAILTO:press@example.org",
    "mailto:press@example.org?subject=Octopus%202008&cc=media@example.org",
    "mailto:a@example.org,b@example.org?bcc=c@example.org&body=Hello%0D%0Athere",
    "mailto:?subject=See%20this&body=https%3A%2F%2Fexample.org",
    "mailto:?to=a@example.org&subject=x",
    "mailto:%22not%40me%22@example.org",
    "mailto:%22oh%2Cno%22@example.org",
    "mailto:gorby%25kremvax@example.com",
    "mailto:unlikely%3Faddress@example.com?blat-blop@example.com".slice(0, 36),
    "mailto:a.b+news@example.co.uk",
    "mailto:o'hara@example.org",
    "mailto:user@[192.0.2.1]",
    "mailto:用户@例子.广告",
    "mailto:José@exämple.org?subject=caf%C3%A9",
    "mailto:press@example.org?subject=C++",
    "tel:+33388412560",
    "tel:+33-3-88-41-25-60",
    "tel:+33.3.88.41.25.60",
    "tel:+33388412560;ext=12",
    "tel:+1-201-555-0123;isub=12;ext=99",
    "tel:+1(201)555-0123",
    "TEL:+33388412560",
    "tel:112",
    "tel:1234;phone-context=+3338841",
    "tel:*31%23+33388412560",
    "#top",
    "#:~:text=words",
    "",
    "#",
    "/agenda/",
    "../agenda.md#opening",
    "agenda.md",
    "../files/programme.pdf#page=2",
    "files/programme.pdf?v=2",
    "icon@2x.png",
    "a.b.c/d.html",
    "jquery.min.js",
    "README.md",
    "socket.io.js",
    "index.php?page=www.example.org",
    "?page=2",
    "./a:b",
    "data:image/png;base64,iVBORw0KGgo=",
    "webcal://example.org/agenda.ics",
    "sms:+33388412560",
    "geo:48.58,7.75",
    "urn:isbn:9789287164733",
    "ftp://ftp.example.org/pub",
    "magnet:?xt=urn:btih:abc",
    "{{ address }}",
    "TODO",
  ])("%s", (address) => expect(told(address)).toBe(""));
});

describe("damaged addresses are told, with what was meant", () => {
  test.each([
    // characters
    ["https://exa\u200bmple.org/x", "link-characters error [\u200b] → https://example.org/x !"],
    ["https://example.org/x\u200e", "link-characters error [\u200e] → https://example.org/x !"],
    ["https://example.org/x%E2%80%8B", "link-characters warning [%E2%80%8B] → https://example.org/x !"],
    ["https://example.org/exam\u00adple", "link-characters error [\u00ad] → https://example.org/example !"],
    [" https://example.org/x ", "link-characters warning [ https://example.org/x ] → https://example.org/x !"],
    ["\u00a0https://example.org/", "link-characters warning [\u00a0https://example.org/] → https://example.org/ !"],
    ["“https://example.org/”", "link-characters error [“https://example.org/”] → https://example.org/ !"],
    ["<https://example.org/>", "link-characters error [<https://example.org/>] → https://example.org/ !"],
    ["« https://example.org/ »", "link-characters error [« https://example.org/ »] → https://example.org/ !"],
    ["https://example.org/x”", "link-characters warning [”] → https://example.org/x"],
    ["https://example.org/x).", "link-characters warning [).] → https://example.org/x"],
    ["https://example.org/page.", "link-characters warning [.] → https://example.org/page"],
    ["https://example.org,", "link-characters warning [,] → https://example.org"],
    ["https://example.org/page%20", "link-characters warning [%20] → https://example.org/page"],
    [
      "https://example.org/my file.pdf",
      "link-characters warning [ ] → https://example.org/my%20file.pdf | https://example.org/myfile.pdf",
    ],
    ["https://example.org/a\nb", "link-characters warning [\n] → https://example.org/ab"],
    // the beginning
    ["https:/example.org/x", "link-malformed error [https:/] → https://example.org/x !"],
    ["https:example.org", "link-malformed error [https:] → https://example.org !"],
    ["https:www.example.org", "link-malformed error [https:] → https://www.example.org !"],
    ["http//example.org", "link-malformed error [http//] → http://example.org !"],
    ["https;//example.org", "link-malformed error [https;//] → https://example.org !"],
    ["https///example.org", "link-malformed error [https///] → https://example.org !"],
    ["http:///example.org", "link-malformed error [http:///] → http://example.org !"],
    ["https:\\\\example.org\\x", "link-malformed error [https:\\\\] → https://example.org/x !"],
    ["https://https://example.org", "link-malformed error [https://https://] → https://example.org !"],
    ["http://https//example.org", "link-malformed error [http://https//] → https://example.org !"],
    ["https://", "link-malformed error [https://]"],
    ["https:", "link-malformed error [https:]"],
    ["https://?q=1", "link-malformed error [https://?q=1]"],
    ["C:\\Users\\me\\programme.pdf", "link-malformed error [C:\\Users\\me\\programme.pdf]"],
    ["c:/files/a.pdf", "link-malformed error [c:/files/a.pdf]"],
    ["\\\\server\\share\\a.pdf", "link-malformed error [\\\\server\\share\\a.pdf]"],
    ["..\\files\\a.pdf", "link-malformed warning [\\] → ../files/a.pdf !"],
    ["//example.org/x", "link-malformed warning [//] → https://example.org/x !"],
    // the host
    ["https://exa mple.org/x", "link-malformed error [exa mple.org] → https://example.org/x !"],
    ["https://example,org/x", "link-malformed error [example,org] → https://example.org/x !"],
    ["https://www..example.org", "link-malformed error [www..example.org] → https://www.example.org !"],
    ["https://.example.org", "link-malformed error [.example.org] → https://example.org !"],
    ["https://exam–ple.org/", "link-malformed error [exam–ple.org] → https://exam-ple.org/ !"],
    ["https://300.1.2.3/", "link-malformed error [300.1.2.3]"],
    ["https://[::1/", "link-malformed error [[::1]"],
    ["https://example.org:80a/", "link-malformed error [example.org:80a]"],
    ["https://example.org:99999/", "link-malformed error [example.org:99999]"],
    ["https://example.org:page", "link-malformed error [example.org:page] → https://example.org/page"],
    [
      "https://example.orghttps://example.com/",
      "link-malformed error [https://example.com/] → https://example.org | https://example.com/",
    ],
    ["https://example.ogr/x", "link-malformed warning [example.ogr] → https://example.org/x"],
    ["https://ww.example.org/", "link-malformed warning [ww.example.org] → https://www.example.org/"],
    ["https://example.org/very/lo…", "link-malformed warning [https://example.org/very/lo…]"],
    ["https://example.org/a\\b", "link-malformed warning [\\] → https://example.org/a/b !"],
    ["https://example.org/100%/x", "link-malformed warning [%] → https://example.org/100%25/x !"],
    ["https://example.org/?a=1&amp;b=2", "link-malformed warning [&amp;] → https://example.org/?a=1&b=2 !"],
    // the scheme
    ["htps://example.org", "link-scheme error [htps:] → https://example.org !"],
    ["htttp://example.org", "link-scheme error [htttp:] → http://example.org !"],
    ["ttps://example.org", "link-scheme error [ttps:] → https://example.org !"],
    ["hppts:example.org", "link-scheme error [hppts:] → https://example.org !"],
    ["mialto:a@example.org", "link-scheme error [mialto:] → mailto:a@example.org !"],
    ["email:a@example.org", "link-scheme error [email:] → mailto:a@example.org !"],
    ["tell:+33388412560", "link-scheme error [tell:] → tel:+33388412560 !"],
    ["phone:+33388412560", "link-scheme error [phone:] → tel:+33388412560 !"],
    ["wibble:example", "link-scheme warning [wibble:]"],
    ["javascript:alert(1)", "link-scheme error [javascript:]"],
    ["JavaScript:void(0)", "link-scheme error [JavaScript:]"],
    // without a scheme
    ["www.example.org/x", "link-without-scheme error [www.example.org/x] → https://www.example.org/x !"],
    ["example.org/x", "link-without-scheme warning [example.org/x] → https://example.org/x"],
    ["sub.example.co.uk", "link-without-scheme warning [sub.example.co.uk] → https://sub.example.co.uk"],
    ["example.org:8080/x", "link-without-scheme warning [example.org:8080/x] → https://example.org:8080/x"],
    ["press@example.org", "link-without-scheme error [press@example.org] → mailto:press@example.org !"],
    [
      "press@example.org?subject=x",
      "link-without-scheme error [press@example.org?subject=x] → mailto:press@example.org?subject=x !",
    ],
    ["+33 3 88 41 25 60", "link-without-scheme error [+33 3 88 41 25 60] → tel:+33388412560 !"],
    ["+33388412560", "link-without-scheme error [+33388412560] → tel:+33388412560 !"],
    // private
    ["http://localhost:3000/x", "link-private error [localhost]"],
    ["localhost:3000", "link-private error [localhost]"],
    ["http://app.localhost/", "link-private error [app.localhost]"],
    ["http://127.0.0.1/", "link-private error [127.0.0.1]"],
    ["http://2130706433/", "link-private error [2130706433]"],
    ["http://0x7f.1/", "link-private error [0x7f.1]"],
    ["http://0177.0.0.1/", "link-private error [0177.0.0.1]"],
    ["http://[::1]/", "link-private error [[::1]]"],
    ["http://[::ffff:10.0.0.1]/", "link-private error [[::ffff:10.0.0.1]]"],
    ["http://[::ffff:7f00:1]/", "link-private error [[::ffff:7f00:1]]"],
    ["http://[fe80::1]/", "link-private error [[fe80::1]]"],
    ["http://[fd00::1]/", "link-private error [[fd00::1]]"],
    ["http://10.1.2.3/x", "link-private error [10.1.2.3]"],
    ["http://172.20.0.1/", "link-private error [172.20.0.1]"],
    ["http://192.168.1.1:8080/", "link-private error [192.168.1.1]"],
    ["http://169.254.169.254/latest/meta-data", "link-private error [169.254.169.254]"],
    ["http://100.64.0.1/", "link-private error [100.64.0.1]"],
    ["http://printer.local/", "link-private error [printer.local]"],
    ["https://wiki.example.internal/", "link-private error [wiki.example.internal]"],
    ["http://intranet/page", "link-private error [intranet]"],
    ["file:///home/me/a.pdf", "link-private error [file:///home/me/a.pdf]"],
    // credentials
    ["https://me:secret@example.org/x", "link-credentials error [me:secret@] → https://example.org/x"],
    ["https://me@example.org/", "link-credentials warning [me@] → https://example.org/"],
    // wrapped
    [
      "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fa%3Fb%3D1&data=05%7C01%7Cme%40example.org&reserved=0",
      "link-wrapped warning [https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fa%3Fb%3D1&data=05%7C01%7Cme%40example.org&reserved=0] → https://www.example.org/a?b=1 !",
    ],
  ])("%s", (address, expected) => expect(told(address)).toBe(expected));

  test.each([
    [
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_a-2Db-3Fc-3D1&d=Dw&c=x&r=y",
      "https://www.example.org/a-b?c=1",
    ],
    ["https://urldefense.com/v3/__https://www.example.org/a?b=1__;!!abc$", "https://www.example.org/a?b=1"],
    ["https://urldefense.com/v3/__https://www.example.org/*part__;Iw!!abc$", "https://www.example.org/#part"],
    ["https://www.google.com/url?q=https://example.org/x&sa=D&ust=1", "https://example.org/x"],
    ["https://www.google.fr/url?sa=t&url=https%3A%2F%2Fexample.org%2Fx", "https://example.org/x"],
    ["https://www.google.co.uk/url?q=https://example.org/", "https://example.org/"],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2F&h=AT0", "https://example.org/"],
    ["https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample%2Eorg&urlhash=x", "https://example.org"],
    ["https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fexample.org", "https://example.org"],
    ["https://slack-redir.net/link?url=https%3A%2F%2Fexample.org", "https://example.org"],
    ["https://secure-web.cisco.com/1abc/https%3A%2F%2Fexample.org%2Fx", "https://example.org/x"],
    ["https://www.google.com/amp/s/example.org/x", "https://example.org/x"],
    [
      "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Furldefense.proofpoint.com%2Fv2%2Furl%3Fu%3Dhttps-3A__example.org_x%26d%3DDw&data=1",
      "https://example.org/x",
    ],
  ])("%s is %s", (address, inner) => {
    const [fault, ...more] = judgeAddress(address);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ rule: "link-wrapped", suggestions: [inner], certain: true });
  });

  test.each([
    ["https://bit.ly/3abcDE", "link-shortened warning [bit.ly/3abcDE]"],
    ["http://www.tinyurl.com/x", "link-shortened warning [www.tinyurl.com/x]"],
    ["https://t.co/abc", "link-shortened warning [t.co/abc]"],
    ["mailto:", "link-mailto error [mailto:]"],
    ["mailto:?", "link-mailto error [mailto:?]"],
    ["mailto://a@example.org", "link-mailto error [mailto://a@example.org] → mailto:a@example.org !"],
    ["mailto:a@b@example.org", "link-mailto error [a@b@example.org]"],
    ["mailto:a@@example.org", "link-mailto error [a@@example.org] → mailto:a@example.org"],
    [
      "mailto:a@example.org;b@example.org",
      "link-mailto error [a@example.org;b@example.org] → mailto:a@example.org,b@example.org !",
    ],
    ["mailto: a@example.org", "link-mailto error [ a@example.org] → mailto:a@example.org !"],
    [
      "mailto:a@example.org, b@example.org",
      "link-mailto error [a@example.org, b@example.org] → mailto:a@example.org,b@example.org !",
    ],
    ["mailto:a@example.org,", "link-characters warning [,] → mailto:a@example.org"],
    ["mailto:,a@example.org", "link-mailto error [,a@example.org] → mailto:a@example.org !"],
    ["mailto:ada @example.org", "link-mailto error [ada @example.org] → mailto:ada@example.org !"],
    ["mailto:press@example", "link-mailto error [press@example]"],
    ["mailto:example.org", "link-mailto error [example.org]"],
    ["mailto:press@example.con", "link-mailto warning [press@example.con] → mailto:press@example.com"],
    [
      "mailto:Ada Example <ada@example.org>",
      "link-mailto error [Ada Example <ada@example.org>] → mailto:ada@example.org !",
    ],
    ["mailto:press@coe,int", "link-mailto error [press@coe,int] → mailto:press@coe.int"],
    ["mailto:a@b,org,c@d,org", "link-mailto error [a@b,org,c@d,org] → mailto:a@b.org,c@d,org"],
    ["mailto:%20,?subject=x", "link-mailto error [mailto:%20,?subject=x]"],
    ["mailto:%20,a@example.org", "link-mailto error [%20,a@example.org] → mailto:a@example.org !"],
    [
      "mailto:a@example.org&subject=x",
      "link-mailto error [mailto:a@example.org&subject=x] → mailto:a@example.org?subject=x !",
    ],
    [
      "mailto:a@example.org?subject=x?cc=b@example.org",
      "link-mailto error [?] → mailto:a@example.org?subject=x&cc=b@example.org !",
    ],
    ["mailto:a@example.org?subject=R&D", "link-mailto error [&D] → mailto:a@example.org?subject=R%26D"],
    ["mailto:a@example.org?subjet=x", "link-mailto warning [subjet] → mailto:a@example.org?subject=x"],
    ["mailto:a@example.org?subject", "link-mailto error [subject]"],
    ["mailto:a@example.org?", "link-mailto error [?] → mailto:a@example.org !"],
    [
      "mailto:a@example.org?subject=Hello you",
      "link-mailto warning [subject=Hello you] → mailto:a@example.org?subject=Hello%20you !",
    ],
    [
      "mailto:a@example.org?subject=Hello+you",
      "link-mailto warning [subject=Hello+you] → mailto:a@example.org?subject=Hello%20you",
    ],
    ["mailto:a@example.org?subject=100%", "link-mailto warning [subject=100%] → mailto:a@example.org?subject=100%25 !"],
    ["tel:", "link-telephone error [tel:]"],
    ["tel:+33 3 88 41 25 60", "link-telephone error [tel:+33 3 88 41 25 60] → tel:+33388412560 !"],
    ["tel:+33%203%2088%2041%2025%2060", "link-telephone error [tel:+33%203%2088%2041%2025%2060] → tel:+33388412560 !"],
    ["tel:+33(0)388412560", "link-telephone error [tel:+33(0)388412560] → tel:+33388412560 !"],
    ["tel:+330388412560", "link-telephone warning [tel:+330388412560] → tel:+33388412560 !"],
    ["tel:+3338841256", "link-telephone error [tel:+3338841256]"],
    ["tel:1-800-FLOWERS", "link-telephone error [tel:1-800-FLOWERS]"],
    ["tel:+1-800-FLOWERS", "link-telephone error [tel:+1-800-FLOWERS] → tel:+18003569377"],
    ["tel:0388412560", "link-telephone warning [tel:0388412560]"],
    ["tel://+33388412560", "link-telephone error [tel://+33388412560] → tel:+33388412560 !"],
    ["tel:0033388412560", "link-telephone warning [tel:0033388412560] → tel:+33388412560"],
  ])("%s", (address, expected) => expect(told(address)).toBe(expected));

  test("a number as it is dialled in the country of the conference", () => {
    expect(told("tel:0388412560", "FR")).toBe("link-telephone warning [tel:0388412560] → tel:+33388412560");
  });
});

describe("any address at all", () => {
  const pieces = fc.constantFrom(
    ..."https://|http:|mailto:|tel:|//|/|\\|www.|example.org|@|:|?|#|&|=|%|%20|;|,|.|..|(|)|[|]|“|”|\u200b| |\n|{|}|é|例|1|[::1]|+33388412560".split(
      "|",
    ),
  );
  const address = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
  );

  test("does no harm, and what is told of it stands within it", () => {
    fc.assert(
      fc.property(address, (written) => {
        for (const { start, end, suggestions, certain, message } of judgeAddress(written)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(written.length);
          expect(suggestions).not.toContain(written);
          expect(certain === true && suggestions.length !== 1).toBe(false);
          expect(message.en).not.toBe(message.fr);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test("is right when what can only be meant is written, or has another fault then", () => {
    fc.assert(
      fc.property(address, (written) => {
        let now = written;
        for (let more = 20; more > 0; more--) {
          const [fault] = judgeAddress(now);
          if (!fault?.certain) return;
          now = fault.suggestions[0] ?? "";
        }
        throw new Error(`never comes to an end: ${now}`);
      }),
      { numRuns: 5000 },
    );
  });
});
