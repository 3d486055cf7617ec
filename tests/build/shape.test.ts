// Sizes, letters, and permissions that are really used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, sizeOf, withImports } from './output';

const kB = 1000;

describe.each(BUILT)('$name', (built) => {
  it('is small where it is felt', () => {
    expect(built.bytes('detector.js').length).toBeLessThan(16 * kB);
    expect(built.bytes('overlay.js').length).toBeLessThan(90 * kB);
    expect(sizeOf(built, withImports(built, 'background.js'))).toBeLessThan(3550 * kB);
  });

  it('opens the popup before the law is there', () => {
    const [, script = ''] = /<script type="module"[^>]* src="\/([^"]+)"/.exec(built.text('popup.html')) ?? [];
    const first = withImports(built, script);
    expect(sizeOf(built, first)).toBeLessThan(200 * kB);
    expect([...first].filter((path) => /library|explain-text|docx|calendar/.test(path))).toEqual([]);
  });

  it('runs in pages without importing anything', () => {
    for (const path of ['detector.js', 'overlay.js']) {
      expect([...withImports(built, path)]).toEqual([path]);
      expect(built.text(path)).not.toMatch(/\bimport\s*\(|\bexport\s*\{/);
    }
  });

  it('is UTF-8 without characters that are none', () => {
    for (const path of built.files.filter((name) => !name.endsWith('.png'))) {
      // `text` throws at a byte that is no UTF-8. Chromium refuses scripts for pages that hold U+FFFF and its like.
      const bad = built.text(path).match(/[\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}]|^\ufeff/u);
      // The docx library uses U+FFFF as a token of its own; it runs in our own pages only.
      if (!path.startsWith('chunks/docx-')) expect([path, bad?.index]).toEqual([path, undefined]);
    }
  });

  it('carries no map of its sources and no trace of the machine it was built on', () => {
    for (const path of built.ending('.js'))
      expect(built.text(path)).not.toMatch(/sourceMappingURL|\/(home|root|tmp|work|Users)\//);
  });
});

describe('permissions', () => {
  const folder = join(import.meta.dirname, '../../browser');
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const used = new Set(
    sources.flatMap((source) => [...source.matchAll(/\b(?:browser|pageApi)\.(\w+)/g)].map(([, name]) => name)),
  );

  it('each one is used', () => {
    for (const name of ['contextMenus', 'scripting', 'storage', 'permissions']) expect(used).toContain(name);
    // activeTab: a script is sent into a tab of any site, on a click (menu) and on a press (popup).
    const senders = sources.filter((source) => source.includes('scripting.executeScript'));
    expect(senders.some((source) => source.includes('contextMenus'))).toBe(true);
    expect(senders.some((source) => source.includes('lookAtPage'))).toBe(true);
  });

  it('nothing else is asked of the browser', () => {
    const known = [
      'action',
      'contextMenus',
      'extension',
      'i18n',
      'permissions',
      'runtime',
      'scripting',
      'storage',
      'tabs',
    ];
    expect([...used].filter((name) => !known.includes(name as string))).toEqual([]);
  });
});
