// Synthetic pages in the manner of the portals. No stored copy of a real one exists: ids are those known to be stable,
// every class is made anew for each run, so that nothing can pass by a class name.
import type { Page } from '../e2e/drive/server';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
const random = (length: number) =>
  Array.from({ length }, () => letters[Math.floor(Math.random() * letters.length)]).join('');

/** A class in the manner of CSS modules, new at every call. */
export const cls = (): string => `${random(1).replace(/[\d_]/, 'C')}${random(7)}_${random(9)}__${random(5)}`;

const TAGS = 'div|p|span|section|article|main|ul|ol|li|h[1-6]|a|button|table|tr|td|th|dl|dt|dd|aside|b|strong|time';

/**
 * Puts a random class on every element of the markup that has none of its own, without quotes, so that a document in
 * `srcdoc` stays whole.
 */
export const withClasses = (html: string): string =>
  html.replace(new RegExp(`<(${TAGS})(?=[\\s>])(?![^<>]*\\sclass=)`, 'g'), (all) => `${all} class=${cls()}`);

/** Angular's emulated encapsulation: an attribute with a number on every node, new for each run. */
export function withAngular(html: string): string {
  const attribute = `_ngcontent-ng-c${Math.floor(1e9 + Math.random() * 9e9)}`;
  return html.replace(
    new RegExp(`<(${TAGS}|lib-[a-z-]+|header|footer|nav)(?=[\\s>])`, 'g'),
    (all) => `${all} ${attribute}=""`,
  );
}

/** Markup as the value of an attribute: `srcdoc`. */
export const asAttribute = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

interface More {
  head?: string;
  /** Runs first in the head, before anything of the page. */
  first?: string;
  script?: string;
  headers?: Record<string, string>;
  /** Attributes of the `html` element. */
  html?: string;
}

/**
 * Every page watches itself: what it looked like when it was ready, and how often it was clicked, focused or typed into
 * by something that was not the page. Tests read `__fixture`.
 */
const WITNESS = `window.__fixture={events:[],before:null};
for(const type of ['click','mousedown','mouseup','pointerdown','focusin','input','change','submit','keydown','beforeprint','copy'])
addEventListener(type,(event)=>{if(event.target?.popover!=='manual')__fixture.events.push(type)},true);
addEventListener('DOMContentLoaded',()=>{__fixture.before=document.documentElement.outerHTML});`;

function documentOf(title: string, style: string, body: string, more: More): Page {
  const html = `<!doctype html><html lang="ru"${more.html ? ` ${more.html}` : ''}><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>
<script>${WITNESS}${more.first ?? ''}</script><style>${style}</style>${more.head ?? ''}</head>
<body data-fixture="synthetic">${body}${more.script ? `<script>${more.script}</script>` : ''}</body></html>`;
  return more.headers ? { html, headers: more.headers } : { html };
}

/** mos.ru's shell: header with the user menu (which must never be read) opened beside it, main, footer. */
export function mosPage(body: string, more: More = {}): Page {
  return documentOf(
    'mos.ru',
    'body{margin:0;font:16px/1.5 sans-serif;color:#1f2329;background:#fff}main{max-width:760px;margin:24px auto;padding:0 20px}header,footer{padding:12px 20px;background:#f2f4f7}',
    withClasses(`<div id="mos-header"><div><div><header><div id="mos-header-title">Официальный портал</div>
<button id="mos-dropdown-user"><span></span><span>Аркадий Выдуманный</span></button></header></div></div>
<div>Привет, Аркадий Выдуманный, повестка</div></div>
<nav><a href="/services/">Услуги</a> <a href="/news/">Новости</a></nav>
<main>${body}</main>
<footer><p>Официальный портал Мэра и Правительства Москвы</p></footer>
<div id="mos-dropdown-popup-user"><a href="#exit">Выйти</a> повестка Аркадия Выдуманного</div>`),
    more,
  );
}

/** Gosuslugi in the manner of Angular: numbered attributes, components of a `lib-` library. */
export function gosuslugiPage(body: string, more: More = {}): Page {
  return documentOf(
    'Госуслуги',
    'body{margin:0;font:16px/1.5 sans-serif}.mt-40{margin:40px auto;max-width:760px}',
    withAngular(`<header><nav><ul><li class="mr-24"><p class="link-plain">Документы</p></li></ul></nav>
<lib-login><button class="login-button">Выдуманный А. А.</button></lib-login></header>
<div class="mt-40 ng-star-inserted">${body}</div><footer><p>Портал государственных услуг</p></footer>`),
    more,
  );
}

/** The register's account: nothing is known of its markup, so it is plain. */
export function registerPage(body: string, more: More = {}): Page {
  return documentOf(
    'Реестр повесток',
    'body{margin:0;font:16px/1.5 sans-serif}main{max-width:760px;margin:24px auto}',
    withClasses(`<header><span>Выдуманный Аркадий</span></header><main>${body}</main>`),
    more,
  );
}

/** A bare page of another site. */
export const plainPage = (body: string, more: More = {}): Page =>
  documentOf('Страница', 'body{font:16px/1.5 sans-serif;max-width:760px;margin:24px auto}', body, more);
