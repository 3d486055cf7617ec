// Pages that fight us, mostly without meaning to.
import { address, type Fixture, notice } from './fixture';
import { SUMMONS, SUMMONS_MARKED, SUMMONS_UNMARKED } from './mos-notices';
import { mosPage } from './shell';

const hostile = (page: Fixture['page'], host = 'www.mos.ru'): { url: string; page: Fixture['page'] } => ({
  url: address(host),
  page,
});

/** What is to be marked on each of them. */
export const HOSTILE_EXPECTED: Fixture['expect'] = {
  outcome: 'panel',
  kinds: ['summons', 'summons_electronic_notification'],
  marked: SUMMONS_MARKED,
  unmarked: SUMMONS_UNMARKED,
};

/** Rules that hit every element, ours too, as strongly as a page can say it. */
export const hidingStyles = hostile(
  mosPage(notice(SUMMONS), {
    head: `<style>*{display:none!important;font-size:4px!important}
html{font-size:4px}html,body,body *{display:block!important}head,head *,body>script{display:none!important}
html>div,:popover-open,[popover]{display:none!important;visibility:hidden!important;opacity:0!important;width:0!important;height:0!important;
transform:scale(0)!important;clip-path:inset(100%)!important;filter:opacity(0)!important;pointer-events:none!important;position:static!important;
content-visibility:hidden!important;scale:0!important;translate:-9999px!important;mask:linear-gradient(transparent,transparent)!important;inset:auto!important;max-width:0!important}</style>`,
  }),
);

/** The notice stands in a modal dialog; a second, unrelated one can be laid over everything. */
export const dialogs = hostile(
  mosPage(
    `<h1>Сообщения</h1><dialog id="inside" style="width:620px">${notice(SUMMONS)}</dialog><dialog id="above"><p>Подпишитесь на новости города</p></dialog>`,
    { script: `document.querySelector('#inside').showModal()` },
  ),
);
export const dialogAbove = hostile(
  mosPage(`${notice(SUMMONS)}<dialog id="above"><p>Подпишитесь на новости города</p></dialog>`),
);

/** Throws out every node it did not make, again and again, and counts. */
export const remover = hostile(
  mosPage(notice(SUMMONS), {
    first: `window.__removed=0;
new MutationObserver(()=>{for(const node of [...document.documentElement.children]) if(node.tagName==='DIV'){__removed+=1;node.remove()}}).observe(document,{childList:true,subtree:true});`,
  }),
);

/** Puts another root in its place, or writes itself anew, with the same words, and says how many nodes of ours are left. */
export const anotherRoot = hostile(
  mosPage(notice(SUMMONS), {
    first: `window.__anew=(what)=>{
  const root=document.documentElement.cloneNode(true);
  for(const node of [...root.children]) if(node.popover==='manual') node.remove();
  for(const node of root.querySelectorAll('script')) node.remove();
  if(what==='root') document.documentElement.replaceWith(root);
  else{document.open();document.write('<!doctype html>'+root.outerHTML);document.close()}
  return document.documentElement.querySelectorAll(':scope>div').length};`,
  }),
);

/** No inline script, no inline style, no strings as scripts; the page says what was refused. */
export function strictPolicy(): { url: string; page: Fixture['page']; more: Record<string, Fixture['page']> } {
  const { url } = hostile(mosPage(''));
  const path = new URL(url).pathname;
  const plain = mosPage(notice(SUMMONS)).html.replace(/<script>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');
  return {
    url,
    page: {
      html: plain.replace('<head>', '<head><script src="witness.js"></script>'),
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    more: {
      [`${path}witness.js`]: {
        html: `window.__refused=[];document.addEventListener('securitypolicyviolation',(event)=>__refused.push(event.violatedDirective+' '+event.blockedURI+' '+event.sourceFile))`,
        headers: { 'content-type': 'text/javascript; charset=utf-8' },
      },
    },
  };
}

/**
 * Renders the notice ten times a second the way a framework does: it keeps hold of its own nodes and takes them out one
 * by one. A foreign node or a moved one makes that throw, and the page goes blank. `__stop()` ends it.
 */
export const rerendering = hostile(
  mosPage(`<div data-notice></div>`, {
    script: `window.__crashed=null;window.__renders=0;
const box=document.querySelector('[data-notice]');let held=[];
const model=new DOMParser().parseFromString(${JSON.stringify(SUMMONS)},'text/html').body;
function render(){try{
  if(box.childNodes.length!==held.length||held.some((node,index)=>box.childNodes[index]!==node))throw new Error('foreign node in the container');
  for(const node of held){for(const child of node.childNodes)if(child.parentNode!==node)throw new Error('moved');box.removeChild(node)}
  held=[...model.childNodes].map((node)=>box.appendChild(document.importNode(node,true)));__renders+=1;
}catch(error){__crashed=String(error);box.textContent=''}}
render();const timer=setInterval(render,100);window.__stop=()=>clearInterval(timer);`,
  }),
);

/** Builds everything anew twenty times a second, each time with another number beside the notice. */
export const rebuilt = hostile(
  mosPage('<div id="all"></div>', {
    script: `window.__builds=0;const words=${JSON.stringify(notice(SUMMONS))};
function build(){document.querySelector('#all').innerHTML='<p>Обновление '+(__builds+=1)+'</p>'+words}
build();setInterval(build,50);`,
  }),
);

/** 180,000 elements before the notice. */
export const huge = hostile(
  mosPage(`<div id="many"></div>${notice(SUMMONS)}`, {
    script: `const many=document.querySelector('#many');const rows=[];for(let i=0;i<60000;i+=1)rows.push('<p>Заявка <b>'+i+'</b><i>принята</i></p>');many.innerHTML=rows.join('')`,
  }),
);

/** 10,000 changes a second beside the notice: new nodes, texts, classes. `__leave()` takes the notice away. */
export const storm = hostile(
  mosPage(`<div id="storm"></div>${notice(SUMMONS)}`, {
    script: `const storm=document.querySelector('#storm');window.__changes=0;
const cells=Array.from({length:50},()=>storm.appendChild(document.createElement('span')));
setInterval(()=>{for(let i=0;i<100;i+=1){const cell=cells[i%50];if(i<50)cell.textContent=String(__changes);else cell.className='c'+__changes;__changes+=1}},10);
window.__leave=()=>document.querySelector('[data-notice]').remove()`,
  }),
);

export const darkPage = hostile(
  mosPage(notice(SUMMONS), {
    head: '<style>:root{color-scheme:dark}body{background:#0b0d10!important;color:#d8dde3!important}header,footer{background:#14181d!important}</style>',
  }),
);

export const rightToLeft = hostile(mosPage(notice(SUMMONS), { html: 'dir="rtl"' }));

/** A notice that is short enough for the page to be printed on one sheet. */
export const printed = hostile(mosPage(notice(SUMMONS)));
