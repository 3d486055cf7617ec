// Finds Chromium and Firefox by name or path, and the tools of the tests; installs them with the system's package manager
// where it can, and says what is missing where it cannot.
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

/** Beside the browsers, by their Debian packages: what is lost without each, and the program in it, where it has one. */
const TOOLS = {
  openssl: { program: 'openssl', without: 'no page has a certificate' },
  xvfb: { program: 'Xvfb', without: 'no real menu is opened and no question of the browser answered' },
  xdotool: { program: 'xdotool', without: 'no real menu is opened and no question of the browser answered' },
  'fonts-dejavu-core': { without: 'letters of one of the two alphabets may be missing or wider' },
  'chromium-l10n': { without: 'Chromium may speak English only' },
  'firefox-esr-l10n-ru': { without: 'Firefox may speak English only' },
};

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const file of [join(folder, name), join(folder, `${name}.exe`)]) {
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not in this folder.
      }
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
function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null;
}

const isInstalled = (name) =>
  /^Status: install ok installed/m.test(spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' }).stdout ?? '');

let isListFresh = false;

/** Installs Debian packages; false when that failed. What is installed already is left alone. */
function installPackages(packages) {
  const missing = packages.filter((name) => !isInstalled(name));
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

/**
 * Makes sure of the tools that tests and pictures use beside the browsers, named by their Debian packages: all of them, or
 * those named. Installs what it can and says of every other one what goes without it; fonts and languages can be asked for
 * on Debian only. Throws one clear sentence where there is no `openssl`, without which nothing in a browser runs.
 */
export function needTools(packages = Object.keys(TOOLS)) {
  if (canInstall() && installPackages(packages)) return;
  const isDebian = onPath('dpkg-query') !== null;
  const missing = packages.filter((name) => {
    const { program } = TOOLS[name];
    return program ? onPath(program) === null : isDebian && !isInstalled(name);
  });
  if (missing.includes('openssl')) throw new Error('Please install openssl; then run this again.');
  for (const name of missing) console.log(`Without ${name} ${TOOLS[name].without}.`);
}
