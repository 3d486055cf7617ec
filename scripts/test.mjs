#!/usr/bin/env node
// Everything `npm test` runs, from nothing to the line «N passed, N failed».
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS } from './checks.mjs';
import { needBrowser, needTools } from './setup/find-browser.mjs';
import { buildExtensions, needPackages, runTool } from './setup/packages.mjs';

/** The layers, cheapest first; each is a project of vitest.config.ts. */
const LAYERS = ['unit', 'browser', 'components', 'build', 'e2e', 'e2e-alone'];

/** Those that look at the built extension. */
const OF_THE_BUILD = new Set(['build', 'e2e', 'e2e-alone']);

/** False, and said, where the extension does not build: what needs no build is run all the same. */
function builds() {
  try {
    buildExtensions();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

/** Names what passed at the second try only: a browser starved, or a test is loose. */
function sayRetried({ testResults }) {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  for (const { status, fullName, failureMessages } of all)
    if (status === 'passed' && failureMessages.length > 0) console.log(`second try: ${fullName}`);
}

try {
  needPackages();
  const env = { ...process.env, CHROMIUM: needBrowser('chromium'), FIREFOX: needBrowser('firefox') };
  needTools();
  let passed = 0;
  let failed = 0;
  for (const [tool, args] of CHECKS) {
    if (runTool(tool, args) === 0) passed += 1;
    else failed += 1;
  }
  const isBuilt = builds();
  if (!isBuilt) failed += 1;
  const folder = mkdtempSync(join(tmpdir(), 'ponyatno-'));
  for (const layer of LAYERS) {
    if (!isBuilt && OF_THE_BUILD.has(layer)) {
      console.log(`not run, since the extension does not build: ${layer}`);
      continue;
    }
    const report = join(folder, `${layer}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
    const code = runTool('vitest', ['run', '--project', layer, ...reporters], { env });
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    // A worker that dies takes its file along: fewer tests, none of them failed.
    failed += result.numFailedTests || (code === 0 ? 0 : 1);
    sayRetried(result);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed || !passed ? 1 : 0);
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
