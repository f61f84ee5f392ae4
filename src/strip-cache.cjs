// Node strips the types of a TypeScript file anew in each run; here what was stripped once is kept for the next, as Node
// itself keeps what was compiled. A file that has changed is stripped again: each is known by the hash of its text.
const crypto = require("node:crypto");
const fs = require("node:fs");
const module_ = require("node:module");
const path = require("node:path");
const url = require("node:url");

/**
 * Keeps the stripped text of the program's own files beside its packages: what is run from there is trusted as the program
 * itself is, which a folder that other users can write to is not. Without a folder of packages, without the two functions
 * of Node that it needs, or where nothing can be written, Node does what it does anyhow.
 * @param root the folder of the program, absolute
 */
exports.keepStripped = (root) => {
  const packages = path.join(root, "node_modules");
  if (!fs.existsSync(packages) || !module_.registerHooks || !module_.stripTypeScriptTypes) return;
  const source = `${url.pathToFileURL(root).href}/`;
  // Copies of the program may share a folder of packages: each keeps a file of its own, or they would undo each other's.
  const copy = crypto.hash("sha256", source).slice(0, 12);
  const place = path.join(packages, ".cache", "dateline", `stripped-${copy}-${process.version}.json`);
  const kept = read(place);
  let changed = false;
  module_.registerHooks({
    load(address, context, next) {
      // Eleventy names its templates with a query of its own, so that they are read anew.
      const [file] = address.split("?");
      if (!file.startsWith(source) || !file.endsWith(".ts")) return next(address, context);
      const text = fs.readFileSync(url.fileURLToPath(file), "utf8");
      const hash = crypto.hash("sha256", text);
      if (kept[file]?.hash !== hash) {
        kept[file] = { hash, source: quietly(() => module_.stripTypeScriptTypes(text)) };
        changed = true;
      }
      return { format: "module", source: kept[file].source, shortCircuit: true };
    },
  });
  process.on("exit", () => changed && write(place, kept));
};

function read(file) {
  try {
    const kept = JSON.parse(fs.readFileSync(file, "utf8"));
    return kept instanceof Object ? kept : {};
  } catch {
    return {};
  }
}

/** Written whole and put in place in one step; two programs at once each leave a good file. */
function write(file, kept) {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const own = `${file}.${process.pid}`;
    fs.writeFileSync(own, JSON.stringify(kept), { mode: 0o600 });
    fs.renameSync(own, file);
  } catch {
    // The next run strips again.
  }
}

/** Without the warning that the function is experimental: Node uses the same one by itself. */
function quietly(work) {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
