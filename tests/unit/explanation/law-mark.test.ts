import { describe, expect, it } from 'vitest';
import { lawLookup } from '../../../explanation/lookup';
import { explainRef } from '../../../explanation/parts/law-mark';
import { law, of } from './scene';

const TODAY = '2026-11-25';
const said = (act: string | null, article: string | null, part: string | null, told: string[] = []) => {
  const ref = { start: 0, end: 1, text: '', act, article, part };
  const { title, note, norms } = explainRef(ref, law, lawLookup(law, TODAY), new Set(told));
  return [title.ru, note.ru, norms.map(({ label }) => label.ru).join('; ')];
};

const KNOWN = 'Эта статья есть в нашей базе.';
const NO_PART = 'Эта статья есть в нашей базе, а отдельно этой части нет. Сверьте её текст.';
const NO_ARTICLE = 'Этой статьи нет в нашей базе. Сверьте её текст.';

describe('the note of a reference to law', () => {
  it.each([
    ['koap', '21.5', null, KNOWN, 'КоАП РФ, ст. 21.5'],
    ['uk', '328', '1', KNOWN, 'УК РФ, ст. 328, ч. 1'],
    // Our base has these articles by their parts alone.
    ['53-fz', '26', null, KNOWN, '53-ФЗ, ст. 26'],
    ['konst', '59', null, KNOWN, 'Конституция РФ, ст. 59'],
    // One norm for several paragraphs, one for several articles.
    ['31-fz', '21', '2', KNOWN, '31-ФЗ, ст. 21, п. 1-2'],
    ['53-fz', '35.2', null, KNOWN, '53-ФЗ, ст. 35.1–35.3'],
    ['koap', '21.5', '3', NO_PART, 'КоАП РФ, ст. 21.5'],
    ['53-fz', '26', '2', NO_PART, '53-ФЗ, ст. 26'],
    ['53-fz', '7', '4', NO_PART, '53-ФЗ, ст. 7'],
    ['53-fz', '7.4', null, NO_ARTICLE, ''],
    ['53-fz', '35.4', null, NO_ARTICLE, ''],
  ])('%s, article %s, part %s', (act, article, part, note, norms) => {
    expect(said(act, article, part)).toEqual(['Статья закона', note, norms]);
  });

  it.each([
    ['53-fz', null, 'Письмо называет закон целиком, без статьи.', ''],
    ['31-fz', null, 'Письмо называет закон целиком, без статьи.', ''],
    ['pp-506', null, 'Этот документ есть в нашей базе.', 'ПП 506'],
    ['pp-719', '50', 'Этот пункт есть в нашей базе.', 'ПП 719, п. 50'],
    ['pp-719', '32', 'Этого пункта нет в нашей базе. Сверьте его текст.', ''],
    ['195-fz', null, 'Этого закона нет в нашей базе. Сверьте его текст.', ''],
    [null, null, 'Мы не поняли, какой это закон. Сверьте его текст.', ''],
  ])('%s without an article, part %s', (act, part, note, norms) => {
    expect(said(act, null, part)).toEqual(['Ссылка на закон', note, norms]);
  });

  it('says that more follows only where the explanation rests on what is named', () => {
    const FOLLOWS = 'Что из этого следует, сказано в объяснении.';
    expect(said('53-fz', '26', null, ['53-fz-26-1'])[1]).toBe(`${KNOWN} ${FOLLOWS}`);
    expect(said('uk', '328', '1', ['uk-328-1'])[1]).toBe(`${KNOWN} ${FOLLOWS}`);
    expect(said('uk', '328', '1', ['uk-328', 'uk-328-2'])[1]).toBe(KNOWN);
    expect(said('53-fz', '26', '2', ['53-fz-26-1'])[1]).toBe(NO_PART);
    const CALL = 'Вам направлена повестка. Явиться 10.12.2026 в 9:00 в военкомат района. Основание:';
    const note = (ref: string) => of(`${CALL} ${ref}.`, TODAY).marks.find(({ role }) => role === 'law')?.note.ru;
    expect(note('ст. 31 Федерального закона № 53-ФЗ')).toBe(`${KNOWN} ${FOLLOWS}`);
    expect(note('ст. 18 Федерального закона № 31-ФЗ')).toBe(KNOWN);
  });
});
