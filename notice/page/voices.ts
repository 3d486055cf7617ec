import type { Item } from './item';

// A page on which people ask and answer each other: a call that one of them tells of calls nobody else.

/** «Марина_Ховрино, 5 дек в 09:12», «oksana · 2 дек 2026 в 19:03»: who wrote and when, over the words. */
const STAMP =
  /(?:^|\n)[ \t]*(\p{L}[^\n,·]{1,30}?)[ \t\n]{0,3}[·,][ \t\n]{0,3}\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-яё]{0,6}\.?(?: 20\d\d)? в \d{1,2}:\d\d(?!\d)/giu;
/** What such a board says of itself. */
const BOARD =
  /(?<![а-яё])(?:вопросы и ответы|ваш ответ|задать вопрос|город вопросов|правила общения|модератор[а-яё]{0,2})(?![а-яё])/i;
/** An office or a portal that writes among others writes to the reader. */
const OFFICE =
  /комиссариат|военком|призывн|пункт|портал|госуслуг|mos\.?ru|реестр|поддержк|оператор|помощник|бот(?![а-яё])|(?:^|\s)вы(?:$|\s)/iu;
const VOICES = 2;

/**
 * @param all the pieces of the page that were read: where one of them is a fraud, that is told
 * @param text the page's text
 * @returns whether two people or more write there in turn under a heading of such a board, and no office among them
 */
export function isAskedAmong(all: readonly Item[], text: string): boolean {
  if (!BOARD.test(text) || all.some(({ reading }) => reading.kind === 'scam')) return false;
  const names = new Set([...text.matchAll(STAMP)].map(([, name = '']) => name.toLowerCase()));
  return names.size >= VOICES && ![...names].some((name) => OFFICE.test(name));
}
