import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { styles } from "../templates/styles/index.ts";

describe("styles", () => {
  it("carry the site's accent, for light and for dark", () => {
    const sheet = styles({ light: "#0b5257", dark: "#7fd6d2" });
    expect(sheet).toMatch(
      /:root\{--accent:#0b5257\}@media screen and \(prefers-color-scheme:dark\)\{:root\{--accent:#7fd6d2/,
    );
  });

  it("take no words of the content that are no colour", () => {
    expect(styles({ light: "red}</style><script>", dark: "#abc;}*{" })).not.toMatch(/<\/|<s|#abc/);
  });

  it("move nothing, and know no left and right", () => {
    const sheet = styles({ light: "#000", dark: "#fff" });
    expect(sheet).not.toMatch(/transition|animation|scroll-behavior/);
    expect(sheet).not.toMatch(/(margin|padding|border|inset)-(left|right|top|bottom)\b/);
  });
});

describe("your-time.js", () => {
  it("weighs less than 1 kB before it is compressed", () => {
    const script = readFileSync(new URL("../templates/scripts/your-time.js", import.meta.url));
    expect(script.length).toBeLessThan(1000);
    expect(gzipSync(script).length).toBeLessThan(700);
  });
});
