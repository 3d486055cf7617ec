import { describe, expect, it } from 'vitest';
import { addCandidates, DENIED, findDenied, hashName, trackedTexts } from '../../../scripts/denylist';

/** What a text would be caught for if the given names were on the list. */
function caught(text: string, ...names: string[]): string[] {
  const candidates = new Set<string>();
  addCandidates(text, candidates);
  return findDenied(candidates, new Set(names.map(hashName)));
}

describe('the checker can fail', () => {
  it.each([
    ['a word', 'Пишите в «Зумбарра», там помогут.', 'зумбарра'],
    ['a word in capitals', 'ЗУМБАРРА', 'зумбарра'],
    ['four words over a line break', 'то есть Дом\nзелёных  зумбарра-вестей', 'дом зелёных зумбарра вестей'],
    ['a host in an address', 'https://www.zumbarra.example/page?x=1', 'zumbarra.example'],
    ['a host with its subdomain', 'см. new.zumbarra.example.', 'new.zumbarra.example'],
    ['a Cyrillic host', 'зумбарра.рф', 'зумбарра.рф'],
    ['a handle', 'write to @zum_barra now', '@zum_barra'],
    ['a handle without its sign', 'write to @zum_barra now', 'zum_barra'],
    ['an address with a path', 'https://zum.example/zum_barra', 'zum.example/zum_barra'],
  ])('%s', (_, text, name) => {
    expect(caught(text, name)).toContain(name);
  });

  it('does not catch a part of a word, five words, or another host', () => {
    expect(caught('незумбаррами', 'зумбарра')).toEqual([]);
    expect(caught('один два три четыре пять', 'один два три четыре пять')).toEqual([]);
    expect(caught('notzumbarra.example', 'zumbarra.example')).toEqual([]);
  });

  it('has the whole list before it', () => {
    expect(DENIED.size).toBe(49);
    for (const hash of DENIED) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

// Half a minute alone, several beside browsers: it hashes every run of words of the repository.
it('no file of the repository holds a name or a host of the list', () => {
  const files = trackedTexts();
  expect(files.map(([path]) => path)).toContain('scripts/denylist.json');
  const candidates = new Set<string>();
  for (const [, text] of files) addCandidates(text, candidates);
  const found = new Set(findDenied(candidates));
  if (found.size === 0) return;
  // Slow, and only on failure: which file holds it. The name is not printed, the place is enough.
  const places = files.filter(([, text]) => {
    const own = new Set<string>();
    addCandidates(text, own);
    return [...found].some((name) => own.has(name));
  });
  expect(places.map(([path]) => path)).toEqual([]);
}, 300_000);
