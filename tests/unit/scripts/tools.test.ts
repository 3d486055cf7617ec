import { afterEach, expect, it, vi } from 'vitest';
// @ts-expect-error: a script of plain Node, without types
import { needTools } from '../../../scripts/setup/find-browser.mjs';
// @ts-expect-error: a script of plain Node, without types
import { runTool } from '../../../scripts/setup/packages.mjs';

const here = process.platform;
const on = (platform: NodeJS.Platform) => Object.defineProperty(process, 'platform', { value: platform });
afterEach(() => {
  on(here);
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it.each(['linux', 'win32'] as const)('starts a tool on %s, where a script of the shell may not be one', (platform) => {
  on(platform);
  expect(runTool('tsx', ['--version'], { stdio: 'ignore' })).toBe(0);
  expect(runTool('tsc', ['--no-such-option'], { stdio: 'ignore' })).toBe(1);
});

it('says why a tool did not start', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(runTool('tsx', ['x'.repeat(3_000_000)], { stdio: 'ignore' })).toBe(1);
  expect(said.mock.calls.flat().join()).toContain('tsx');
});

it('names what of the tools is missing where it may not install, and ends where nothing runs without it', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.stubEnv('PATH', '');
  expect(() => needTools()).toThrow('Please install openssl');
  needTools(['xvfb', 'xdotool']);
  expect(said.mock.calls.flat()).toEqual([
    'Without xvfb no real menu is opened and no question of the browser answered.',
    'Without xdotool no real menu is opened and no question of the browser answered.',
  ]);
});
