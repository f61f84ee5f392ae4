import { type Asked, type Fault, meant } from "../fault.ts";

const SOURCE = /\.(?:md|markdown)$/i;

/** Where a link that names a Markdown document leads once the site is built. */
function builtFrom(path: string, { index }: Asked): string | undefined {
  const stem = path.replace(SOURCE, "").replace(/(^|\/)(?:index|readme)$/i, "$1");
  return [stem.endsWith("/") || stem === "" ? stem : `${stem}/`, `${stem}.html`, `${stem}.htm`].find((one) =>
    index.fileAt(one),
  );
}

/** A page, picture, document or file that the site does not have. */
export function linkTarget(asked: Asked): Fault {
  const { located, index, written, near, reference } = asked;
  const { path } = located;
  // What a form is sent to may be a program of the host, which no file stands for.
  const severity = reference.kind === "form" ? "warning" : "error";
  if (SOURCE.test(path)) {
    const built = builtFrom(path, asked);
    if (built !== undefined) {
      const address = written(built);
      return {
        rule: "link-target",
        severity: "error",
        message: {
          en: `"${reference.address}" names a Markdown document, which the site does not have; its page is "${address}".`,
          fr: `« ${reference.address} » désigne un document Markdown, que le site n'a pas ; sa page est « ${address} ».`,
        },
        suggestions: [address],
        certain: true,
      };
    }
  }
  if (index.isFolder(path))
    return {
      rule: "link-target",
      severity: "error",
      message: {
        en: `"${reference.address}" is a folder without a page of its own (index.html). Link a page or a file in it.`,
        fr: `« ${reference.address} » est un dossier sans page à lui (index.html). Liez une page ou un fichier qui s'y trouve.`,
      },
    };
  const found = near(path);
  const address = found === undefined ? undefined : written(found);
  const hint = meant(address, {
    en: "Correct the address, or put the file in its place.",
    fr: "Corrigez l'adresse, ou mettez le fichier à sa place.",
  });
  return {
    rule: "link-target",
    severity,
    message: {
      en: `The site has no page and no file "${reference.address}".${hint.en}`,
      fr: `Le site n'a ni page ni fichier « ${reference.address} ».${hint.fr}`,
    },
    suggestions: address === undefined ? [] : [address],
  };
}
