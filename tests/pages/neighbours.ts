// A notice among a portal's other messages that have days, times, places and fines of their own, in markup that does
// not say where one ends and the next begins; and pages beside the subject that a list makes look like notices.

import { address, type Fixture, notice } from './fixture';
import { inDigits, inWords } from './fixture-days';
import { asAttribute, mosPage } from './shell';

const WHERE = 'ул. Угрешская, д. 8';
const DAY = 21;

/** Other offices' messages as plain lines: a feed without a list. */
const FEED = `<div><b>Мосгаз</b></div><div>Мастер придёт ${inWords(6)} с 11:15 до 14:45, обеспечьте доступ.</div><div>24 ноября, 10:37</div>
<div><b>ЗАГС</b></div><div>Церемония назначена на ${inWords(12)}, 13:35, Кутузовский проспект, д. 23.</div><div>16 ноября, 10:48</div>
<div><b>Парковки</b></div><div>Постановление, штраф 2 500 ₽, скидка до ${inWords(9)}.</div><div>19 ноября, 11:47</div>`;
const POSTED = `Зарегистрировано ${inDigits(-3)}, входящий 118-В/26`;

const row = (label: string, value: string) =>
  `<div style="display:flex;gap:12px"><span>${label}</span><span>${value}</span></div>`;

const panel = (name: string, html: string, marked: string[], unmarked: string[] = []): Fixture => ({
  name: `mos.ru, соседи: ${name}`,
  url: address('my.mos.ru'),
  page: mosPage(html),
  expect: { outcome: 'panel', kinds: ['summons', 'data_clarification'], marked, unmarked },
});
const quiet = (name: string, html: string): Fixture => ({
  name: `mos.ru, тихо: ${name}`,
  url: address('www.mos.ru'),
  page: mosPage(html),
  expect: { outcome: 'quiet' },
});

export const neighbours: Fixture[] = [
  panel(
    'повестка в ленте без списка',
    `<h2>Лента</h2>${FEED}${notice(`<p><b>Вызов в военный комиссариат</b></p><p>${POSTED}</p>
<p>Вам надлежит явиться ${inWords(DAY)} г. к 9:40 по адресу: ${WHERE}, каб. 7, для сверки сведений воинского учёта.</p>
<p>За неявку в военный комиссариат предусмотрен административный штраф (статья 21.5 КоАП РФ).</p>`)}${FEED}`,
    [inWords(DAY), '9:40', WHERE, 'сверки сведений воинского учёта', 'административный штраф', 'статья 21.5 КоАП РФ'],
    [inDigits(-3), '118-В/26'],
  ),
  panel(
    'слова в отдельных тегах, пробелы между ними',
    notice(`<div><span>Пове</span><span>стка</span></div><div><span>Вам</span> <b>надле</b><b>жит</b> <span>явиться</span> <i>${inWords(DAY).replaceAll(' ', '</i> <i>')}</i> <span>г.</span> <span>в</span> <b>13</b><b>:</b><b>05</b> <span>в военный комис</span><span>сариат:</span> <a href="#">${WHERE}</a>.</div>
<div><span>За неяв</span><span>ку</span> <strong>админи</strong><strong>стративный</strong> <strong>штраф</strong>.</div>`),
    [inWords(DAY), '13:05', WHERE, 'административный штраф'],
  ),
  panel(
    'подписи и значения рядом, без пробела',
    notice(
      `<h3>Повестка, действующая</h3>${row('Номер', '77-2026-009917')}${row('Внесена в реестр', inDigits(-4))}${row('Необходимо явиться', `${inWords(DAY)} года, 14:15`)}${row('Куда', `Военный комиссариат, ${WHERE}`)}${row('Для чего', 'Прохождение медицинского освидетельствования')}`,
    ),
    [inWords(DAY), '14:15', WHERE, 'медицинского освидетельствования'],
    ['77-2026-009917', inDigits(-4)],
  ),
  {
    ...panel(
      'рамка, которую страница написала сама (srcdoc)',
      `<h1>Сообщение</h1><iframe title="Сообщение" width="700" height="400" style="border:0" srcdoc="${asAttribute(
        mosPage(
          notice(
            `<p>Повестка. Вам надлежит явиться ${inWords(DAY)} г. к 10:30 в военный комиссариат по адресу: ${WHERE}, на призывную комиссию.</p>`,
          ),
        ).html,
      )}"></iframe>`,
      [inWords(DAY), '10:30', WHERE],
    ),
    inFrame: true,
  },
  quiet(
    'повестка из суда среди других сообщений',
    `<h2>Судебная повестка</h2><p>Симоновский районный суд вызывает вас как кандидата в присяжные заседатели.</p>
<p>Вам необходимо явиться ${inWords(12)} г. к 10:15 по адресу: ул. Восточная, д. 2, зал 508. При себе иметь паспорт и настоящую повестку.</p>${FEED}`,
  ),
  quiet(
    'результаты поиска о повестках',
    `<h1>Поиск</h1><p>По запросу «повестка в военкомат» найдено 214 материалов</p><ul><li><a href="#">Что делать, если пришла повестка</a><p>…гражданин обязан явиться в военкомат в день и час, указанные в повестке…</p></li>
<li><a href="#">Призыв: решение комиссии и отсрочка</a><p>…призывная комиссия принимает решение после медицинского освидетельствования…</p></li><li><a href="#">Единый пункт призыва</a><p>…повестки предъявляют на входе…</p></li></ul>${FEED}`,
  ),
  quiet(
    'медицинская комиссия водителя',
    `<h1>Мои записи</h1><ul><li><h3>Медицинское освидетельствование водителя</h3><p>Вы записаны на ${inWords(13)} г. в 10:45. Необходимо явиться по адресу: ул. Шаболовка, д. 23. При себе иметь паспорт и военный билет.</p></li></ul>${FEED}`,
  ),
  quiet(
    'пустой раздел воинского учёта',
    `<h1>Уведомления</h1><p>Здесь пока пусто</p><p>Когда военный комиссариат направит вам повестку или решение комиссии, они появятся здесь.</p>${FEED}`,
  ),
  quiet(
    'строки услуги, похожие на сообщения',
    `<h1>Постановка на воинский учёт</h1><div><div><b>Кто может получить</b><p>Граждане, состоящие на воинском учёте</p></div><div><b>Документы</b><p>Паспорт, мобилизационное предписание (при наличии)</p></div><div><b>Результат</b><p>Военный комиссариат может вызвать заявителя повесткой для уточнения сведений</p></div></div>${FEED}`,
  ),
];
