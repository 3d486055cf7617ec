// What is shipped can neither call anyone nor run what it did not bring.
import { describe, expect, it } from 'vitest';
import { HOME, OPTIONAL_SITES } from '../../browser/sites';
import { readLaw } from '../../scripts/read-law';
import { BUILT, type Built, withImports } from './output';

/** Every match in every file, with some of what stands around it. */
function find(built: Built, extensions: string[], pattern: RegExp): string[] {
  return extensions.flatMap((extension) =>
    built.ending(extension).flatMap((path) => {
      const text = built.text(path);
      return [...text.matchAll(pattern)].map(
        ({ index, 0: found }) => `${path}: ${text.slice(Math.max(0, index - 30), index + found.length + 30)}`,
      );
    }),
  );
}

/** Addresses that libraries carry as names, not to be visited. */
const NAMES_IN_LIBRARIES = [
  // Namespaces of Office documents, in docx.
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'purl.org',
  'purl.oclc.org',
  // Namespaces of SVG and XHTML, in Preact and docx.
  'www.w3.org',
  // Where ical-generator and docx explain their errors.
  'sebbo2002.github.io',
  'answers.microsoft.com',
];
/** The host in the examples beside a cue. */
const IN_EXAMPLES = ['x.example'];

const hostOf = (address: string): string => {
  try {
    return new URL(address.replace('://*.', '://')).hostname;
  } catch {
    return address;
  }
};
const ADDRESS = /\bhttps?:\/\/[^\s"'`)\\<>,;]+/g;

describe.each(BUILT)('$name', (built) => {
  it('has no way to the network', () => {
    const ways =
      /\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts|serviceWorker\.register)\b/g;
    expect(find(built, ['.js', '.html'], ways)).toEqual([]);
  });

  it('never calls fetch: what is called so is a method of the search index', () => {
    const calls = find(built, ['.js'], /(?<![\w$])fetch\b/g);
    // minisearch: SearchableMap.prototype.fetch(key, initial) and its two calls.
    const foreign = calls.filter((line) => !/\._index\.fetch\(|\}fetch\(\w+,\w+\)\{if\(typeof \w+!=/.test(line));
    expect(foreign).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(3);
  });

  it('turns no text into code', () => {
    expect(
      find(built, ['.js'], /(?<![\w$.])eval\s*\(|\bFunction\s*\(\s*["'`\w]|set(?:Timeout|Interval)\s*\(\s*["'`]/g),
    ).toEqual([]);
    expect(find(built, ['.html'], /<script(?![^>]*\bsrc=)|\son\w+=|javascript:/g)).toEqual([]);
  });

  it('names no address but those of the law, of its sites, and names inside libraries', () => {
    const ofLaw = JSON.stringify(readLaw()).match(ADDRESS)?.map(hostOf) ?? [];
    const ofSites = [HOME, ...OPTIONAL_SITES].flatMap(({ matches, never }) => [...matches, ...never]).map(hostOf);
    const known = new Set([...ofLaw, ...ofSites, ...NAMES_IN_LIBRARIES, ...IN_EXAMPLES]);
    const found = built.ending('.js').flatMap((path) => built.text(path).match(ADDRESS) ?? []);
    expect([...new Set(found.map(hostOf))].filter((host) => !known.has(host))).toEqual([]);
  });

  it('loads nothing from elsewhere in pages and styles', () => {
    expect(
      find(
        built,
        ['.html', '.css'],
        /(?:src|href)="(?!\/)|url\((?!["']?data:image\/svg)|@import|@font-face|https?:\/\//g,
      ),
    ).toEqual([]);
    expect(find(built, ['.js'], /@font-face|@import/g)).toEqual([]);
  });

  it('does not announce itself: no event or message of a content-script wrapper in what runs in pages', () => {
    for (const path of ['detector.js', 'overlay.js']) {
      expect(built.text(path)).not.toMatch(/content-script-started|wxt:|dispatchEvent|postMessage|attachInternals/);
    }
  });

  it('has no law in what runs in pages, and all of it in the background', () => {
    // Whole sentences of rules, as they stand in any script: without signs that a bundler may write otherwise.
    const sentences = readLaw().rules.flatMap(({ text }) => text.ru.match(/[А-Яа-яё ,.:—–-]{60,}/g) ?? []);
    expect(sentences.length).toBeGreaterThan(100);
    const holding = (path: string) => sentences.filter((sentence) => built.text(path).includes(sentence)).length;
    const background = [...withImports(built, 'background.js')].map(holding);
    expect(Math.max(...background)).toBe(sentences.length);
    for (const path of ['detector.js', 'overlay.js']) expect(holding(path)).toBe(0);
  });
});
