import { UNSEEN } from '../normalise/characters';
import { overlap } from '../spans';
import type { JudgedLink } from '../types';
import { cleanHost, judgeHost } from './hosts';

const LETTER = '*a-z0-9а-яё\\u00c0-\\u024f\\u0370-\\u03ff\\u0400-\\u04ff\\u0561-\\u0587ɡı';
const LABEL = `[${LETTER}][${LETTER}_-]{0,61}`;
const ZONES = [
  'ru|su|рф|москва|com|org|net|info|biz|pro|io|me|ly|cc|gd|gy|to|top|xyz|shop|site|online|icu',
  'club|live|fun|click|link|buzz|space|website|store|app|best|cyou|sbs|rest|cfd|bond|work|vip',
  'tk|ml|ga|cf|gq|pw|dev|page|link|ws|tech|world|today|center|services|life|claims|support',
  'help|example|invalid|test|kz|by|ua|uz|xn--[a-z0-9-]{2,30}|su|tv|eu|us|uk|de|cn|in|рус|дети',
  'online|digital|email|legal|law|help|team|one|host|press|expert|media|zone|agency|group',
  'city|guru|win|bid|loan|men|date|stream|download|xin|gdn|moe|monster|quest|lol|beauty|hair',
  'skin|makeup|autos|boats|homes|yachts|motorcycles',
].join('|');
const WITH_SCHEME = /(?:https?|hxxps?):\/\/[^\s<>"«»“”()]{1,2000}/gi;
const BARE = new RegExp(
  `(?<![${LETTER}@/._-])(?:${LABEL}\\.){1,6}(?:${ZONES})(?![${LETTER}-])(?::\\d{2,5})?(?:/[^\\s<>"«»“”()]{0,500})?`,
  'gi',
);

/** The address behind a sender’s name. It can be forged, so a known one says nothing; a false one gives itself away. */
const SENT_FROM =
  /(?:^|\n)[ \t]{0,4}(?:От кого|От|Отправитель|From|Sender)[ \t]?:[^\n@]{0,80}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})/gi;

/** Addresses that carry the real address in a parameter: host → parameter. */
const WRAPPERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:www\.)?robot\.mos\.ru$/, ['url', 'to', 'u']],
  [/^(?:www\.)?gosuslugi\.ru$/, ['to']],
  [/^(?:away\.vk\.com|vk\.com|vk\.ru)$/, ['to']],
  [/^(?:www\.)?google\.[a-z.]+$/, ['url', 'q']],
  [/^(?:sba\.yandex\.[a-z]+|clck\.yandex\.ru|r\.mail\.ru|yandex\.ru|checklink\.mail\.ru)$/, ['url', 'to']],
];

/** Every link of the original text with its host judged, wrappers undone (at most three deep). */
export function findLinks(original: string): JudgedLink[] {
  const links: JudgedLink[] = [];
  const { text: plain, placeOf } = withoutHidden(original);
  for (const pattern of [WITH_SCHEME, BARE]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match && links.length < 200; match = pattern.exec(plain)) {
      const shown = match[0].replace(/[.,;:!?'…\])}]+$/, '');
      const start = placeOf(match.index);
      const end = placeOf(match.index + shown.length - 1) + 1;
      if (links.some((link) => overlap({ start, end }, link))) continue;
      const link = judgeLink(shown);
      if (link) links.push({ start, end, text: original.slice(start, end), ...link });
    }
  }
  links.push(...falseSenders(original));
  return links.sort((one, two) => one.start - two.start);
}

/** Senders’ addresses whose host poses as a state site. */
function falseSenders(text: string): JudgedLink[] {
  return [...text.matchAll(SENT_FROM)].slice(0, 20).flatMap((match) => {
    const name = match[1] as string;
    const judged = judgeHost(name);
    if (judged.verdict !== 'look_alike') return [];
    const end = match.index + match[0].length;
    return [{ start: end - name.length, end, text: name, ...judged, wrapper: null }];
  });
}

const HIDDEN = new RegExp(`[${UNSEEN}]`);

/** The text without hidden signs, and the place of every unit that is left. */
function withoutHidden(original: string): { text: string; placeOf(at: number): number } {
  if (!HIDDEN.test(original)) return { text: original, placeOf: (at) => at };
  const places: number[] = [];
  const units: string[] = [];
  for (let at = 0; at < original.length; at++) {
    const unit = original[at] as string;
    if (HIDDEN.test(unit)) continue;
    units.push(unit);
    places.push(at);
  }
  return { text: units.join(''), placeOf: (at) => places[at] ?? original.length };
}

type LinkJudgement = Omit<JudgedLink, 'start' | 'end' | 'text'>;

/** Judges one link as written, with or without its scheme. */
export function judgeLink(text: string): LinkJudgement | null {
  let target = text;
  let wrapper: string | null = null;
  for (let depth = 0; depth < 3; depth++) {
    const parts = split(target);
    if (!parts) return null;
    if (parts.userinfo) {
      const claimed = parts.userinfo.split(':')[0] ?? '';
      const verdict = /[.]|gosuslugi|mos/.test(claimed.toLowerCase()) ? 'look_alike' : 'unknown';
      return {
        host: cleanHost(parts.host),
        verdict,
        reason: verdict === 'look_alike' ? 'userinfo_trick' : 'not_listed',
        wrapper,
      };
    }
    const inner = wrapped(cleanHost(parts.host), parts.query);
    if (!inner) {
      const judged = judgeHost(parts.host);
      return { ...judged, reason: wrapper && judged.reason === 'allow_list' ? 'wrapper' : judged.reason, wrapper };
    }
    wrapper ??= cleanHost(parts.host);
    target = inner;
  }
  return { host: wrapper ?? '', verdict: 'unknown', reason: 'wrapper', wrapper };
}

function split(text: string): { host: string; userinfo: string | null; query: string } | null {
  const rest = text.replace(/^[a-z]{2,6}:\/\//i, '').replace(/^\/\//, '');
  const end = rest.search(/[/?#\\]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const at = authority.lastIndexOf('@');
  const host = authority.slice(at + 1);
  if (!host.includes('.') && !/^localhost/.test(host)) return null;
  const question = rest.indexOf('?');
  return {
    host,
    userinfo: at >= 0 ? authority.slice(0, at) : null,
    query: question < 0 ? '' : rest.slice(question + 1),
  };
}

function wrapped(host: string, query: string): string | null {
  if (query === '') return null;
  const names = WRAPPERS.find(([pattern]) => pattern.test(host))?.[1];
  if (!names) return null;
  for (const pair of query.split(/[&#;]/)) {
    const equals = pair.indexOf('=');
    if (equals < 0 || !names.includes(pair.slice(0, equals))) continue;
    const value = decode(pair.slice(equals + 1));
    if (/^(?:https?:)?\/\/|^[^/?#\s]+\.[^/?#\s]+/i.test(value)) return value;
  }
  return null;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
