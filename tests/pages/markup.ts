// One and the same summons in markup that nobody has seen yet. What is out of reach: text inside a shadow root of the
// page, text drawn as a picture or on a canvas, and text put there by CSS (`content`).

import { address, type Fixture, notice } from './fixture';
import { inDigits, inWords } from './fixture-days';
import { SUMMONS, SUMMONS_MARKED, SUMMONS_UNMARKED } from './mos-notices';
import { mosPage } from './shell';

const DAY = 30;
const WHERE = 'ул. Угрешская, д. 8';

/** In a form these names hide the properties of the form itself. */
const SHADOWING =
  'children parentNode parentElement tagName id contains closest getAttribute hasAttribute childElementCount firstElementChild checkVisibility attributes nodeType'.split(
    ' ',
  );

const variant = (name: string, html: string, marked: string[], unmarked: string[] = [], host = 'www.mos.ru') => ({
  name: `mos.ru, разметка: ${name}`,
  url: address(host),
  page: mosPage(notice(html)),
  expect: { outcome: 'panel' as const, kinds: ['summons' as const], marked, unmarked },
});

export const markup: Fixture[] = [
  {
    name: 'mos.ru: список с повесткой, реновацией и счётчиками',
    url: address('my.mos.ru'),
    page: mosPage(`<h1>Уведомления</h1><ul>
<li><h3>Показания счётчиков</h3><p>Передайте показания воды до ${inWords(8)} г. по адресу: улица Строителей, дом 25.</p><time>вчера</time></li>
<li data-notice><h3>Повестка</h3><p>Вам необходимо явиться в военный комиссариат ${inWords(DAY)} г. к 9:00 для прохождения медицинского освидетельствования. Адрес: ${WHERE}.</p><time>сегодня</time></li>
<li><h3>Реновация</h3><p>Ваш дом включён в программу. Собрание жителей ${inWords(20)} г. в 18:30, улица Вавилова, дом 4.</p><time>12 дней назад</time></li></ul>`),
    expect: { outcome: 'panel', kinds: ['summons'], marked: [inWords(DAY), '9:00', WHERE], unmarked: ['сегодня'] },
  },
  {
    name: 'mos.ru: список, где зовут не только в военкомат',
    url: address('my.mos.ru'),
    page: mosPage(`<h1>Сообщения</h1><div><div><h3>Реновация</h3><p>Вам необходимо явиться на собрание жителей ${inWords(20)} г. в 18:30 по адресу: улица Вавилова, дом 4.</p></div>
<div data-notice><h3>Повестка</h3><p>Вы вызываетесь в военный комиссариат на заседание призывной комиссии ${inWords(DAY)} г. к 9:00. Адрес: ${WHERE}.</p></div>
<div><h3>Приём у врача</h3><p>Вы записаны к врачу ${inWords(8)} г. в 12:10, улица Строителей, дом 25.</p></div></div>`),
    expect: { outcome: 'panel', kinds: ['summons'], marked: [inWords(DAY), '9:00', WHERE] },
  },
  variant(
    'таблица',
    `<table><tr><th>Документ</th><td>Повестка военного комиссариата</td></tr>
<tr><th>Цель вызова</th><td>медицинское освидетельствование</td></tr><tr><th>Дата явки</th><td>${inDigits(DAY)}</td></tr>
<tr><th>Время явки</th><td>11:15</td></tr><tr><th>Место явки</th><td>Москва, ${WHERE}</td></tr></table>
<p>Вы обязаны явиться лично.</p>`,
    [inDigits(DAY), '11:15', WHERE, 'медицинское освидетельствование'],
  ),
  variant(
    'слова, разорванные тегами',
    `<p>Вы вызываетесь на заседание при<span>зывную</span> <i>комис</i>сию: явиться <b>${inWords(DAY).split(' ')[0]}</b> <span>${inWords(DAY).split(' ').slice(1).join(' ')}</span> г. в 1<u>4:0</u>0 в воен<em>ный комис</em>сариат, ${WHERE}. За неявку предусмотрена уго<b>ловная ответственность</b>.</p>`,
    [inWords(DAY), '14:00', WHERE, 'уголовная ответственность'],
  ),
  variant(
    'неразрывные пробелы и мягкие переносы',
    `<p>По&shy;вест&shy;ка. Вам&nbsp;необ&shy;ходимо явить&shy;ся в&nbsp;военный комис&shy;сариат ${inWords(DAY).replaceAll(' ', '&nbsp;')}&nbsp;г. в&nbsp;15:40 для медицин&shy;ского осви&shy;детель&shy;ствования. Адрес: ${WHERE.replaceAll(' ', '&nbsp;')}. Будет введён запрет на&nbsp;выезд из&nbsp;РФ.</p>`,
    [inWords(DAY), '15:40', WHERE, 'запрет на выезд из РФ'],
  ),
  variant(
    'список определений',
    `<h2>Повестка</h2><dl><dt>Кто вызывает</dt><dd>Военный комиссариат города Москвы</dd><dt>Куда явиться</dt><dd>${WHERE}</dd>
<dt>Когда явиться</dt><dd>${inWords(DAY)} года в 9 час. 20 мин.</dd><dt>Цель</dt><dd>заседание призывной комиссии</dd></dl>`,
    [inWords(DAY), '9 час. 20 мин', WHERE, 'призывной комиссии'],
  ),
  variant(
    'раскрытый details',
    `<details open><summary>Повестка от военного комиссариата</summary><div>Вам надлежит явиться ${inWords(DAY)} г. к 12:00 по адресу: ${WHERE}. Основание: ст. 31 53-ФЗ.</div></details>`,
    [inWords(DAY), '12:00', WHERE, 'ст. 31 53-ФЗ'],
  ),
  variant(
    'одни div, строки через br',
    `<div><div><div>ПОВЕСТКА</div></div><div><div>Вы вызываетесь в военный комиссариат<br>на медицинское освидетельствование<br>${inWords(DAY)} г.<br>в 16:05<br>${WHERE}</div><div>Неявка влечёт штраф.</div></div></div>`,
    [inWords(DAY), '16:05', WHERE, 'медицинское освидетельствование', 'штраф'],
    [],
    'pgu.mos.ru',
  ),
  variant(
    'форма, поля которой зовутся как свойства узлов и документа',
    `<form name="body">${SHADOWING.map((name) => `<input type="hidden" name="${name}" value="0">`).join('')}<img name="createTreeWalker" alt=""><div><h2>Повестка</h2><p>Вам надлежит явиться ${inWords(DAY)} г. к 10:00 в военный комиссариат по адресу: ${WHERE}.</p></div></form>`,
    [inWords(DAY), '10:00', WHERE],
  ),
  {
    name: 'mos.ru, разметка: повестка во вложенной рамке того же адреса',
    ...framed(),
    inFrame: true,
    expect: {
      outcome: 'panel',
      kinds: ['summons', 'summons_electronic_notification'],
      marked: SUMMONS_MARKED,
      unmarked: SUMMONS_UNMARKED,
    },
  },
  {
    name: 'mos.ru, разметка: письмо в рамке говорит раньше заголовка над ним',
    ...framed(
      '<h1>Уточнение данных воинского учёта</h1><p>Военный комиссариат Пресненского района</p>',
      `<p>Здравствуйте!</p><p>Вам необходимо явиться в военный комиссариат <b>${inWords(DAY)}</b> в <b>14:00</b> для уточнения данных воинского учёта.</p><p>Адрес: ${WHERE}, вход со двора. Возьмите паспорт.</p>`,
    ),
    inFrame: true,
    expect: { outcome: 'panel', kinds: ['data_clarification'], marked: [inWords(DAY), '14:00', WHERE] },
  },
];

function framed(above = '<h1>Сообщение</h1>', letter = SUMMONS): Pick<Fixture, 'url' | 'page' | 'more'> {
  const url = address('www.mos.ru');
  return {
    url,
    page: mosPage(`${above}<iframe src="frame" width="700" height="520" style="border:0"></iframe>`),
    more: { [`${new URL(url).pathname}frame`]: mosPage(notice(letter)) },
  };
}
