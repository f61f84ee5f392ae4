import { describe, expect, test } from "vitest";
import { pagesOf } from "../src/model/pages.ts";
import { agenda } from "../templates/pages/agenda.ts";
import { page } from "../templates/pages/page.ts";
import { release } from "../templates/pages/release.ts";
import { speaker } from "../templates/pages/speaker.ts";
import { withPieces } from "../templates/piece.ts";
import { readDocuments } from "./support/read-folder.ts";

/** The pages that documents become, as one text without tags. */
function shown(documents: Readonly<Record<string, string>>): string {
  const { site } = readDocuments(documents);
  if (!site) throw new Error("no site");
  const pages = pagesOf(site);
  const html = [
    ...pages.agenda.map(agenda),
    ...pages.page.map(page),
    ...pages.release.map(release),
    ...pages.speaker.map(speaker),
  ];
  return withPieces(html.join("\n")).replace(/<style.*?<\/style>/gs, "");
}

const session = (words: string): string => `# Agenda\n\n## Tuesday 1 April 2008\n\n### 9 am One {#one}\n\n${words}\n`;

describe("what an officer writes is shown as it was meant", () => {
  test("escapes and entities are the characters they stand for", () => {
    const html = shown({ "en/pages/a.md": "# Rock \\& roll: Q&amp;A\n\n5 \\* 3, R&amp;D, caf&eacute;, \\[sic\\].\n" });
    expect(html).toMatch(/<h1[^>]*>Rock &amp; roll: Q&amp;A<\/h1>/);
    expect(html).toContain("5 * 3, R&amp;D, café, [sic].");
    expect(html).not.toContain("<>");
  });

  test("a day under two headings has the sessions of both", () => {
    const html = shown({
      "en/agenda.md":
        "# Agenda\n\n## Tuesday 1 April 2008: morning\n\n### 9 am Charlie {#charlie}\n\n## Tuesday 1 April 2008: afternoon\n\n### 2 pm Delta {#delta}\n",
    });
    expect(html).toMatch(/<h3>.*Charlie.*<h3>.*Delta/s);
  });

  test("every heading a Heading 1, as Word makes them", () => {
    const html = shown({
      "en/press-releases/1.md":
        "---\nreference: 1\ndate: 5 March 2008\n---\n\n# Headline\n\nLead.\n\n# Note to editors\n\nMore.\n",
    });
    expect(html).toMatch(/Note to editors<\/h2>\s*<p>More/);
    expect(shown({ "en/speakers.md": "# Speakers\n\n# Ann Example\n\nHydrologist.\n" })).toMatch(
      /Ann Example.*Hydrologist/s,
    );
  });

  test("a line right under a list of facts is text, not a part of the last fact", () => {
    const html = shown({ "en/agenda.md": session("- Chair: Dr Ann O'Neil\nOpening text.") });
    expect(html).not.toContain("O’Neil Opening");
    expect(
      shown({
        "en/speakers.md": "# Speakers\n\n## Ann {#ann}\n\n- Mobile (private): +33 6 00 00 00 00\nAnn speaks.\n",
      }),
    ).toContain("<p>Ann speaks.</p>");
    // Indented, it belongs to the fact.
    expect(shown({ "en/agenda.md": session("- Changed: was\n  in Room 5") })).toMatch(/was\s+in\sRoom\s5/);
  });

  test("Word's bullets are list marks", () => {
    expect(shown({ "en/agenda.md": session("• Room: Hall A\n• Media: open") })).toMatch(/Hall A.*Open to media/s);
  });

  test("what has no page of its own names its chair and its documents in the agenda", () => {
    const html = shown({
      "en/agenda.md": session(
        "- Type: exhibition\n- Chair: Ann Example\n- Documents: [The plan](https://example.org/plan)",
      ),
    });
    expect(html).toMatch(
      /Chair:.{0,20} Ann Example.*Documents:.{0,20} <a href="https:\/\/example.org\/plan">The plan/s,
    );
  });

  test("midnight and 24:00 end the day they are written under", () => {
    const { site } = readDocuments({
      "en/agenda.md": "# Agenda\n\n## Tuesday 1 April 2008\n\n### 10 pm Ball {#ball}\n\n### midnight Walk {#walk}\n",
    });
    const starts = site?.editions[0]?.agenda?.days[0]?.slots.map(({ session: { id }, occurrence }) => [
      id,
      occurrence.start?.date,
      occurrence.start?.minutes,
    ]);
    expect(starts).toEqual([
      ["ball", "2008-04-01", 1320],
      ["walk", "2008-04-02", 0],
    ]);
  });

  test("www. in running text is a link", () => {
    expect(shown({ "en/pages/a.md": "# Page\n\nSee www.example.org, not x.www.example.\n" })).toContain(
      '<a href="https://www.example.org">www.example.org</a>, not x.www',
    );
  });

  test("an agenda that says nothing has no page", () => {
    const { site } = readDocuments({ "en/agenda.md": "" });
    expect(site && pagesOf(site).agenda).toEqual([]);
  });
});
