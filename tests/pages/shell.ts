// Synthetic pages in the manner of the portals. No stored copy of a real one exists: ids are those known to be stable,
// every class is made anew for each run, so that nothing can pass by a class name.
import type { Page } from '../e2e/drive/server';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
const random = (length: number) =>
  Array.from({ length }, () => letters[Math.floor(Math.random() * letters.length)]).join('');

/** A class in the manner of CSS modules, new at every call. */
export const cls = (): string => `${random(1).replace(/[\d_]/, 'C')}${random(7)}_${random(9)}__${random(5)}`;

/** Puts a random class on every element of the markup that has none. */
export const withClasses = (html: string): string =>
  html.replace(
    /<(div|p|span|section|article|main|ul|li|h[1-6]|a|button|table|tr|td|aside|b|strong|time)(?=[\s>])/g,
    (all) => `${all} class="${cls()}"`,
  );

/** mos.ru's shell: header with the user menu (which must never be read), main, footer. */
export function mosPage(
  body: string,
  more: { head?: string; script?: string; headers?: Record<string, string> } = {},
): Page {
  const html = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>mos.ru</title>
<style>body{margin:0;font:16px/1.5 sans-serif;color:#1f2329;background:#fff}main{max-width:760px;margin:24px auto;padding:0 20px}header,footer{padding:12px 20px;background:#f2f4f7}</style>${more.head ?? ''}</head>
<body data-fixture="synthetic">${withClasses(`<header id="mos-header"><div id="mos-header-title">Официальный портал</div>
<button id="mos-dropdown-user"><span></span><span>Аркадий Выдуманный</span></button>
<div id="mos-dropdown-popup-user" hidden><a href="#exit">Выйти</a> повестка Аркадия Выдуманного</div></header>
<nav><a href="/services/">Услуги</a> <a href="/news/">Новости</a></nav>
<main>${body}</main>
<footer><p>Официальный портал Мэра и Правительства Москвы</p></footer>`)}${more.script ? `<script>${more.script}</script>` : ''}</body></html>`;
  return more.headers ? { html, headers: more.headers } : { html };
}

/** A bare page of another site. */
export const plainPage = (body: string): Page => ({
  html: `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Страница</title><style>body{font:16px/1.5 sans-serif;max-width:760px;margin:24px auto}</style></head><body data-fixture="synthetic">${body}</body></html>`,
});
