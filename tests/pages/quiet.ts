// Pages that must stay as they are (dom-notes groups 9, 11 and 12), and notices that are not the reader's to see.

import { address, type Fixture } from './fixture';
import { inDigits, inWords } from './fixture-days';
import { SUMMONS } from './mos-notices';
import { asAttribute, mosPage, plainPage } from './shell';

const quiet = (name: string, html: string): Fixture => ({
  name: `mos.ru, тихо: ${name}`,
  url: address('www.mos.ru'),
  page: mosPage(html),
  expect: { outcome: 'quiet' },
});
const silent = (name: string, html: string): Fixture => ({
  ...quiet(name, html),
  expect: { outcome: 'quiet', silent: true },
});
const never = (name: string, host: string): Fixture => ({
  name: `не работаем: ${name}`,
  url: address(host),
  page: mosPage(SUMMONS),
  expect: { outcome: 'never' },
});

export const quietPages: Fixture[] = [
  quiet(
    'новость о призыве',
    `<article><h1>В Москве начался призыв</h1><time>сегодня</time><p>Горожане начали получать повестки, сообщили в пресс-службе военного комиссариата. По словам военкома, явиться нужно будет на Единый пункт призыва на улице Яблочкова.</p><p>Неявившимся грозит запрет на выезд из России, отметил он.</p></article>`,
  ),
  quiet(
    'повестка дня',
    `<h1>Повестка дня заседания</h1><ol><li>Об итогах призыва граждан на военную службу</li><li>О бюджете</li><li>Разное</li></ol><p>Заседание состоится ${inWords(9)} г. в 12:00.</p>`,
  ),
  silent(
    'повестка дня без слова о призыве на службу',
    `<h1>Повестка дня заседания Совета депутатов</h1><p>Заседание состоится ${inWords(9)} г. в 15:00 по адресу: ул. Вымышленная, д. 33. Явка депутатов обязательна.</p><ol><li>О призыве к жителям выйти на субботник</li><li>Разное</li></ol>`,
  ),
  silent(
    'повестка в суд и присяжные',
    `<h1>Уведомления</h1><ul><li>Савёловский районный суд<p>Судебная повестка. Вы вызываетесь в качестве свидетеля на ${inWords(30)} г. к 09:40, каб. 418. При неявке может быть наложен штраф.</p></li><li>Вы включены в список кандидатов в присяжные заседатели. Явиться ${inWords(40)} г.</li></ul>`,
  ),
  silent(
    'врач, паспорт и родительское собрание',
    `<h1>Мои записи</h1><div><p>Врач-хирург, ${inWords(7)} г., 11:12. Вам необходимо явиться за 15 минут до приёма с полисом.</p></div><div><p>Паспорт готов.</p></div><div><p>Родительское собрание. Повестка: итоги четверти.</p></div>`,
  ),
  quiet(
    'страница услуги',
    `<h1>Постановка на воинский учёт</h1><p>Услуга для граждан, которые переехали в Москву. Кто может обратиться за услугой: граждане, пребывающие в запасе. Срок оказания: 10 рабочих дней.</p><button type="button">Получить услугу</button>`,
  ),
  quiet(
    'инструкция',
    '<h1>Как получить отсрочку от призыва</h1><p>Отсрочка предоставляется студентам. Чтобы её получить, подайте справку в военкомат. Что делать, если пришла повестка: ответы на частые вопросы.</p>',
  ),
  quiet(
    'текст закона',
    '<h1>Статья 7.1. Временные меры</h1><p>1. Временные меры применяются в отношении гражданина, не явившегося по повестке военного комиссариата в течение двадцати календарных дней.</p><p>2. Гражданину запрещается выезд из Российской Федерации.</p>',
  ),
  quiet(
    'повестка отозвана',
    `<h1>Повестка отозвана</h1><p>Направленная вам ранее повестка отозвана ${inDigits(-1)}. Являться в военный комиссариат не нужно.</p>`,
  ),
  quiet(
    'показания и запись к врачу',
    `<h1>Уведомления</h1><p>Вы записаны к врачу ${inWords(5)} г. в 9:30 по адресу: улица Яблочкова, дом 3. Не забудьте полис.</p>`,
  ),
  quiet(
    'скрытая повестка',
    `<h1>Уведомления</h1><p>Новых нет.</p><div style="display:none">${SUMMONS}</div><div hidden>${SUMMONS}</div><template>${SUMMONS}</template>`,
  ),
  quiet(
    'чужой текст в полях',
    `<h1>Обращение</h1><textarea rows="5">Повестка: вам необходимо явиться в военкомат ${inDigits(6)} в 9:00</textarea><div contenteditable="true"><p>Повестка: вам необходимо явиться в военкомат ${inDigits(6)} в 9:00</p></div><code>Повестка: вам необходимо явиться в военкомат</code>`,
  ),
  {
    name: 'mos.ru, тихо: слова только в меню пользователя, шапке и подвале',
    url: address('www.mos.ru'),
    page: {
      html: mosPage('<h1>Главная</h1>').html.replace(
        'повестка Аркадия Выдуманного',
        `${SUMMONS} для Аркадия Выдуманного`,
      ),
    },
    expect: { outcome: 'quiet' },
  },
  never('вход на mos.ru', 'login.mos.ru'),
  {
    ...never('вход на mos.ru, повестка в рамке без адреса', 'login.mos.ru'),
    page: mosPage(`<h1>Вход</h1><iframe title="Вход" srcdoc="${asAttribute(mosPage(SUMMONS).html)}"></iframe>`),
  },
  never('вход на Госуслуги', 'esia.gosuslugi.ru'),
  never('Госуслуги, пока не включены', 'lk.gosuslugi.ru'),
  never('реестр, пока не включён', 'xn--b1afabzvcegckfhg.xn--p1ai'),
  never('mos.ru внутри чужого имени', 'mos.ru.example.top'),
  never('www-mos.ru', 'www-mos.ru'),
  { ...never('любой другой сайт', 'www.example.org'), page: plainPage(SUMMONS) },
];
