import { decoded } from "./decoded.ts";
import { type Attribute, readMarkup } from "./markup.ts";
import type { Reference } from "./reference.ts";

/** Elements whose text is an address, of sitemaps (sitemaps.org 0.9) and RSS 2.0. An Atom <id> only names. */
const TEXTS = new Set([
  "loc",
  "image:loc",
  "video:thumbnail_loc",
  "video:content_loc",
  "link",
  "guid",
  "url",
  "comments",
]);
/** What sitemaps, feeds, drawings and pages begin with; in XML of another kind the same names say something else. */
const KNOWN = /<(?:\w+:)?(?:urlset|sitemapindex|rss|feed|rdf|channel|svg|opml|html)[\s>]/i;
/** Attributes that hold an address, of Atom (RFC 4287), RSS, XHTML links in sitemaps and SVG. */
const ATTRIBUTES = new Set(["href", "xlink:href", "src", "url"]);

/** The addresses in a sitemap, a feed or a drawing. */
export function referencesInXml(text: string): Reference[] {
  const references: Reference[] = [];
  if (!KNOWN.test(text)) return references;
  const isDrawing = /<svg[\s>]/i.test(text);
  let holder = "";
  readMarkup(
    text,
    {
      open(name, attributes) {
        const isPermanent =
          name !== "guid" || !attributes.some((one) => one.name === "ispermalink" && one.value === "false");
        holder = !isDrawing && TEXTS.has(name) && isPermanent ? name : "";
        for (const attribute of attributes)
          if (isAddress(name, attribute))
            references.push({
              address: decoded(attribute.value).trim(),
              kind: isDrawing && name !== "a" ? "resource" : isDrawing ? "link" : "meta",
              holder: `<${name}> ${attribute.name}`,
              start: attribute.start,
              end: attribute.end,
            });
      },
      close() {
        holder = "";
      },
      text(start, end) {
        const written = text.slice(start, end);
        const address = holder && decoded(written).trim();
        if (!address) return;
        const lead = written.length - written.trimStart().length;
        const whole = written.trim().length;
        references.push({
          address,
          kind: "meta",
          holder: `<${holder}>`,
          start: start + lead,
          end: start + lead + whole,
        });
      },
    },
    true,
  );
  return references;
}

const isAddress = (element: string, { name, value }: Attribute): boolean =>
  ATTRIBUTES.has(name) && value !== "" && element !== "category" && element !== "source";
