import { expect, test } from 'vitest';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import { readLaw } from '../../../scripts/read-law';

// A person called to a month of training once read that he may be mobilised.

const law = readLaw();
const TODAY = '2026-12-02';
const told = (text: string) =>
  explain(readNotice(text, { today: TODAY, channel: 'portal', host: 'my.mos.ru' }), law, TODAY);

test.each([
  'Военный комиссариат. Вы призываетесь на военные сборы с 14 декабря 2026 года по 12 января 2027 года. Явиться 14 декабря в 8:00 на ул. Мира, 8.',
  'Военный комиссариат вызывает Вас для прохождения учебных сборов. Прибыть 15 декабря 2026 года к 9:00.',
])('training alone is told as training: %s', (text) => {
  const { what } = told(text);
  expect(what).toMatchObject({ kind: 'mobilisation_or_training', title: { ru: 'Вас вызывают на военные сборы' } });
});
test.each([
  'Военный комиссариат. По мобилизации Вам надлежит прибыть 14 декабря 2026 года к 8:00 на сборный пункт, ул. Мира, 8.',
  'Военный комиссариат. Вы призываетесь на военные сборы либо по мобилизации, явиться 14 декабря в 8:00 на ул. Мира, 8.',
])('mobilisation is never told as training: %s', (text) => {
  expect(told(text).what.title.ru).not.toBe('Вас вызывают на военные сборы');
});

test('what holds for training calms nobody who is called to mobilisation', () => {
  const { what, claims } = told(
    'Мобилизационное предписание. Вы призываетесь по мобилизации. Вам надлежит прибыть 19 декабря 2026 года к 5:30 на сборный пункт, ул. Мира, 8. Неявка влечёт уголовную ответственность по статье 328 УК РФ либо штраф.',
  );
  expect(what.title.ru).toBe('Вас вызывают по мобилизации');
  const ofPenalty = claims.filter(({ claim }) => claim === 'criminal' || claim === 'fine');
  expect(ofPenalty.length).toBeGreaterThan(0);
  for (const { verdict, text } of ofPenalty) {
    expect(verdict).toBe('disputed');
    expect(text.ru).not.toContain('а не статья 328');
  }
});

test('an office of mobilisation that signs calls nobody to it', () => {
  const { what } = told(
    'О призыве на военные сборы. Вы призываетесь для прохождения учебных сборов, явиться 12 января 2027 года к 8:30, ул. Мира, 8. Начальник отделения мобилизации Петрова А. А.',
  );
  expect(what.title.ru).toBe('Вас вызывают на военные сборы');
});
