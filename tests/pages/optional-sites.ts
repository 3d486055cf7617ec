// Gosuslugi and the register (dom-notes groups 6 to 8). Nothing of ours runs there until the user turns the site on.

import { address, type Fixture, notice } from './fixture';
import { inDigits, inWords } from './fixture-days';
import { gosuslugiPage, registerPage } from './shell';

const DAY = 45;
const REGISTER = 'xn--b1afabzvcegckfhg.xn--p1ai';

const gosuslugi = (name: string, html: string, expect: Fixture['expect'], host = 'lk.gosuslugi.ru'): Fixture => ({
  name: `gosuslugi: ${name}`,
  url: address(host),
  page: gosuslugiPage(html),
  expect,
});
const register = (name: string, html: string, expect: Fixture['expect']): Fixture => ({
  name: `реестр: ${name}`,
  url: address(REGISTER),
  page: registerPage(html),
  expect,
});

const entry = (title: string, words: string, attribute = '') =>
  `<a ${attribute} href="/message/${Math.random().toString().slice(2)}"><div><div><div><div><h4>${title}</h4><p>${words}</p></div></div></div></div></a>`;

export const optionalNotices: Fixture[] = [
  gosuslugi(
    'список сообщений',
    `<h1>Уведомления</h1>${entry('ФНС России', 'Налоговое уведомление на сумму 2 140 рублей, оплатить до 1 декабря.')}
${entry('Военный комиссариат города Москвы', `Вам направлена повестка. Она размещена в реестре ${inDigits(-1)} и считается вручённой по истечении 7 дней.`, 'data-notice')}
${entry('Госавтоинспекция', 'Штраф 750 рублей за превышение скорости, скидка до 18 числа.')}<span>Показать больше</span>`,
    {
      outcome: 'panel',
      kinds: ['summons_electronic_notification'],
      marked: ['направлена повестка', 'считается вручённой по истечении 7 дней'],
      unmarked: ['Показать больше'],
    },
  ),
  gosuslugi(
    'открытое сообщение с вложением',
    notice(`<h4>Военный комиссариат города Москвы</h4><h3>Повестка</h3><div><p><b>Вам необходимо явиться</b> ${inWords(DAY)} г. в 9:00 на заседание призывной комиссии по адресу: Москва, ул. Яблочкова, д. 5.</p>
<p>В случае неявки будет применён запрет на выезд из РФ.</p></div><a href="/file/">povestka.pdf</a>`),
    {
      outcome: 'panel',
      kinds: ['summons', 'summons_electronic_notification'],
      marked: [inWords(DAY), '9:00', 'ул. Яблочкова, д. 5', 'призывной комиссии', 'запрет на выезд из РФ'],
      unmarked: ['povestka.pdf'],
    },
  ),
  gosuslugi(
    'ограничения применены',
    notice(`<h3>Уведомление о применении временных мер</h3><p>К вам применены временные меры, предусмотренные статьёй 7.1 Федерального закона № 53-ФЗ: приостановлено право управления транспортными средствами, запрещён выезд из Российской Федерации.</p>
<p>Основание: неявка в военный комиссариат по повестке.</p>`),
    {
      outcome: 'panel',
      kinds: ['restriction_imposed'],
      marked: [
        'статьёй 7.1 Федерального закона № 53-ФЗ',
        'управления транспортными средствами',
        'выезд из Российской Федерации',
      ],
    },
    'www.gosuslugi.ru',
  ),
  gosuslugi(
    'решение об отсрочке',
    notice(
      `<h3>Решение по вашему призыву</h3><p>Призывной комиссией принято решение предоставить вам отсрочку от призыва на военную службу до ${inDigits(300)}.</p>`,
    ),
    { outcome: 'panel', kinds: ['draft_decision'], marked: ['предоставить вам отсрочку'] },
  ),
  register(
    'одна повестка с днём размещения',
    `<h1>Мои повестки</h1>${notice(`<div><p>Повестка о явке в военный комиссариат</p><p>Размещена в реестре: ${inDigits(-2)}</p><p>Вам необходимо явиться ${inWords(DAY)} г. в 10:30, Москва, ул. Угрешская, д. 8.</p></div>`)}`,
    {
      outcome: 'panel',
      kinds: ['summons', 'summons_electronic_notification'],
      marked: [inWords(DAY), '10:30', 'ул. Угрешская, д. 8'],
    },
  ),
  register(
    'ограничение в списке',
    `<h1>Временные меры</h1>${notice(`<table><tr><td>Запрет на выезд из Российской Федерации</td><td>применена ${inDigits(-5)}</td></tr><tr><td>Запрет на регистрацию транспортных средств</td><td>применена ${inDigits(-5)}</td></tr></table><p>В отношении вас действуют меры в связи с неявкой по повестке военного комиссариата.</p>`)}`,
    {
      outcome: 'panel',
      kinds: ['restriction_imposed'],
      marked: ['Запрет на выезд из Российской Федерации', 'регистрацию транспортных средств'],
    },
  ),
  register(
    'меры сняты',
    // The title over the letter is its own.
    `${notice(`<h1>Временные меры</h1><p>Временные меры в отношении вас отменены ${inDigits(-1)} в связи с явкой в военкомат: запрет на выезд из Российской Федерации снят.</p>`)}`,
    { outcome: 'panel', kinds: ['restriction_lifted'], marked: ['запрет на выезд из Российской Федерации'] },
  ),
];

export const optionalQuiet: Fixture[] = [
  gosuslugi(
    'судебные приставы',
    `<h4>ФССП России</h4><h3>Постановление о временном ограничении на выезд</h3><p>В отношении вас установлено временное ограничение на выезд из Российской Федерации в связи с задолженностью по исполнительному производству. Явиться к судебному приставу ${inDigits(10)}.</p>`,
    { outcome: 'quiet' },
  ),
  gosuslugi(
    'судебная повестка',
    `<h4>Пресненский районный суд</h4><h3>Судебная повестка</h3><p>Вы вызываетесь в судебное заседание в качестве свидетеля ${inDigits(14)} в 11:00, зал 5. За неявку может быть наложен судебный штраф.</p>`,
    { outcome: 'quiet' },
  ),
  gosuslugi(
    'штраф',
    '<h4>Госавтоинспекция</h4><h3>Постановление о штрафе</h3><p>Вам назначен штраф 1 500 рублей по ст. 12.9 КоАП РФ.</p>',
    { outcome: 'quiet' },
  ),
  register('пустой кабинет', '<h1>Мои повестки</h1><p>Повесток и временных мер в отношении вас нет.</p>', {
    outcome: 'quiet',
  }),
  register(
    'архивная запись',
    `<h1>Мои повестки</h1><p>Архивная запись. Повестка отозвана военным комиссариатом ${inDigits(-90)}. Являться не нужно.</p>`,
    { outcome: 'quiet' },
  ),
];
