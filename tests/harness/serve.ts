import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview } from 'vite';

/** The harness page, built and served, and a real browser to look at it. Call `close` when done. */
export async function openHarness(): Promise<{ address: string; browser: Browser; close: () => Promise<void> }> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const outDir = fileURLToPath(new URL('../../.output/harness', import.meta.url));
  const options = { root, base: './', configFile: false, logLevel: 'error' } as const;
  await build({ ...options, build: { outDir, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({ ...options, build: { outDir }, preview: { port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the harness is not served');
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--force-color-profile=srgb', '--hide-scrollbars'],
  });
  return {
    address: `${address}index.html`,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
