// Installs the packages of the lock file when they are missing or older than it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Makes sure `node_modules` is what the lock file says. Throws one sentence when it cannot be made so. */
export function needPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old: please install Node 20.19 or newer.`);
  }
  const stamp = join(ROOT, 'node_modules/.ponyatno-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) throw new Error('The packages could not be installed: see the lines above.');
  writeFileSync(stamp, wanted);
}

/** Runs a program of `node_modules/.bin` and returns its exit code; output goes where `stdio` says. */
export function runTool(name, args, { stdio = 'inherit', env = process.env } = {}) {
  const file = join(ROOT, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  return spawnSync(file, args, { cwd: ROOT, stdio, env }).status ?? 1;
}

/** Builds both extensions into `.output`. Throws when one does not build. */
export function buildExtensions(browsers = ['chrome', 'firefox']) {
  for (const browser of browsers) {
    const code = runTool('wxt', ['build', '-b', browser, '--mv3'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CI: 'true', PONYATNO_DEVELOPMENT: '1' },
    });
    if (code !== 0) throw new Error(`The extension for ${browser} does not build: see the lines above.`);
  }
}
