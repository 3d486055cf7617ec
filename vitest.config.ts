import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { lawPlugin } from './scripts/law-plugin';

const project = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, environment: 'node', ...more },
});

/** Where a page builds itself anew or a walk takes its time, a second browser on the same two cores starves them. */
const ALONE = ['hostile', 'marks'].map((name) => `tests/e2e/${name}.test.ts`);
/** A slow machine is no failure: a browser that starved is asked once more, and `npm test` names what had to be. */
const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000, retry: 1 };

/** One project for each layer of `docs/TESTING.md`. What needs a DOM chooses it by a comment in the file. */
export default defineConfig({
  plugins: [lawPlugin()],
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      // Pure code: its files may share what was loaded, law and weights, which is most of their time.
      project('unit', ['tests/unit/**/*.test.ts'], { testTimeout: 60_000, isolate: false }),
      project('browser', ['tests/browser/**/*.test.ts'], { testTimeout: 30_000 }),
      project('components', ['tests/components/**/*.test.{ts,tsx}'], { testTimeout: 30_000 }),
      project('build', ['tests/build/**/*.test.ts'], { testTimeout: 60_000 }),
      project('e2e', ['tests/e2e/**/*.test.ts'], { ...PATIENT, exclude: ALONE, maxWorkers: 2 }),
      project('e2e-alone', ALONE, { ...PATIENT, fileParallelism: false, maxWorkers: 1 }),
    ],
  },
});
