import { defineConfig } from 'vitest/config';
import { lawPlugin } from './scripts/law-plugin';

export default defineConfig({
  plugins: [lawPlugin()],
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/components/**/*.test.tsx', 'tests/build/**/*.test.ts'],
    environment: 'node',
  },
});
