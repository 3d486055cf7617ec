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
  // By the shell: on Windows npm is a script, which nothing else may start.
  const done = spawnSync('npm ci --no-fund --no-audit --loglevel=error', {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.error) throw new Error(`npm could not be started: ${done.error.message}`);
  if (done.status !== 0) throw new Error('The packages could not be installed: see the lines above.');
  writeFileSync(stamp, wanted);
}

/** Tools that are not called like the package they come in. */
const PACKAGE_OF = { biome: '@biomejs/biome', tsc: 'typescript' };

/**
 * Runs a tool of an installed package and returns its exit code, 1 where it could not be started; output goes where
 * `stdio` says. Node itself runs the tool's script: what lies in `node_modules/.bin` differs from system to system, and
 * on Windows cannot be started without a shell.
 */
export function runTool(name, args, { stdio = 'inherit', env = process.env } = {}) {
  const folder = join(ROOT, 'node_modules', PACKAGE_OF[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = join(folder, typeof bin === 'string' ? bin : bin[name]);
  const { error, status } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio,
    // Set in the config itself it comes too late for the warning it is about.
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
  });
  if (error) console.error(`${name} could not be started: ${error.message}`);
  return status ?? 1;
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
