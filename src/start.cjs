#!/usr/bin/env node
// The first file that runs. It is written in the JavaScript of 2009, so that a Node of any age can read it
// and say that it is too old, rather than show a syntax error.
/* biome-ignore-all lint/style/useTemplate: old Nodes read this file */

var needed = [22, 18];

function isNewEnough(version) {
  var parts = version.split(".");
  var major = Number(parts[0]);
  return major > needed[0] || (major === needed[0] && Number(parts[1]) >= needed[1]);
}

function stop(lines) {
  process.stderr.write(lines.join("\n") + "\n");
  process.exitCode = 2;
}

function stopForNode(why) {
  stop([
    why,
    'Run "npm ci" and then "npm run build": npm brings the right Node for Dateline and uses it.',
    'On Alpine Linux, run "npm ci --omit=optional" and have a Node of your own, ' + needed.join(".") + " or newer.",
  ]);
}

function stopForFailure(error) {
  var message = String(error.message).split("\n")[0];
  var wantsDetails = process.argv.indexOf("--debug") >= 0;
  stop([
    "Dateline could not start: " + message,
    'If a part of it is missing, "npm ci" in its folder brings it.' + (wantsDetails ? "" : " --debug tells more."),
  ]);
  if (wantsDetails) process.stderr.write(error.stack + "\n");
}

function start() {
  // Start-up is most of a small build: what was compiled once is kept for the next run.
  require("node:module").enableCompileCache();
  require("./strip-cache.cjs").keepStripped(require("node:path").dirname(__dirname));
  // Eleventy would put a hook on every import, to reload changed modules; the site's data never comes in that way.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1";
  // In a string, because import() in the open is a syntax error to old Nodes; a string needs the whole address.
  var address = require("node:url").pathToFileURL(require("node:path").join(__dirname, "cli.ts")).href;
  new Function("address", "return import(address)")(address).then(undefined, stopForFailure);
}

if (!isNewEnough(process.versions.node)) {
  stopForNode("Dateline needs Node " + needed.join(".") + " or newer, and this is Node " + process.versions.node + ".");
} else if (!process.features.typescript) {
  stopForNode("Dateline needs a Node that runs TypeScript, and this one, " + process.versions.node + ", does not.");
} else {
  start();
}
