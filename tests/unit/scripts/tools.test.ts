import { afterEach, expect, it, vi } from 'vitest';
// @ts-expect-error: a script of plain Node, without types
import { runTool } from '../../../scripts/setup/packages.mjs';

const here = process.platform;
const on = (platform: NodeJS.Platform) => Object.defineProperty(process, 'platform', { value: platform });
afterEach(() => on(here));

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
