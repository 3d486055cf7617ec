import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { realExplanations } from './real';

export interface Harness {
  address: string;
  /** Names of the explanations made from texts: states beside the invented ones. */
  real: string[];
  close: () => Promise<void>;
}

/** The harness page, built and served. Call `close` when done. */
export async function serveHarness(): Promise<Harness> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const outDir = fileURLToPath(new URL('../../.output/harness', import.meta.url));
  const real = realExplanations();
  const options = { root, base: './', configFile: false, logLevel: 'error' } as const;
  await build({
    ...options,
    define: { REAL_EXPLANATIONS: JSON.stringify(real) },
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  const server = await preview({ ...options, build: { outDir }, preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the harness is not served');
  return { address: `${address}index.html`, real: Object.keys(real), close: () => server.close() };
}
