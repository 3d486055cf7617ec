// Where a notice ends and its neighbours begin, told by layout alone: a title above its table, columns with heads, a
// form pasted as typed, a dialog over a card; and what is shown of somebody else’s letter.

import { address, type Fixture, notice } from './fixture';
import { inDigits, inWords } from './fixture-days';
import { mosPage } from './shell';

const DAY = 24;
const SENT = -4;

const page = (name: string, html: string, expect: Fixture['expect'], more = {}): Fixture => ({
  name: `mos.ru, расположение: ${name}`,
  url: address('my.mos.ru'),
  page: mosPage(html, more),
  expect,
});

const row = (cells: string[], tag = 'td') => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** Each letter in a box of its own, as words are that come flying. */
const inBoxes = (words: string) =>
  words
    .split(' ')
    .map((word) => [...word].map((letter) => `<i class="box">${letter}</i>`).join(''))
    .join(' ');

export const layouts: Fixture[] = [
  page(
    'заголовок над таблицей, срок и запреты под ним',
    notice(`<h2>Предупреждение о временных мерах</h2><p>Вы не пришли по повестке в военный комиссариат.</p>
<p>Явитесь не позднее ${inWords(DAY)} года, иначе начнут действовать:</p>
<table>${row(['Мера', 'С какого дня', 'Норма'], 'th')}${row(['запрет на выезд из страны', 'сразу', 'ст. 7.1 закона № 53-ФЗ'])}${row(['запрет на выдачу займов', 'через 20 дней', 'ст. 7.1 закона № 53-ФЗ'])}</table>
<button>Скачать письмо</button>`),
    {
      outcome: 'panel',
      kinds: ['restriction_warning'],
      marked: [
        'Предупреждение о временных мерах',
        `не позднее ${inWords(DAY)} года`,
        'запрет на выезд из страны',
        'запрет на выдачу займов',
        'ст. 7.1 закона № 53-ФЗ',
      ],
      unmarked: ['Скачать письмо'],
    },
  ),
  page(
    'день явки в столбце рядом с днём размещения',
    notice(`<h2>Действующая повестка</h2>
<table>${row(['Номер', 'Размещена', 'Явка', 'Время', 'Место'], 'th')}${row(['77-118/04', inDigits(SENT), inDigits(DAY), '11:50', 'Москва, Угрешская улица, дом 8'])}</table>
<p>Военный комиссариат вызывает вас на медицинское освидетельствование. За неявку предусмотрен штраф.</p>`),
    {
      outcome: 'panel',
      kinds: ['summons', 'summons_electronic_notification'],
      marked: [
        'Действующая повестка',
        inDigits(DAY),
        '11:50',
        'Угрешская улица, дом 8',
        'медицинское освидетельствование',
      ],
      unmarked: ['77-118/04'],
    },
  ),
  page(
    'бланк, напечатанный строками',
    `<pre>МОСГАЗ. ПРОВЕРКА ПЛИТЫ ${inDigits(DAY + 3)}, 10:00-13:00.</pre>${notice(`<div class="form">ПОВЕСТКА
ГР. ВЫДУМАННОМУ А. А.
ЯВИТЬСЯ ${inDigits(DAY)} К 8:40
АДР.: УЛ. УГРЕШСКАЯ, Д. 8, КАБ. 2
ЦЕЛЬ: СВЕРКА ДАННЫХ ВОИНСКОГО УЧЕТА
НЕЯВКА: ШТРАФ, СТ. 21.5 КОАП РФ</div>`)}<pre>МАДИ. ШТРАФ 2500 РУБ. ОПЛ. ДО ${inDigits(DAY + 6)}</pre>`,
    {
      outcome: 'panel',
      kinds: ['summons', 'data_clarification'],
      marked: [
        'ПОВЕСТКА',
        inDigits(DAY),
        '8:40',
        'УЛ. УГРЕШСКАЯ, Д. 8',
        'СВЕРКА ДАННЫХ ВОИНСКОГО УЧЕТА',
        'СТ. 21.5 КОАП РФ',
      ],
    },
    { head: '<style>[data-notice]>*{white-space:pre-wrap}</style>' },
  ),
  page(
    'окно поверх чужой карточки',
    `<div><h3>Музеи бесплатно</h3><p>Запишитесь на ${inWords(DAY + 4)}, 12:00.</p></div>
<dialog open>${notice(`<h2>Вам вручена повестка военкомата</h2><p>Явка назначена на ${inWords(DAY)} года</p><p>Сбор ровно в 8:15</p><p>Адрес: Угрешская улица, дом 8</p><p>Выезд из России ограничен</p>`)}</dialog>`,
    {
      outcome: 'panel',
      kinds: ['summons', 'summons_electronic_notification'],
      marked: ['вручена повестка', inWords(DAY), '8:15', 'Угрешская улица, дом 8', 'Выезд из России ограничен'],
    },
  ),
  page(
    'буквы, каждая в своей коробке, и коробки, которые не соприкасаются',
    notice(`<h2>${inBoxes('Повестка')} военного комиссариата</h2>
<p>Вы обязаны явиться ${inBoxes(inWords(DAY))} года к ${inBoxes('12:20')} для ${inBoxes('медицинского')} освидетельствования.</p>
<p>Адрес: ${inBoxes('Угрешская')} улица, дом 8.</p>
<div style="display:flex"><span style="padding:0 8px">Кабинет</span><span style="padding:0 8px">14</span><span style="padding:0 8px">окно</span><span style="padding:0 8px">3</span></div>`),
    {
      outcome: 'panel',
      kinds: ['summons'],
      marked: ['Повестка', inWords(DAY), '12:20', 'медицинского освидетельствования', 'Угрешская улица, дом 8'],
    },
    { head: '<style>.box{display:inline-block}</style>' },
  ),
  page(
    'форум: сосед показал своё письмо',
    `<h1>Что нам пришло</h1><div><b>kot_88</b><p>Друг просил переписать вам дословно:</p>
<blockquote>«Повестка. Вам надлежит явиться в военный комиссариат ${inWords(DAY)} к 9:00 по адресу: Угрешская улица, дом 8. За неявку — штраф».</blockquote><p>Настоящее или обман?</p></div>
<div><b>lena</b><p>Номер проверьте в реестре.</p></div>`,
    { outcome: 'quiet' },
  ),
  page(
    'счётчики округов',
    `<h1>Показатели призыва по округам</h1><table>${row(['Округ', 'Направлено повесток', 'Явилось', 'Снято ограничений'], 'th')}${row(['ЦАО', '4 118', '2 950', '2 877'])}${row(['САО', '6 340', '4 411', '4 309'])}</table>`,
    { outcome: 'quiet' },
  ),
];
