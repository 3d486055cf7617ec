import type { Page, Pages } from '../e2e/drive/server';
import { dayFromToday, inNumbers, inWords } from './days';
import { mosPage, plainPage } from './shell';

const POSTED = dayFromToday(-2);
export const APPEAR = dayFromToday(150);

/** The style reported for February 2026: draft commission, a day five months ahead. */
export const SUMMONS_2026 = `<h1>Вам направлена повестка</h1>
<p>Военный комиссариат города Москвы уведомляет: вы вызываетесь на заседание <b>призывной комиссии</b>.</p>
<p>Вам необходимо явиться ${inWords(APPEAR)} в 9:30 по адресу: Единый пункт призыва, улица Яблочкова, дом 5, строение 1.</p>
<p>При себе иметь паспорт и медицинские документы.</p>
<p>Повестка размещена в реестре ${inNumbers(POSTED)}. В случае неявки без уважительной причины будут применены временные меры: запрет на выезд из Российской Федерации, ограничение права на управление транспортными средствами, отказ в выдаче кредита. Неявка влечёт уголовную ответственность по статье 328 УК РФ.</p>`;

/** The SMS reported for November 2024. */
export const SMS_2024 =
  'По ст. 7.1 53-ФЗ в связи с неявкой по повестке к Вам применены временные меры, в том числе в виде запрета на выезд из РФ. Дальнейшая неявка влечет уголовную ответственность. Вам необходимо прибыть в военкомат по адресу: ул. Угрешская, д. 8.';

const NEWS = `<h1>В Москве начался призыв</h1><p>Горожане начали получать повестки, сообщили в пресс-службе военного комиссариата. По словам военкома, явиться нужно будет на Единый пункт призыва.</p>`;

const SCAM =
  'Военный комиссариат. На вас сформирована повестка. Для отмены подтвердите личность: назовите код из СМС оператору или войдите на gosuslugi-reestr.top/login';

/** The pages `npm start` shows and the first tests use. */
export const samplePages: Pages = (host, path) => {
  const key = `${host}${path}`;
  const pages: Record<string, () => Page> = {
    'www.mos.ru/': () =>
      mosPage(
        `<h1>Уведомления</h1><ul><li><a href="/notice/summons/">Повестка</a></li><li><a href="/news/item/1/">Новость</a></li></ul>`,
      ),
    'www.mos.ru/notice/summons/': () => mosPage(SUMMONS_2026),
    'www.mos.ru/news/item/1/': () => mosPage(NEWS),
    'login.mos.ru/': () => mosPage(SUMMONS_2026),
    'www.example.org/': startPage,
    'www.example.org/empty/': () => plainPage('<p></p>'),
  };
  return pages[key]?.() ?? null;
};

const startPage = (): Page =>
  plainPage(`<h1>Примеры для «Понятно»</h1>
<p>Эти страницы выдуманы и лежат на этой машине. Их адреса настоящие только в этом окне.</p>
<h2>1. Страница mos.ru</h2>
<p><a href="https://www.mos.ru/notice/summons/">Повестка на призывную комиссию</a> · <a href="https://www.mos.ru/news/item/1/">новость</a> (пометок быть не должно)</p>
<h2>2. Текст для правой кнопки</h2>
<p>Выделите текст, нажмите правую кнопку, выберите «Объяснить уведомление».</p>
<blockquote id="sms">${SMS_2024}</blockquote>
<blockquote id="scam">${SCAM}</blockquote>
<h2>3. Значок на панели</h2>
<p>Нажмите значок и вставьте любой текст.</p>`);
