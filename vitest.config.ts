import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that wait for other programs to install or to build at length; `npm run test:slow` runs them. */
const slow = "tests/**/*.slow.test.ts";

/** Whole sites in a real browser take longest: begun last, as files of few lines are, one of them would run on alone. */
class SitesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSite = ({ moduleId }: TestSpecification): boolean => /browser\/site-/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isSite), ...sorted.filter((file) => !isSite(file))];
  }
}

export default defineConfig({
  test: {
    // A page looked at in a real browser on a busy machine of two cores takes seconds, never minutes.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two files at once also on two cores, where the default is one less than there are.
    maxWorkers: "100%",
    // Files share what they import: loading the program anew for each costs more than most files take.
    isolate: false,
    sequence: { sequencer: SitesFirst },
    // Pages that are looked at at once: one for each core of the usual runner.
    maxConcurrency: 2,
    projects: [
      {
        extends: true,
        test: { name: "quick", include: ["tests/**/*.test.ts"], exclude: [...configDefaults.exclude, slow] },
      },
      { extends: true, test: { name: "slow", include: [slow], testTimeout: 600_000, hookTimeout: 600_000 } },
    ],
  },
});
