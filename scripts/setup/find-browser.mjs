// Finds Chromium and Firefox by name or path; installs them with the system's package manager where it can.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const KNOWN = {
  chromium: {
    env: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    packages: ['chromium'],
    title: 'Chromium',
  },
  firefox: {
    env: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
    title: 'Firefox (142 or newer)',
  },
};

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Path of an installed browser, or null. `kind`: 'chromium' or 'firefox'. */
export function findBrowser(kind) {
  const known = KNOWN[kind];
  const named = process.env[known.env];
  if (named) return existsSync(named) ? named : null;
  return known.names.map(onPath).find(Boolean) ?? known.paths.find((path) => existsSync(path)) ?? null;
}

/** True when Debian's package manager can be used without a question. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null;
}

let isListFresh = false;

/** Installs Debian packages; false when that failed. What is installed already is left alone. */
export function installPackages(packages) {
  const missing = packages.filter(
    (name) =>
      !/^Status: install ok installed/m.test(spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' }).stdout ?? ''),
  );
  if (missing.length === 0) return true;
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  if (!isListFresh) {
    run('update', '-qq');
    isListFresh = true;
  }
  return run('install', '-y', '-qq', '--no-install-recommends', ...missing);
}

/** Path of the browser, installed if need be. Throws one clear sentence when there is none and none can be installed. */
export function needBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const { packages, title, env } = KNOWN[kind];
  if (canInstall() && installPackages(packages)) {
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  throw new Error(
    `Please install ${title}, or name its program in the environment variable ${env}; then run this again.`,
  );
}
