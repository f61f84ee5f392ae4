import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prose, title } from "./words.ts";

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><header><nav><a href="/">Home</a></nav></header><main><h1>{{ .Title }}</h1>{{ .Content }}</main><footer>Bench 2008</footer></body></html>\n`;
const list = page.replace(
  "{{ .Content }}",
  '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
);

/** Writes a Hugo site with as many pages of the same words, through plain templates. */
export function writeHugoSite(folder: string, pages: number): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    "config.toml",
    'baseURL = "https://bench.example.org/"\ntitle = "Bench"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  );
  write("layouts/_default/single.html", page);
  write("layouts/_default/list.html", list);
  write("layouts/index.html", list);
  for (let i = 0; i < pages; i++)
    write(`content/sessions/session-${i}.md`, `---\ntitle: "${title(i)}"\n---\n\n${prose(i)}\n`);
}
