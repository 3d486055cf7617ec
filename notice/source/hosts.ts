import { isCyrillic, isLatin, latinFor } from '../normalise/letters';
import type { HostReason, HostVerdict } from '../types';
import { toUnicode } from './punycode';

/** Sites that send or show notices, with all their real sub-domains. */
const SITES = ['mos.ru', 'gosuslugi.ru', 'реестрповесток.рф'];
/** Other state hosts a notice may lead to, with their sub-domains where the first column says so. */
const STATE: readonly (readonly [subdomains: boolean, host: string])[] = [
  [true, 'gov.ru'],
  [true, 'mil.ru'],
  [true, 'mosreg.ru'],
  [false, 'kremlin.ru'],
  [false, 'www.kremlin.ru'],
  [false, 'publication.pravo.gov.ru'],
  [true, 'мвд.рф'],
  [true, 'госуслуги.рф'],
  [true, 'nalog.ru'],
  [true, 'sudrf.ru'],
  [true, 'emias.info'],
];
/** Mail and messenger sites: what stands there was sent by somebody else. */
const CARRIERS =
  /(?:^|\.)(?:mail\.ru|mail\.yandex\.ru|mail\.google\.com|outlook\.(?:com|live\.com)|web\.telegram\.org|t\.me|web\.whatsapp\.com|vk\.com|vk\.ru|ok\.ru|web\.max\.ru|max\.ru|rambler\.ru|yandex\.ru)$/;
/** Libraries of law texts and court decisions: what stands there speaks to everybody. */
const LAW_LIBRARIES =
  /(?:^|\.)(?:garant\.ru|consultant\.ru|cntd\.ru|sudact\.ru|legalacts\.ru|rulaws\.ru|zakonrf\.info|pravo\.gov\.ru|normativ\.kontur\.ru|sudrf\.ru)$/;
/** Services that hide where a link leads. */
const SHORTENERS =
  /^(?:(?:www\.)?(?:bit\.ly|clck\.ru|goo\.su|vk\.cc|tinyurl\.com|t\.ly|is\.gd|cutt\.ly|ow\.ly|rb\.gy|u\.to|surl\.li|shorturl\.at|qps\.ru|l\.tgstat\.ru))$/;
/** A name of a few letters with the word for a click in it: a shortener nobody has heard of. */
const SHORT_NAME = /^(?:clck|click|clk|bit|tiny|cut|short|goo|u|t|s)\.[a-z]{2,4}$/;
const CHEAP_ZONES = new Set(
  'top xyz shop cc pw ml tk ga cf gq site online icu club live fun click link buzz space website store app info best cyou sbs rest cfd bond work vip monster lol claims support help pro in ink zone cloud digital ltd one cam win example invalid test'.split(
    ' ',
  ),
);

/** Names that only the real owner carries. */
const BRANDS = new RegExp(
  [
    'gosuslug|gosusl|(?:^|[.-])ervu(?=[.-]|$)|gos-uslug|gosusiug|gosus1ug|gosulugi|госуслуг',
    '(?:^|[.-])mos-?ru(?=[.-]|$)|(?:^|\\.)mos(?=[.-])',
    '(?:my|lk|login|gos|www|esia|id)-?mos(?=[.-]|$)',
    'esia(?=[.-]|$)|minoborony|минобороны|(?:^|[.-])mil-?ru(?=[.-]|$)',
    'voenkomat-?(?:mil|gov|gos|mos)|reestr-?povest|reestrpovest|реестр-?повест|epp-?mos',
    'gosportal|госпортал|(?:mil|gov|mos)-?voenkomat',
  ].join('|'),
);
/** Names of two parts sold like a zone; they look like «.ru» at a glance. */
const RESOLD_ZONES = new Set(['ru.com', 'ru.net', 'com.ru', 'net.ru', 'pp.ru']);
/** Words of the subject that a cheap zone makes suspicious; in a common zone anyone may carry them. */
const TOPIC_WORDS =
  /otsroch|otkaz|yavka|uchet|nabor|uklonist|voenkomat|voyenkomat|военкомат|povestk|povestok|повест[ко]|voinsk|prizyv|призыв|mobiliz|мобилиз|reestr|zapret|snyat|sverk|zakaznoe|(?:^|[.-])epp(?=[.-]|$)/;
const TRUST_WORDS =
  /(?:^|[.-])(?:gos|gov|gosk(?:ey|l?yuch)|lichnyi?-?kabinet|shtraf|uvedomlenie|official)(?=[.*-]|\d|$)/;
/** Any university or bank has one of these; two of them are a pose. */
const COMMON_WORDS =
  /(?:^|[.-])(?:secure|verify|support|login|auth|lk|id|pay|oplata|notice|kabinet|portal)(?=[.-]|\d|$)/g;
const poses = (name: string): boolean => TRUST_WORDS.test(name) || (name.match(COMMON_WORDS)?.length ?? 0) >= 2;
/** Real sites whose names look like tricks: the courts of Moscow, portals of regions such as gosuslugi71.ru. */
const REAL = /(?:^|\.)mos-gorsud\.ru$|^gosuslugi\d\d\.ru$/;

/** A host that names the subject itself: a text that leads there is about it, whatever else it says. */
export const namesSubject = (host: string): boolean => TOPIC_WORDS.test(cleanHost(host));

/** A host and what it is worth. */
export interface JudgedHost {
  /** In Unicode, lower case. */
  host: string;
  verdict: HostVerdict;
  reason: HostReason;
}

/** Lower case, no port, no trailing dot, in Unicode. */
export function cleanHost(raw: string): string {
  return toUnicode(raw.trim().toLowerCase().replace(/:\d+$/, '').replace(/\.+$/, ''));
}

const under = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);

/** True for hosts of the three sites a notice comes from. */
export const isNoticeSite = (host: string): boolean => SITES.some((site) => under(cleanHost(host), site));
/** True for mail and messengers on the web. */
export const isCarrier = (host: string): boolean => CARRIERS.test(cleanHost(host));
/** True for libraries of law texts and decisions of courts. */
export const isLawLibrary = (host: string): boolean => LAW_LIBRARIES.test(cleanHost(host));
/** True for services that hide where a link leads, known by name or by the look of one. */
export const isShortener = (host: string): boolean =>
  SHORTENERS.test(cleanHost(host)) || SHORT_NAME.test(cleanHost(host));

/**
 * Judges one host. `genuine` by the allow-list alone, sub-domains of its sites included; `look_alike` for a trick
 * (another site's name inside or with another ending, letters of two alphabets, a letter or two off, words of the subject
 * or of trust in a cheap zone); else `unknown`, which is no blame.
 */
export function judgeHost(raw: string): JudgedHost {
  const host = cleanHost(raw);
  const judged = (verdict: HostVerdict, reason: HostReason): JudgedHost => ({ host, verdict, reason });
  if (SITES.some((site) => under(host, site))) return judged('genuine', 'allow_list');
  if (STATE.some(([subdomains, name]) => (subdomains ? under(host, name) : host === name)))
    return judged('genuine', 'allow_list');
  if (REAL.test(host)) return judged('unknown', 'not_listed');
  const labels = host.split('.');
  const latin = latinised(host);
  if (labels.some(mixesAlphabets)) return judged('look_alike', 'homograph');
  // Wholly Cyrillic letters that spell a Latin brand: «мос» is a word, «ɡоѕuѕluɡi» and «мoѕ» are tricks.
  if (latin !== host && SITES.some((site) => under(latin, site))) {
    return judged('look_alike', raw.toLowerCase().includes('xn--') ? 'punycode' : 'homograph');
  }
  // The real name as a sub-domain or with its dots as hyphens: «gosuslugi.ru.example.com», «mos-ru.example».
  const rest = labels.slice(0, -2).join('.');
  if (
    /(?:^|\.)(?:gosuslugi|mos|gov|mil)\.ru$|(?:^|\.)реестрповесток\.рф$/.test(rest) ||
    SITES.some((site) => rest.includes(`${site}.`) || rest === site)
  ) {
    return judged('look_alike', 'subdomain_trick');
  }
  const name = labels.slice(0, -1).join('.');
  const isCheap = CHEAP_ZONES.has(labels.at(-1) ?? '') || RESOLD_ZONES.has(labels.slice(-2).join('.'));
  // «gosuslugi.com» has no mistake in its name: its ending is another’s, as in a cheap zone.
  if (BRANDS.test(name)) return judged('look_alike', isCheap || labels.some(isBrand) ? 'brand_in_zone' : 'brand_typo');
  if (labels.some((label) => nearBrand(label))) return judged('look_alike', 'brand_typo');
  if (isCheap && TOPIC_WORDS.test(name)) return judged('look_alike', 'topic_in_zone');
  if (isCheap && poses(name)) return judged('look_alike', 'trust_word_zone');
  return judged('unknown', 'not_listed');
}

function latinised(host: string): string {
  let result = '';
  for (const letter of host)
    result +=
      latinFor(letter) ??
      ({ ɡ: 'g', ı: 'i', ӏ: 'l', ο: 'o', ս: 'u' } as Record<string, string>)[letter] ??
      letter.normalize('NFD')[0] ??
      letter;
  return result;
}

function mixesAlphabets(label: string): boolean {
  let latin = false;
  let other = false;
  for (const letter of label) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) latin ||= isLatin(code);
    else if (isCyrillic(code) || code > 0x250) other = true;
    else if (isLatin(code)) other = true;
  }
  return latin && other;
}

/** The names of the state portal and of the register. */
const BRAND_NAMES = ['gosuslugi', 'реестрповесток', 'госуслуги'];
const isBrand = (label: string): boolean => BRAND_NAMES.includes(label);
/** Up to two letters in one place off one of them. */
function nearBrand(label: string): boolean {
  return BRAND_NAMES.some(
    (brand) => label !== brand && Math.abs(label.length - brand.length) <= 1 && differsInOnePlace(label, brand),
  );
}
function differsInOnePlace(one: string, two: string): boolean {
  let left = 0;
  while (left < one.length && one[left] === two[left]) left++;
  let tailOne = one.length;
  let tailTwo = two.length;
  while (tailOne > left && tailTwo > left && one[tailOne - 1] === two[tailTwo - 1]) {
    tailOne--;
    tailTwo--;
  }
  return tailOne - left <= 2 && tailTwo - left <= 2;
}
