#!/usr/bin/env node
// `npm run screenshots [-- chromium|firefox] [panel [part of a name]]`: every screen in both browsers, light and dark,
// wide and narrow, ru and en; then every state of the panel (with `panel`, only these: no build).
// Pictures go to screenshots-out/; those of the README to docs/pictures/.
import { needBrowser, needTools } from './setup/find-browser.mjs';
import { buildExtensions, needPackages, runTool } from './setup/packages.mjs';

try {
  needPackages();
  const env = { ...process.env, CHROMIUM: needBrowser('chromium'), FIREFOX: needBrowser('firefox') };
  needTools(['openssl', 'fonts-dejavu-core', 'chromium-l10n', 'firefox-esr-l10n-ru']);
  if (!process.argv.includes('panel')) buildExtensions();
  process.exit(runTool('tsx', ['scripts/take-screenshots.ts', ...process.argv.slice(2)], { env }));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
