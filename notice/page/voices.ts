import type { Item } from './item';

// A page on which people ask and answer each other: a call that one of them tells of calls nobody else.

/** «Марина_Ховрино, 5 дек в 09:12», «oksana · 2 дек 2026 в 19:03»: who wrote and when, over the words. */
const STAMP =
  /(?:^|\n)[ \t]*(\p{L}[^\n,·]{1,30}?)[ \t\n]{0,3}[·,][ \t\n]{0,3}\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-яё]{0,6}\.?(?: 20\d\d)? в \d{1,2}:\d\d(?!\d)/giu;
/** What such a board says of itself. A portal offers «Задать вопрос» beside every letter: that is no word of one. */
const BOARD = /(?<![а-яё])(?:ваш ответ|город вопросов|правила общения|модератор[а-яё]{0,2})(?![а-яё])/i;
/** «oksana_lefortovo», «serg1979»: people who call themselves so; the titles of messages do not. */
const NICK = /^(?:[\p{L}\d]+_[\p{L}\d_]+|\p{L}{3,16}\d{2,4})$/u;
/** An office or a portal that writes among others writes to the reader. */
const OFFICE =
  /комиссариат|военком|призывн|повестк|уведомлени|ограничени|пункт|портал|госуслуг|mos\.?ru|реестр|поддержк|оператор|помощник|бот(?![а-яё])|(?:^|\s)вы(?:$|\s)/iu;
const VOICES = 2;

/**
 * @param all the pieces of the page that were read: where one of them is a fraud, that is told
 * @param text the page's text
 * @returns whether two people or more write there in turn on such a board, one of them under a nickname, and no office
 */
export function isAskedAmong(all: readonly Item[], text: string): boolean {
  if (!BOARD.test(text) || all.some(({ reading }) => reading.kind === 'scam')) return false;
  const names = new Set([...text.matchAll(STAMP)].map(([, name = '']) => name.toLowerCase()));
  return (
    names.size >= VOICES && [...names].some((name) => NICK.test(name)) && ![...names].some((name) => OFFICE.test(name))
  );
}
