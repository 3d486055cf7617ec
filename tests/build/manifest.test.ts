// The manifest a store and a user will see, to the letter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME, OPTIONAL_SITES } from '../../browser/sites';
import { BUILT } from './output';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

const COMMON = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: '__MSG_name__',
  description: '__MSG_description__',
  version,
  default_locale: 'ru',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
  host_permissions: ['https://*.mos.ru/*'],
  optional_host_permissions: [
    'https://*.gosuslugi.ru/*',
    'https://xn--b1afabzvcegckfhg.xn--p1ai/*',
    'https://*.xn--b1afabzvcegckfhg.xn--p1ai/*',
  ],
  action: { default_title: 'Понятно', default_popup: 'popup.html' },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  content_scripts: [
    {
      matches: ['https://*.mos.ru/*'],
      exclude_matches: ['https://login.mos.ru/*'],
      js: ['detector.js'],
      run_at: 'document_idle',
      all_frames: true,
      match_origin_as_fallback: true,
    },
  ],
};

const OWN = {
  chrome: {
    minimum_chrome_version: '120',
    incognito: 'split',
    background: { type: 'module', service_worker: 'background.js' },
  },
  firefox: {
    browser_specific_settings: {
      gecko: {
        id: 'ponyatno@ponyatno.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { type: 'module', scripts: ['background.js'] },
  },
};

describe.each(BUILT)('$name', (built) => {
  it('has exactly this manifest: no resource for pages, no door for others, no further permission', () => {
    // Compared as a whole: a key that is not named here must not be there.
    expect(JSON.parse(built.text('manifest.json'))).toEqual({ ...COMMON, ...OWN[built.name] });
  });

  it('names the sites the code works with', () => {
    const manifest = JSON.parse(built.text('manifest.json'));
    expect(manifest.host_permissions).toEqual(HOME.matches);
    expect(manifest.content_scripts[0].exclude_matches).toEqual(HOME.never);
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_SITES.flatMap(({ matches }) => matches));
    expect(OPTIONAL_SITES.flatMap(({ never }) => never)).toContain('https://esia.gosuslugi.ru/*');
  });

  it('holds every file the manifest and the pages name, and no other kind of file', () => {
    const manifest = JSON.parse(built.text('manifest.json'));
    const named = [
      ...Object.values<string>(manifest.icons),
      manifest.action.default_popup,
      'background.js',
      'detector.js',
      'overlay.js',
    ];
    for (const page of built.ending('.html')) {
      for (const [, path = ''] of built.text(page).matchAll(/(?:src|href)="\/?([^"#]+)"/g)) named.push(path);
    }
    expect(named.filter((path) => !built.files.includes(path))).toEqual([]);
    expect(built.files.filter((path) => !/\.(js|css|html|json|png)$/.test(path))).toEqual([]);
    expect(built.ending('.html')).toEqual(['blank.html', 'guide.html', 'popup.html']);
  });

  it('has a name that says nothing to a bystander, in both languages', () => {
    for (const lang of ['ru', 'en']) {
      const { name } = JSON.parse(built.text(`_locales/${lang}/messages.json`)) as { name: { message: string } };
      expect(name.message).not.toMatch(/повест|воен|призыв|арми|summons|militar|draft|army/i);
    }
  });
});
