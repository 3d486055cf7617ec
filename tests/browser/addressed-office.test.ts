import { describe, expect, it } from 'vitest';
import { addressedOffice } from '../../browser/own-page/addressed-office';
import { readLetter, workOut } from '../../browser/own-page/work-out';
import { NO_CORRECTIONS } from '../../components/guide/state';
import { fillForm, paragraphText, prefill } from '../../explanation/documents';
import { BLANK } from '../../explanation/documents/types';
import { FORMS } from '../unit/documents/forms';

const PASTED = {
  host: null,
  channel: null,
  chosenKind: null,
  readOn: '2026-11-25',
  problem: null,
  print: false,
} as const;

const TO_AN_OFFICE = [...FORMS.values()].filter(({ fields }) => fields.some(({ from }) => from === 'office'));

/** To whom each of those documents is written, of a summons that calls to this place. */
function addressees(where: string): string[] {
  const text = `Повестка. Вам необходимо явиться 10.12.2026 в 09:00 ${where}. При себе иметь паспорт.`;
  const { noticeFacts } = workOut(readLetter({ ...PASTED, text }), NO_CORRECTIONS, {});
  return TO_AN_OFFICE.map((form) => {
    const values = { which: 'further', ...prefill(form, noticeFacts) };
    const [first] = fillForm(form, values, { today: '2026-11-25' }).paragraphs;
    return first ? paragraphText(first) : '';
  });
}

describe('the office a letter is written to', () => {
  it('heads seven documents', () => expect(TO_AN_OFFICE).toHaveLength(7));

  it.each([
    ['в военный комиссариат Тверского района', 'В военный комиссариат Тверского района'],
    ['в военкомат Тверского района', 'В военкомат Тверского района'],
    ['в Военный комиссариат г. Ярославля, каб. 5', 'В Военный комиссариат г. Ярославля'],
    ['в военный комиссариат по месту учёта', `В ${BLANK}`],
    ['в военкомат', `В ${BLANK}`],
    ['на Единый пункт призыва, ул. Яблочкова, д. 5', `В ${BLANK}`],
    ['по адресу: ул. Яблочкова, д. 5', `В ${BLANK}`],
  ])('%s → %s', (where, line) => expect(new Set(addressees(where))).toEqual(new Set([line])));

  it.each([
    ['в военный комиссариат Томского района Томской области', 'военный комиссариат Томского района Томской области'],
    [
      'военный комиссариат Калининского и Центрального районов г. Новосибирска, ул. Кубовая, 2',
      'военный комиссариат Калининского и Центрального районов г. Новосибирска',
    ],
    ['в военный комиссариат района Северное Тушино (ул. Свободы, 44)', 'военный комиссариат района Северное Тушино'],
    ['Военный комиссариат города\nНижнего Новгорода.', 'Военный комиссариат города Нижнего Новгорода'],
  ])('%s: cut to the name', (place, office) => expect(addressedOffice(place)).toBe(office));

  // Another case, another office, half a name, somebody's way of speaking: none of these may head a letter.
  it.each([
    'в военном комиссариате Ворошиловского района г. Волгоград',
    'у здания военного комиссариата Каменского района',
    'военкомата ЮВАО',
    'в отдел полиции Тверского района',
    'в военкомат Ц***ного района',
    'в военкомат на Декабристов 20',
    'в военкомат Тверского района по адресу',
    'военный комиссариат вашего района',
    'Военный комиссариат города',
    'Алё, военкомат Митино',
  ])('%s: left empty', (place) => expect(addressedOffice(place)).toBeUndefined());
});
