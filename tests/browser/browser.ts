import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Ends the browser and removes everything it was unpacked to. */
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Use the machine's fonts too. Tests do without: a page must break its lines the same on every machine. */
  readonly systemFonts?: boolean;
}

/** Nothing but the pages under test may reach for the network. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--font-render-hinting=none",
];

/** The fonts that come with the browser have no Arabic, and the boxes drawn in place of its letters are far too wide. */
const arabicFonts = join(import.meta.dirname, "../../node_modules/@embedpdf/fonts-arabic/fonts");

/**
 * A real browser: on Linux x64 the Chromium that comes with the development packages, elsewhere an installed Chrome or Edge.
 * @throws Error that says what to install, when there is none.
 */
export const launch = ({ systemFonts = false }: LaunchOptions = {}): Promise<LaunchedBrowser> =>
  process.platform === "linux" && process.arch === "x64" ? launchPacked(systemFonts) : launchInstalled();

const launchPacked = async (systemFonts: boolean): Promise<LaunchedBrowser> => {
  // A folder of its own: the package takes whatever an earlier run left at its usual place for finished, even half a file.
  const home = mkdtempSync(join(tmpdir(), "dateline-browser-"));
  const remove = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    const executablePath = await unpackInto(home);
    const browser = await chromium.launch({
      executablePath,
      args: quiet,
      // As root, which is who runs in most containers, and on an Ubuntu of today Chromium cannot make one.
      chromiumSandbox: false,
      env: {
        ...process.env,
        HOME: home,
        FONTCONFIG_FILE: writeFontList(home, systemFonts),
        LD_LIBRARY_PATH: [join(home, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      },
    });
    return { browser, close: () => browser.close().finally(remove) };
  } catch (failure) {
    remove();
    throw failure;
  }
};

/** Unpacks the browser, its libraries and its fonts; gives the path of the program. */
const unpackInto = async (home: string): Promise<string> => {
  const before = { ...process.env };
  // Asks the package for the system libraries too, which a bare Debian lacks. Read at import and at unpacking.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  // The package unpacks to the system's temporary folder, whichever that is.
  process.env.TMPDIR = home;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    packed.setGraphicsMode = false;
    return await packed.executablePath();
  } finally {
    // The import adds library and font paths of its own, which no other program that the tests start should see.
    for (const name of ["AWS_LAMBDA_JS_RUNTIME", "TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
};

/** The list of font folders that came with the package names fixed paths; this one names where they were unpacked. */
const writeFontList = (home: string, systemFonts: boolean): string => {
  const cache = join(home, "font-cache");
  mkdirSync(cache);
  const folders = [
    join(home, "fonts"),
    arabicFonts,
    ...(systemFonts ? ["/usr/share/fonts", "/usr/local/share/fonts"] : []),
  ];
  const file = join(home, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.map((folder) => `<dir>${folder}</dir>`).join("")}<cachedir>${cache}</cachedir></fontconfig>
`,
  );
  return file;
};

const launchInstalled = async (): Promise<LaunchedBrowser> => {
  for (const channel of ["chrome", "msedge"]) {
    const browser = await chromium.launch({ channel, args: quiet }).catch(() => undefined);
    if (browser) return { browser, close: () => browser.close() };
  }
  throw new Error("The tests need a browser. Install Google Chrome or Microsoft Edge and run them again.");
};
