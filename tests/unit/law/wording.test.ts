import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORM_WORDS } from '../../../components/forms/words';
import { WORDS } from '../../../components/words';
import { OWN_PAGE_WORDS } from '../../../components/words/own-page';
import { READINGS } from '../../../explanation/part-words';
import type { Text } from '../../../law/schema/common';
import { lawFiles, readLaw } from '../../../scripts/read-law';

/** One text of the law with the entry it stands in. `path` is the way to it, `readings.0.text.ru`. */
interface Wording {
  entry: Entry;
  where: string;
  path: string;
  text: string;
  norms: string[];
}
type Entry = Record<string, unknown> & { id: string };

const entries: { file: string; entry: Entry }[] = Object.entries(lawFiles())
  .filter(([file]) => file !== 'law.yaml')
  .flatMap(([file, text]) => (parse(text) as Entry[]).map((entry) => ({ file, entry })));
const normsOfRule = new Map(
  entries.filter(({ file }) => file.startsWith('rules/')).map(({ entry }) => [entry.id, strings(entry.norms)]),
);
const wordings: Wording[] = entries.flatMap(({ file, entry }) => {
  const norms = [...strings(entry.norms), ...rulesIn(entry).flatMap((rule) => normsOfRule.get(rule) ?? [])];
  return textsIn(entry).map(({ path, text }) => ({ entry, where: `${file} ${entry.id} ${path}`, path, text, norms }));
});
const russian = wordings.filter(({ text }) => /\p{Script=Cyrillic}/u.test(text));
/** What a reader reads; the documents of the forms are written for courts and offices, in their own style. */
const forReaders = russian.filter(({ where, path }) => !(where.startsWith('forms') && path.startsWith('document')));

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** Rules an entry rests on, at whatever depth: the steps of a stage, the items of the detention card. */
function rulesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['rules', 'must', 'need_not'].includes(key) ? strings(inner) : rulesIn(inner),
  );
}
function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}
/** A whole word, and the beginning of one; JavaScript's \b knows no Cyrillic. */
const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
const stem = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu');

const AVOIDING = [
  stem('(?:от|за)?кос(?:ить|ил|ят)|откос'),
  stem('затянуть|затяните|тянуть время'),
  stem('спрята|спрячь|прятаться|прячься|скрыться'),
];
const CIRCUMVENTION = [
  word('vpn|впн|tor|proxy|proxies|tor browser'),
  stem('прокси|анонимайзер'),
  stem('зеркал\\p{L}* сайта|сайт\\p{L}*.зеркал|mirror site|site mirror'),
  stem('об(?:ойти|ход\\p{L}*) блокиров|bypass(?:ing)? (?:the )?block'),
];
const OFFICIALESE = [
  word('в целях'),
  word('в соответствии с'),
  stem('осуществ(?:л|ит)'),
  stem('(?:не)?надлежащ'),
  word('данн(?:ый|ого|ому|ом|ая|ой|ую|ою|ое)'),
];
const EVASION = stem('уклон');
/** What is no English, or says another thing to an English reader: «срок» is a deadline, the passport is for travel. */
const NO_ENGLISH = [
  word('terms?|time limits?'),
  stem('reckon|prolong'),
  /^mind$/iu,
  word('foreign (?:passports?|sessions?)'),
  word('free lawyers?|search for you|draft commission decisions?'),
  word('(?:i am|am i) (?:detained|over 18)'),
];
const PROMISE = [
  word('приостановит|приостановят'),
  stem('приостанавлива(?:ет|ют)\\s(?:ли\\s)?(?:\\p{L}+\\s)?(?:решени|отправк|призыв|исполнени|явк)'),
  stem('останов(?:ит|ят) отправку|останавлива(?:ет|ют) отправку'),
  stem('(?:вас|его) не отправят|не могут отправить|гарантир|обязательно (?:отменят|выигра)'),
];
/** Only a court may do it, or it is denied. */
const NO_PROMISE =
  /суд может|суд вправе|может только суд|если суд|не (?:останавливает|приостанавлива|гарантир)|мы не знаем/iu;
const PHONE = [
  /(?:\+7|(?<!\d)8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/u,
  /(?<!\d)8[\s(-]*800/u,
  /(?:тел\.|телефон\p{L}*|номер\p{L}*|горяч\p{L}* лини\p{L}*|звоните|hotline|call)[\s:]+\d{3,}/iu,
];

const sentences = (text: string) => text.split(/(?<=[.!?…])\s+/u);
const holding = (list: Wording[], patterns: RegExp[]) =>
  list
    .filter(({ text }) => patterns.some((pattern) => pattern.test(text)))
    .map(({ where, text }) => `${where}: ${text}`);

/** English words of the screens, and those of the explanation’s own sentences: the second text of `t('…', '…')`. */
const englishOnScreens: Wording[] = [
  ...[WORDS, OWN_PAGE_WORDS, FORM_WORDS]
    .flatMap((words) => Object.entries<Text>(words))
    .map(([key, { en }]) => [key, en]),
  ...sourcesIn('explanation').flatMap(([path, source]) =>
    [...source.matchAll(/(?<![\w.])t\(\s*(['`])(?:(?!\1).)*\1,\s*(['`])((?:(?!\2).)*)\2/gs)].map(([, , , en]) => [
      path,
      en,
    ]),
  ),
].map(([where = '', text = '']) => ({ entry: { id: where }, where, path: '', text, norms: [] }));
/** English texts of the law; the ids of its links and what only search reads are none. */
const english = wordings.filter(({ path }) => path.endsWith('en') && !path.startsWith('also'));

function sourcesIn(room: string): [path: string, source: string][] {
  const root = join(import.meta.dirname, '../../..', room);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

describe('words that must not stand in the law’s texts', () => {
  it('reads every file of the law', () => {
    expect(russian.length).toBeGreaterThan(800);
    expect(new Set(entries.map(({ file }) => file.split(/[/.]/)[0]))).toContain('rules');
  });

  it('no way of avoiding the draft', () => {
    expect(holding(wordings, AVOIDING)).toEqual([]);
  });

  it('no way round a block', () => {
    expect(holding(wordings, CIRCUMVENTION)).toEqual([]);
  });

  it('no officialese', () => {
    expect(holding(forReaders, OFFICIALESE)).toEqual([]);
  });

  it('«уклонение» only where article 328 is explained', () => {
    const explained = new Set(russian.filter(({ text }) => /328/u.test(text)).map(({ entry }) => entry));
    const elsewhere = russian.filter(
      ({ entry, norms }) => !explained.has(entry) && !norms.some((norm) => norm.startsWith('uk-328')),
    );
    expect(holding(elsewhere, [EVASION])).toEqual([]);
  });

  it('no promise that dispatch stops', () => {
    const promises = forReaders
      // A reading is somebody's words, shown as disputed.
      .filter(({ path }) => !path.startsWith('readings.'))
      .flatMap(({ where, text }) => sentences(text).map((sentence) => `${where}: ${sentence}`))
      .filter((sentence) => PROMISE.some((pattern) => pattern.test(sentence)) && !NO_PROMISE.test(sentence));
    expect(promises).toEqual([]);
  });

  it('no English that is none, there or on a screen', () => {
    expect(english.length).toBeGreaterThan(800);
    expect(englishOnScreens.length).toBeGreaterThan(400);
    expect(holding([...english, ...englishOnScreens], NO_ENGLISH)).toEqual([]);
  });

  it('no telephone number', () => {
    expect(holding(wordings, PHONE)).toEqual([]);
  });
});

/** The Russian sentence beside a label must join it; each list holds what does not. */
describe('a text joins the label it stands under', () => {
  const under = (path: string) => russian.filter((wording) => wording.path === `${path}.ru`);

  it('«Важно»: a condition is a whole sentence, no clause cut from another', () => {
    const main = /^если [^;]+, (?:прийти|проверьте|его назовут|срок)/u;
    const cut = under('condition').filter(({ text }) => /^(?:но|если|для) /u.test(text) && !main.test(text));
    expect(under('condition').length).toBeGreaterThan(50);
    expect(holding(cut, [/./u])).toEqual([]);
  });

  it('«Что может это изменить»: a thing, not what somebody will read or find one day', () => {
    const verbs = [
      stem('прочтут|изменят|изменится|изменятся|найд[её]тся|найдутся|появ[ия]тся|станет|станут|решит|выйдет'),
    ];
    expect(under('changes_if').length).toBeGreaterThan(200);
    expect(holding(under('changes_if'), verbs)).toEqual([]);
  });

  it('a day that has passed still says that one has to come', () => {
    const silent = under('now_past').filter(({ text }) => !/прийти нужно|обязанность прийти/u.test(text));
    expect(under('now_past').length).toBeGreaterThan(8);
    expect(holding(silent, [/./u])).toEqual([]);
  });
});

describe('a term whose count is disputed', () => {
  /** Service is over by its later day. Of measures that day is only the first: «самое позднее» would say that they end. */
  const HAS_AN_END: ReadonlySet<string> = new Set(['register-served']);
  const AT_THE_LATEST = /^(?:самое позднее|at the latest)$/u;

  /** A calendar file has no label of its own: the reason is all it says. */
  it('names its two days with the words of the screens', () => {
    const readings = readLaw().deadlines.flatMap(({ id, readings }) => readings.map((one) => ({ id, ...one })));
    const disputed = readings.flatMap(({ id, reading, why }) => (reading === 'only' ? [] : { id, reading, why }));
    expect(disputed.length).toBeGreaterThan(3);
    const otherwise = disputed.filter(({ id, reading, why }) =>
      (['ru', 'en'] as const).some((lang) => {
        const opening = why[lang].split(/[:,]/u)[0]?.toLowerCase() ?? '';
        return !READINGS[reading][lang].includes(opening) && !(HAS_AN_END.has(id) && AT_THE_LATEST.test(opening));
      }),
    );
    expect(otherwise.map(({ id, why }) => `${id}: ${why.ru} ${why.en}`)).toEqual([]);
  });
});

describe('each pattern catches what it is for, and nothing near it', () => {
  it.each([
    ['Как откосить от армии', AVOIDING],
    ['Дело можно затянуть', AVOIDING],
    ['Лучше спрятаться у родных', AVOIDING],
    ['Включите VPN', CIRCUMVENTION],
    ['через прокси', CIRCUMVENTION],
    ['найдите зеркало сайта', CIRCUMVENTION],
    ['Use Tor.', CIRCUMVENTION],
    ['в целях проверки', OFFICIALESE],
    ['В соответствии с законом', OFFICIALESE],
    ['осуществлять контроль', OFFICIALESE],
    ['надлежащим образом', OFFICIALESE],
    ['в данной повестке', OFFICIALESE],
    ['за уклонение от призыва', [EVASION]],
    ['Жалоба приостановит решение', PROMISE],
    ['это остановит отправку', PROMISE],
    ['иск приостанавливает решение', PROMISE],
    ['The term is 3 months.', NO_ENGLISH],
    ['The deferment was prolonged', NO_ENGLISH],
    ['Hand in the foreign passport', NO_ENGLISH],
    ['звоните 122', PHONE],
    ['+7 (495) 123-45-67', PHONE],
    ['8 800 100-70-10', PHONE],
  ])('%s', (text, patterns) => {
    expect(patterns.some((pattern) => pattern.test(text))).toBe(true);
  });

  it.each([
    ['по вашим данным и данные реестра', OFFICIALESE],
    ['редактор и Torun', CIRCUMVENTION],
    ['суд может приостановить решение', PROMISE],
    ['приостанавливают кадастровый учёт', PROMISE],
    ['от 10 000 до 30 000 рублей, статья 21.5', PHONE],
    ['determine', NO_ENGLISH],
    ['Foreign agent', NO_ENGLISH],
    ['номер 53-ФЗ', PHONE],
    ['наклонный', [EVASION]],
  ])('not: %s', (text, patterns) => {
    expect(patterns.some((pattern) => pattern.test(text))).toBe(false);
  });

  it('lets a sentence stand that says only a court may do it', () => {
    expect(NO_PROMISE.test('Отправку суд может остановить')).toBe(true);
    expect(NO_PROMISE.test('Жалоба приостановит решение')).toBe(false);
  });
});
