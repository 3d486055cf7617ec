#!/usr/bin/env node
// `npm start`: sets up, builds, opens a browser with the extension on sample notices.
// `npm start -- FILE.txt`: explains that file on the terminal instead.
import { needBrowser } from './setup/find-browser.mjs';
import { buildExtensions, needPackages, runTool } from './setup/packages.mjs';

const args = process.argv.slice(2);
try {
  needPackages();
  if (args.length > 0) process.exit(runTool('tsx', ['scripts/explain.ts', ...args]));
  const CHROMIUM = needBrowser('chromium');
  console.log('Building …');
  buildExtensions(['chrome']);
  process.exit(runTool('tsx', ['scripts/open-samples.ts'], { env: { ...process.env, CHROMIUM } }));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
