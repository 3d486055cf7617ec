import { defineConfig } from 'vitest/config';
import { lawPlugin } from './scripts/law-plugin';

// The law is read by code without file endings; a later loader of Vite will want them, this one does not.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

const project = (name: string, include: string[], more: object = {}) => ({
  extends: true as const,
  test: { name, include, environment: 'node', ...more },
});

/** One project for each layer of `docs/TESTING.md`. Components choose their DOM by a comment in the file. */
export default defineConfig({
  plugins: [lawPlugin()],
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.ts'], { testTimeout: 60_000 }),
      project('components', ['tests/components/**/*.test.tsx'], { testTimeout: 30_000 }),
      project('build', ['tests/build/**/*.test.ts'], { testTimeout: 60_000 }),
      // Real browsers on two cores: one at a time (two at a time starve pages that build themselves anew), and a slow
      // machine is no failure.
      project('e2e', ['tests/e2e/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        maxWorkers: 1,
      }),
    ],
  },
});
