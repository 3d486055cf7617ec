import { expect, test } from 'vitest';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import { readLaw } from '../../../scripts/read-law';

// A person asked for his registration data was once told that this is a form on state secrets he may refuse.

const law = readLaw();
const TODAY = '2026-12-02';
const told = (text: string) =>
  explain(readNotice(text, { today: TODAY, channel: 'portal', host: 'my.mos.ru' }), law, TODAY);

const DATA = [
  'Военный комиссариат. Для актуализации сведений воинского учёта просим заполнить анкету и вернуть её до 20 декабря 2026 года. За непредставление сведений установлена ответственность: штраф по статье 21.5 КоАП.',
  'Анкета призывника. Укажите место работы, образование, семейное положение. Вернуть в военкомат в течение 15 дней. Сведения, составляющие государственную тайну, не указывать.',
  'Военкомат направил Вам анкету: заполните графы о работе, учёбе и адресе до 16 декабря. Необходимо заполнить анкету полностью.',
  'Военкомат: заполните анкету призывника до 16 декабря: место работы, образование, наличие допуска к государственной тайне.',
];
test.each(DATA)('a request for registration data advises no refusal: %s', (text) => {
  const { what, duties, steps, claims } = told(text);
  expect(what.kind).toBe('questionnaire');
  expect(what.title.ru).toBe('Вас просят сообщить данные для воинского учёта');
  expect(duties.now.ru).toMatch(/Ответьте в срок/);
  expect(steps.map(({ id }) => id)).not.toContain('refuse-questionnaire');
  expect(claims.filter(({ claim, verdict }) => claim === 'fine' && verdict !== 'partly')).toEqual([]);
});

test('a questionnaire on access to state secrets is told as one', () => {
  const { what, steps } = told(
    'Военный комиссариат. Заполните анкету для оформления допуска к государственной тайне и верните её до 20 декабря.',
  );
  expect(what).toMatchObject({ kind: 'questionnaire', title: { ru: 'Вам дают анкету для допуска к гостайне' } });
  expect(steps.map(({ id }) => id)).toContain('refuse-questionnaire');
});

test.each([
  [
    'Вам направлена электронная повестка. Явка 11 декабря 2026 года в 8:45, ул. Угрешская, 8. Цель: уточнение сведений воинского учёта.',
    'Вас вызывают сверить данные учёта',
  ],
  [
    'Военкомат просит уточнить данные воинского учёта. Приходите 11 декабря 2026 года к 8:45, ул. Угрешская, 8. Это не повестка.',
    'Вас просят уточнить данные учёта',
  ],
  [
    'Военкомат просит уточнить данные воинского учёта до 11 декабря 2026 года, ул. Угрешская, 8. Иначе Вам направят повестку.',
    'Вас просят уточнить данные учёта',
  ],
])('a summons to a check of data is told as one, a request as a request: %s', (text, title) => {
  expect(told(text).what.title.ru).toBe(title);
});
