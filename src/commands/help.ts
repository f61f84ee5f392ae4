import type { Command } from "./option-names.ts";

/** What every command that tells findings knows. */
const reporting = `  --format FORMAT    text for people (text), json for programs, github for its
                     workflows, sarif, junit, or html to be sent to somebody
  --report FILE      write the format named before it into a file; any number
                     of --format X --report FILE in one run
  --language CODE    the language of the messages: en or fr; without it, each is
                     in the language of its document
  --debug            show the inside of a failure, for a report of it
  --help             this text
  --version          which Dateline this is`;

const overall = `Dateline turns a folder of Markdown into the site of a conference, and checks
every date and every link before it goes out.

  dateline build     make the site
  dateline check     say what is wrong with the content, and write nothing
  dateline serve     show the site on this machine while you write
  dateline links     ask every address outside that the content links
  dateline explain   tell what a rule looks for, and why; or list all rules

"dateline build --help" tells more of a command, "dateline --version" which
Dateline this is. In its own folder: "npx dateline build", or "npm run build".
`;

const build = `dateline build [options]

Reads the content, makes the site and checks it. When it finds an error, it says
where and how to put it right, and leaves the last good site as it was.
`;

const check = `dateline check [options]
dateline check [options] TEXT.md ...
dateline check --site FOLDER [options]

Reads the content and says what is wrong with it, where, and how to put it
right. Writes nothing, unless it is asked for repairs.

Texts that belong to no site are judged by every rule that needs no conference:
files, folders with all their *.md and *.markdown, "-" for standard input. The
language of a text is that of --language, else of "lang:" in its front matter,
else of its name or folder (note.fr.md, fr/note.md), else English.

  --site FOLDER      judge the links of a built site, whoever built it: every
                     address and id of its pages, style sheets, sitemap and so
                     on, at its place in them. --base-path says under which
                     path it stands, --site-url its whole address; without
                     both it may be a part of a larger site
  --year N           the year of dates that have none, where neither the text
                     nor "date:" in its front matter gives it
  --fix              make the repairs that can only be meant one way, and tell
                     what is left; nothing but their words is touched
  --dry-run          with --fix: show them as a difference, and write nothing
  --write-baseline   make the file of --baseline out of what is found now
  --update-baseline  take out of it what is no longer found; nothing is added
`;

/** What hides what is known already. */
const history = `  --since WHAT       tell only what was not there then: a commit of the git
                     repository that holds the content, or a folder with an
                     earlier copy of it. The rest is counted. Tells too which
                     addresses of then lead nowhere now; of an earlier built
                     site (_site) that alone, and hides nothing
  --baseline FILE    tell only what is not in this file
`;

const serve = `dateline serve [options]

Shows the site on this machine, and shows it anew whenever the content changes.
End it with Ctrl+C.

  --port N           the port to listen at (8080)
`;

const links = `dateline links [options]

Asks each address outside that the published content links, once, whichever
pages use it: a few at a time, one of each host, with pauses. Says which works,
which has moved for good, which is broken and which could not be checked. What
fails once is asked again in a later run before it is called broken. Nothing
under embargo, private or inside a house is asked, and no build asks anything.

  --cache FILE       where what was learned is kept; safe to delete
                     (.dateline/links.json)
  --max-time TIME    how long asking may take: 90s, 10m, 1h (15m); what is left
                     is asked first in the next run
  --archive          note for each address the dated copy in a public archive,
                     and offer it where a link has died
  --ticket FILE      keep in this file the text of a ticket on broken links:
                     opened by one that is broken, emptied when all work again
  --fix              write the new address of what has moved for good
  --dry-run          with --fix: show it as a difference, and write nothing
  --strict           what has moved, failed once or is doubtful ends with 1 too
  --content DIR      the folder to read (content)
  --now ISO          the moment it is, for embargoes and for when to ask again;
                     without it: SOURCE_DATE_EPOCH, or else the clock
  --site-url URL     the address of this site, when it is not the one that
                     conference.md gives
${reporting}

It ends with 0 when no link is broken, with 1 when one is, and with 2 when it
was asked wrongly or could not do its work.
`;

const explain = `dateline explain [RULE] [--language fr]

Tells what a rule looks for, with an example, and why it matters. The name of a
rule stands in square brackets at the end of what it finds. Without a name: all
rules, with a sentence each.

  --language CODE    en or fr (en)
  --debug            show the inside of a failure, for a report of it
  --help             this text
  --version          which Dateline this is
`;

const strict = `
  --strict           warnings stop publication too; questions never do
`;

const shared = `
  --content DIR      the folder to read (content)
  --output DIR       the folder of the site (_site)
  --now ISO          the moment the site is made for: 2008-04-01 (midnight UTC)
                     or 2008-04-01T09:30+02:00. Without it: SOURCE_DATE_EPOCH,
                     or else the clock. Embargoes and deadlines go by it
  --site-url URL     the address this site is for, when it is not the one that
                     conference.md gives: https://preview.example/2008/
  --base-path PATH   the path of that address alone: /2008/
${reporting}

With npm, options stand after two dashes:
  npm run build -- --now 2008-04-01

It ends with 0 when all is well, 1 when something found stops publication, and 2
when it was asked wrongly or could not do its work.
`;

const ofCommand: Readonly<Record<Command, string>> = {
  build: build + strict + history + shared.slice(1),
  check: check + strict.slice(1) + history + shared.slice(1),
  serve: serve + shared.slice(1),
  links,
  explain,
};

/** What the program can do, or what one of its commands can, in at most 80 columns. */
export const helpText = (command?: Command): string => (command === undefined ? overall : ofCommand[command]);
