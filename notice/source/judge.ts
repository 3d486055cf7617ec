import { type NormalText, normalise } from '../normalise/index';
import type { Found, FoundAsk, SourceJudgement, Span } from '../types';
import { findAsks } from './asks';
import { judgeHost } from './hosts';
import { findLinks } from './links';

const PHONE =
  /(?:(?<![\d*])(?:\+7|8)[\s(-]{0,3}[\d*]{3}[\s)-]{0,3}[\d*]{2,3}[\s-]{0,2}[\d*]{2}[\s-]{0,2}[\d*]{2}(?![\d*]))|(?<![\d*-])\(?[\d*]{3,5}\)?[\s-]?[\d*]{1,3}-[\d*]{2}-[\d*]{2}(?![\d*-])/g;
const SENDER = new RegExp(
  [
    '(?:^|\\n)[ \\t]{0,4}(?:(?:Отправитель|От кого|От|Sender|From)[ \\t]?:[ \\t]?)([^\\n]{2,80})',
    [
      '(?<![\\w.])(mos_info|MOS_INFO|gosuslugi|GOSUSLUGI|mos\\.ru|Госуслуги|ГОСУСЛУГИ|ЕМИАС|УФССП|ФССП)',
      '(?=[ \\t]?[:—–-])',
    ].join(''),
    '((?:[Оо]бъединённый |[Оо]бъединенный |[Рр]айонный )?(?:[Вв]оенный|ВОЕННЫЙ) (?:[Кк]омиссариат|КОМИССАРИАТ)[^\\n.,;:!?]{0,60})',
  ].join('|'),
);

/**
 * Judges sender and links of a text. `host`: host of the page it stands on. Offsets are UTF-16 units of `text`.
 * Never throws. A genuine host says nothing of the asks: those stand beside it.
 */
export function judgeSource(
  text: string,
  options: { host?: string | null } = {},
  normal: NormalText = normalise(text),
): SourceJudgement {
  const links = findLinks(text);
  const page = options.host ? judgeHost(options.host) : null;
  const verdict = verdictOf(links, page);
  const asks = findAsks(normal).filter((ask) => !(verdict === 'genuine_host' && isLogin(text, ask)));
  return { page, links, phones: phonesIn(text), sender: senderOf(text), asks, verdict };
}

/** What the judgement is of a part of the text alone, `span` in its UTF-16 units: the links and asks of others stay out. */
export function judgementWithin({ page, links, phones, sender, asks }: SourceJudgement, span: Span): SourceJudgement {
  const isIn = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
  const own = links.filter(isIn);
  return {
    page,
    links: own,
    phones: phones.filter(isIn),
    sender: sender && isIn(sender) ? sender : null,
    asks: asks.filter(isIn),
    verdict: verdictOf(own, page),
  };
}

function verdictOf(links: SourceJudgement['links'], page: SourceJudgement['page']): SourceJudgement['verdict'] {
  const verdicts = [...links, ...(page ? [page] : [])].map(({ verdict }) => verdict);
  if (verdicts.includes('look_alike')) return 'look_alike';
  if (verdicts.includes('unknown')) return 'unknown';
  return verdicts.length > 0 ? 'genuine_host' : 'no_link';
}

/**
 * «Вход по логину и паролю»: how one signs in, where every address is genuine. «Логин и пароль отправьте ответом» is
 * none: there somebody is to be told.
 */
function isLogin(text: string, { ask, text: words, end }: FoundAsk): boolean {
  return ask === 'password' && /^(?:логин|парол)/i.test(words) && !TOLD_TO.test(restOf(text, end));
}
const REACH = 80;
const restOf = (text: string, from: number): string => text.slice(from, from + REACH).split(/\n|[.!?]\s/)[0] ?? '';
const TOLD_TO = /отправь|отправить|пришл|вышл|сообщ|назов|продикт|передай|скинь|ответн|нужен/i;

function phonesIn(text: string): Found[] {
  const phones: Found[] = [];
  for (const match of text.matchAll(PHONE)) {
    const digits = match[0].replace(/[^\d*]/g, '').length;
    if (digits >= 6 && phones.length < 50)
      phones.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return phones;
}

function senderOf(text: string): Found | null {
  const match = SENDER.exec(text.length > 20_000 ? text.slice(0, 20_000) : text);
  if (!match) return null;
  const value = (match[1] ?? match[2] ?? match[3] ?? '').trimEnd();
  const start = match.index + match[0].indexOf(value);
  return { start, end: start + value.length, text: value };
}
