import { defineConfig } from 'wxt';
import { HOME, OPTIONAL_SITES } from './browser/sites';
import { lawPlugin } from './scripts/law-plugin';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  // No source maps, no extra helpers: what is built is what is shipped.
  vite: () => ({
    // `npm run build` and `wxt zip` make a release; tests, samples and pictures are development builds.
    plugins: [lawPlugin({ isRelease: !process.env.PONYATNO_DEVELOPMENT })],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // The law and the reader are one big chunk each on purpose: nothing is fetched later. What is too big, a test says.
    build: { sourcemap: false, modulePreload: false, target: 'es2022', chunkSizeWarningLimit: 4000 },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ru',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: HOME.matches,
    optional_host_permissions: OPTIONAL_SITES.flatMap((site) => site.matches),
    action: { default_title: '__MSG_name__' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ponyatno@ponyatno.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', incognito: 'split' as const }),
  }),
  hooks: {
    // WXT's own content-script wrapper announces the extension to the page with an event that holds its id.
    // A plain script registered here announces nothing.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: HOME.matches,
          exclude_matches: HOME.never,
          js: ['detector.js'],
          run_at: 'document_idle',
          all_frames: true,
          // A frame written by the page itself (`srcdoc`) has the page’s origin and no address of its own.
          match_origin_as_fallback: true,
        },
      ];
    },
  },
});
