// node .ci/tally.mjs REPORT.json …: sums the reports of test runs and prints "N passed, N failed" as its last line.
// A run without a report, or with a file that could not be loaded, counts as a failure: nothing of it was seen to work.
import { readFileSync } from "node:fs";
import process from "node:process";

const counts = (file) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, testResults } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    ).length;
    const failed = numFailedTests + unloaded;
    return {
      passed: numPassedTests,
      failed: success ? failed : Math.max(failed, 1),
      skipped: numPendingTests + numTodoTests,
    };
  } catch (failure) {
    console.error(`No report of the tests in ${file}: ${failure.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const all = process.argv.slice(2).map(counts);
const sum = (what) => all.reduce((total, one) => total + one[what], 0);
const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
console.log(`${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
