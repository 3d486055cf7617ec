import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/styles/tokens.css', import.meta.url), 'utf8');

/** Colours by name, as the sheet gives them for light or, with what the dark block changes, for dark. */
function tokens(scheme: 'light' | 'dark'): Map<string, string> {
  const dark = css.slice(css.indexOf('(prefers-color-scheme: dark)'), css.indexOf('(prefers-contrast'));
  const light = css.slice(0, css.indexOf('(prefers-color-scheme: dark)'));
  const found = new Map<string, string>();
  for (const text of scheme === 'light' ? [light] : [light, dark]) {
    for (const [, name, value] of text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g))
      found.set(name as string, value as string);
  }
  return found;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ['--surface', '--surface-2', '--surface-3'];
const SOFT = ['--accent-soft', '--alarm-soft', '--warn-soft', '--calm-soft', '--doubt-soft'];
const TEXT: [text: string, ground: string][] = [
  ...[...SURFACES, ...SOFT].flatMap((ground): [string, string][] => [
    ['--text', ground],
    ['--muted', ground],
  ]),
  ...['--accent', '--alarm', '--warn', '--calm', '--doubt'].flatMap((colour): [string, string][] => [
    [colour, '--surface'],
    [colour, '--surface-2'],
    [colour, `${colour}-soft`],
  ]),
  ['--accent', '--alarm-soft'],
  ['--accent', '--warn-soft'],
  ['--accent-text', '--accent'],
  ['--accent-text', '--accent-strong'],
  ['--alarm-text', '--alarm'],
];
/** Edges of fields, ticks and points, and the focus ring. */
const EDGES: [edge: string, ground: string][] = [...SURFACES, '--accent-soft'].flatMap((ground): [string, string][] => [
  ['--line-strong', ground],
  ['--focus', ground],
]);

describe.each(['light', 'dark'] as const)('colours in the %s scheme', (scheme) => {
  const found = tokens(scheme);
  const of = (name: string) => {
    const value = found.get(name);
    if (!value) throw new Error(`no colour ${name}`);
    return value;
  };
  it.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(EDGES)('%s is seen on %s', (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
