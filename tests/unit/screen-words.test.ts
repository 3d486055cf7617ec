import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORM_WORDS } from '../../components/forms/words';
import { WORDS } from '../../components/words';
import { OWN_PAGE_WORDS } from '../../components/words/own-page';
import { NAME_CASES } from '../../explanation/documents/names';

const ROOT = join(import.meta.dirname, '../..');

/** The sources of a room, each with its path. */
function filesOf(room: string): [path: string, text: string][] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [`${room}/${path}`, readFileSync(join(ROOT, room, path), 'utf8')]);
}

/** Sources that may ask for a word; the tables of words themselves are none. */
const sources = ['components', 'browser', 'entrypoints']
  .flatMap(filesOf)
  .filter(([path]) => !/^\w+\/words\//.test(path));
const inForms = ([path]: [string, string]): boolean => path.startsWith('components/forms/');

/** What stands between the brackets of every call of a function. */
function argumentsOf(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`(?<![\\w.])${name}\\(`, 'g'))].map(({ index, 0: call }) => {
    const start = index + call.length;
    let depth = 1;
    let end = start;
    while (depth > 0 && end < text.length) depth += { '(': 1, ')': -1 }[text[end++] ?? ''] ?? 0;
    return text.slice(start, end - 1);
  });
}

/** Keys written out in a piece of source, and those a template can make: `nav_${place}` makes every `nav_…`. */
function keyPatterns(source: string): RegExp[] {
  const written = [...source.matchAll(/'([a-z]\w*)'/g)].map(([, key]) => new RegExp(`^${key}$`));
  const made = [...source.matchAll(/`(\w*)\$\{\w+(?:\.\w+)*\}(\w*)`/g)].map(
    ([, start, end]) => new RegExp(`^${start}\\w+${end}$`),
  );
  return [...written, ...made.filter(({ source: pattern }) => pattern !== '^\\w+$')];
}

/** The keys of a table that no call names. A call with a variable may name any key its file writes out. */
function unused(keys: string[], files: [path: string, text: string][], name: string): string[] {
  const patterns = files.flatMap(([, text]) => {
    const calls = argumentsOf(text, name);
    const byVariable = calls.some((call) => /^[a-z]\w*(?:\.\w+)*(?:,|$)/.test(call));
    return keyPatterns(byVariable ? text : calls.join('\n'));
  });
  return keys.filter((key) => !patterns.some((pattern) => pattern.test(key)));
}

describe('every word is said somewhere', () => {
  it.each([
    ['the explanation and the panel', WORDS, sources.filter((file) => !inForms(file)), 'say'],
    ['the popup and the guide', OWN_PAGE_WORDS, sources, 'ownPageWord'],
    ['the forms', FORM_WORDS, sources.filter(inForms), 'formWord', NAME_CASES],
  ] as const)('of %s', (_, words, files, name, others: readonly string[] = []) => {
    expect(unused(Object.keys(words), [...files], name).filter((key) => !others.includes(key))).toEqual([]);
  });

  it('and one that is not would be seen', () => {
    const file = [
      'x.tsx',
      `tell('a', lang); tell(on ? 'b' : 'c', lang); tell(\`d_\${part}\`, lang); icon('e')`,
    ] as const;
    expect(unused(['a', 'b', 'c', 'd_1', 'd', 'e'], [[...file]], 'tell')).toEqual(['d', 'e']);
    const byVariable = ['y.tsx', "const KEYS = ['e']; KEYS.map((key) => tell(key, lang))"] as const;
    expect(unused(['e', 'f'], [[...byVariable]], 'tell')).toEqual(['f']);
  });
});

describe('no word of law stands outside law/: it would have no norm, no standing and no day', () => {
  const LAW =
    /иностранн\p{L}* агент|иноагент|наказани|заблокирован|реестр\p{L}* адвокатов|признак обмана|стать\p{L} \d|кодекс/iu;
  const DUTY = /обяз(?:ан|ыва)|вправе|имеете право|запрещено|не (?:спрашивает|просит|вызывает)|срок\p{L}* идёт/iu;

  it('among the words of the screens', () => {
    const texts = [WORDS, OWN_PAGE_WORDS, FORM_WORDS].flatMap((words) => Object.entries(words));
    expect(texts.filter(([, { ru }]) => LAW.test(ru)).map(([key]) => key)).toEqual([]);
  });

  it('nor among what the explanation itself says, but for these', () => {
    const said = filesOf('explanation').flatMap(([, text]) =>
      [...text.matchAll(/(?<![\w.])t\(\s*(['`])((?:(?!\1).)*)\1/gs)].map(([, , ru]) => ru ?? ''),
    );
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((ru) => LAW.test(ru) || DUTY.test(ru)).sort()).toEqual([
      'Если повестку разместили и в реестре, укажите день: часть сроков идёт от него.',
      'Не обязаны, и что ещё знать',
      'Никому не называйте код из СМС. Настоящий военкомат его не спрашивает.',
      'Обязаны',
      'Осторожно: военкомат такого не просит',
      'От цели зависят ваши обязанности.',
      'Похоже на рекламу службы по контракту. Она ни к чему не обязывает.',
      'Это сообщение о записи в реестр. Само оно не вызывает вас.',
    ]);
  });
});
