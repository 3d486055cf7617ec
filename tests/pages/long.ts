// Notices that do not stand in the first windowful, and pages that say which keys they were given.
import { address, type Fixture, notice } from './fixture';
import { SUMMONS } from './mos-notices';
import { mosPage } from './shell';

type Long = Pick<Fixture, 'url' | 'page' | 'more'>;

const FILLER = '<div style="height:2600px">Услуги города</div>';
const at = (body: string, script = ''): Long => ({ url: address('www.mos.ru'), page: mosPage(body, { script }) });

/** The notice stands far below the fold, with as much again below it. */
export const belowTheFold = at(`${FILLER}${notice(SUMMONS)}${FILLER}`);

/** The notice is one element several windows high, and its words are at its end. */
export const oneTallBlock = at(
  `${FILLER}${notice(
    `<p style="white-space:pre-line">Здравствуйте!${'\n'.repeat(120)}${SUMMONS.replace(/<\/?(?:b|strong)>/g, '').replace(/<\/?(?:p|h1)>/g, '\n')}</p>`,
  )}${FILLER}`,
);

/** The notice stands in a box that scrolls by itself, beside a strip that never rests. */
export const inAScroller = at(
  `<div id="strip" style="width:300px;overflow:hidden;white-space:nowrap">${'Новости города '.repeat(200)}</div>
<div style="height:900px">Услуги города</div><div id="box" style="height:400px;overflow:auto">${FILLER}${notice(SUMMONS)}${FILLER}</div>${FILLER}`,
  `setInterval(()=>{const strip=document.querySelector('#strip');strip.scrollLeft=(strip.scrollLeft+2)%900},40)`,
);

/** Says in `__keys` what keys it was given, and whether one was spoilt on its way. */
export const listening = at(
  `<p><input id="field" aria-label="Поиск"></p>${notice(SUMMONS)}`,
  `window.__keys=[];for(const type of ['keydown','keyup'])document.addEventListener(type,(event)=>{
if(type==='keydown')__keys.push(event.key+(event.defaultPrevented?' spoilt':''))})`,
);

/** The notice stands in a frame below the fold; the panel stands in the page around it. */
export const frameBelow: Long = (() => {
  const url = address('www.mos.ru');
  const inner = `${new URL(url).pathname}letter/`;
  return {
    url,
    page: mosPage(`${FILLER}<iframe src="${inner}" style="width:700px;height:900px"></iframe>${FILLER}`),
    more: { [inner]: mosPage(notice(SUMMONS)) },
  };
})();
