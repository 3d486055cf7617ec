// The account as one page (dom-notes group 10): routes by hash, no document reload, content that comes late.
import { inWords } from './fixture-days';
import { SUMMONS } from './mos-notices';
import { mosPage } from './shell';

/** Where the account stands. */
export const ACCOUNT = 'https://my.mos.ru/my/';

/** The shorter summons of the list; its day is not that of the opened one. */
export const LISTED_DAY = inWords(25);
const LIST = `<h1>Уведомления</h1><ul><li><p>Повестка. Вам необходимо явиться в военный комиссариат ${LISTED_DAY} г. к 13:00, ул. Угрешская, д. 8.</p></li>
<li><p>Передайте показания счётчиков до ${inWords(7)} г.</p></li></ul>`;
const NEWS =
  '<article><h1>В Москве начался призыв</h1><p>Горожане начали получать повестки, сообщили в пресс-службе военного комиссариата.</p></article>';
const HOME = '<h1>Рабочий стол</h1><p>Новых заявок нет.</p>';

/** How long the late route keeps the reader waiting. */
export const LATE_MS = 3000;

/** Renders as such accounts do: the container is emptied and filled anew. `replaceContainer()` swaps it as a whole. */
const SCRIPT = `
const routes = ${JSON.stringify({ '#/': HOME, '#/list': LIST, '#/notice': SUMMONS, '#/late': SUMMONS, '#/news': NEWS })};
let waiting;
function render() {
  clearTimeout(waiting);
  const view = document.querySelector('main');
  const html = routes[location.hash] ?? routes['#/'];
  view.innerHTML = location.hash === '#/late' ? '<p>Загрузка…</p>' : html;
  if (location.hash === '#/late') waiting = setTimeout(() => { view.innerHTML = html; }, ${LATE_MS});
}
window.replaceContainer = () => {
  const old = document.querySelector('main');
  const fresh = old.cloneNode(true);
  old.replaceWith(fresh);
};
addEventListener('hashchange', render);
render();`;

export const accountPage = mosPage('', { script: SCRIPT });
