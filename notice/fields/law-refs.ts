import { foundAt, type NormalText } from '../normalise/index';
import { compile, matches } from '../pattern';
import { overlap } from '../spans';
import type { FoundLawRef, Span } from '../types';

const NUM = '\\d{1,4}(?:\\.\\d{1,3}){0,2}';
const LIST = `${NUM}(?:(?:, ?| и | или |-)${NUM}){0,4}`;
const UNIT = `(?:(?:ч|п|пп|ст|абз|подп|гл) ?\\.? ?|(?:част|пункт|подпункт|стать|стате|абзац|глав)(?:[а-я]{0,4}) )(?:"[а-я]"|${LIST}|[а-я]\\)?(?= (?:п|ч|ст|пункт)))`;
/** «КоАП РФ», «Уголовный кодекс»; not «укажите», «НКО». */
const CODE = `(?:${[
  'коап',
  'кодекс[а-я]{0,2} (?:рф |российской федерации )?об административных правонарушениях',
  'ук',
  'уголовн[а-я]{2,3} кодекс[а-я]{0,2}',
  'упк',
  'уголовно-процессуальн[а-я]{2,3} кодекс[а-я]{0,2}',
  'тк',
  'трудов[а-я]{2,3} кодекс[а-я]{0,2}',
  'гк',
  'гражданск[а-я]{2,3} кодекс[а-я]{0,2}',
  'кас|нк|конституци[а-я]',
].join('|')})›(?: ?(?:рф›|российской федерации|россии))?`;
const NUMBERED =
  '(?:федеральн[а-я]{2,3} )?(?:(?:закон[а-я]{0,2}|фз) ?(?:рф |российской федерации )?(?:от [\\d.]{8,10}(?: ?г\\.?)? |от \\d{1,2} [а-я]{3,8} \\d{4} ?(?:г\\.?|года)? )?(?:№|n|no|номер)? ?\\d{1,4}(?:-?фз›)?|(?:№ ?)?\\d{1,4}-? ?фз›)';
const TITLED =
  '(?:федеральн[а-я]{2,3} )?(?:закон[а-я]{0,2}|фз|положени[а-я]{1,2}|инструкци[а-я]{1,2}|указ[а-я]{0,2}|постановлени[а-я]{1,2}|пост\\.)(?: (?:рф|российской федерации|правительства(?: рф| российской федерации)?|президента(?: рф| российской федерации)?))? ?"[^"\\n]{4,120}"';
/** «Закон о воинской обязанности», «положение о призыве»; not «закон о связи». */
const NAMED = [
  '(?:федеральн[а-я]{2,3} )?закон[а-я]{0,2} (?:рф |российской федерации )?(?:о|об) (?:воинской обязанности(?: и (?:о )?военной службе)?|электронных повестках|мобилизации|мобилизационной подготовке(?: и мобилизации)?|альтернативной гражданской службе|едином реестре воинского учета|статусе военнослужащих)',
  'положени[а-я]{1,2} (?:о|об) (?:воинском учете|призыве(?: на военную службу)?|военно-врачебной экспертизе)',
].join('|');
const DECREE =
  '(?:(?:указ|постановлени|приказ|распоряжени)[а-я]{0,3}|пост\\.)(?: (?:президента|правительства|министра обороны|минобороны|мо|мвд|губернатора|мэра)(?: (?:рф|российской федерации|россии|москвы))?)?(?: ?"[^"\\n]{4,80}")?(?: от (?:\\d{1,2}[ .][а-я\\d]{2,8}[ .]\\d{2,4}(?: ?(?:г\\.?|года)(?![а-я]))?))?(?: ?(?:№|n|no|номер) ?[\\d*-]{1,6}(?:[а-я]{1,2}›)?(?: от \\d{1,2}[ .][а-я\\d]{2,8}[ .]\\d{2,4})?)?';

const ACT = `(?:${CODE}|${NUMBERED}|${TITLED}|${NAMED})`;
/** «Статьёй 7.1 указанного Федерального закона», «часть 2 этой же статьи» is none. */
const THAT = '(?:(?:вышеуказанн|указанн|названн|данн|настоящ)(?:ого|его)|этого(?: же)?|того же)';
const WITH_UNITS = compile(
  `‹${UNIT}(?:,? ${UNIT}){0,3}(?:,? ?(?:${ACT}|(?:${THAT} )?(?:(?:федеральн[а-я]{2,3} )?закона|кодекса)›))?(?: ?"[^"\\n]{4,120}")?`,
);
const ACT_ONLY = compile(`‹(?:${NUMBERED}|${TITLED}|${NAMED})(?: ?"[^"\\n]{4,120}")?`);
const CODE_FIRST = compile(`(?<!(?:ст\\.?|стать[а-я]{1,3}) ?[\\d.]{1,6} )‹${CODE},? ?\\(?${UNIT}(?:,? ${UNIT}){0,2}`);
const NUMBER_FIRST = compile(`‹(?:фз-? ?\\d{1,4})›(?:,? ?${UNIT}(?:,? ${UNIT}){0,2})?`);
/** «53-ФЗ, статья 7.1»; not «53-ФЗ, статья 328 УК». */
const ACT_FIRST = compile(
  `‹${NUMBERED},? (?:\\((?=[^()\\n]{1,40}\\))(?![^()]*(?:${ACT})))?${UNIT}(?:,? ${UNIT}){0,2}(?!\\d|\\.\\d)(?! ?(?:${ACT}))`,
);
/** A number with no «статья»: «21.5 КоАП», «КоАП, 21.5», «328-я»; not «по 21.50», «кабинет 328». */
const BARE = compile(
  [
    `‹(\\d{1,3}(?:\\.\\d)?)(?:-?[йяе])? (${CODE})`,
    `‹(\\d{1,3}(?:\\.\\d)?)(?:-?(?:[йяе]|ой|ую|ая))? стать[а-я]{1,3},? (${CODE})`,
    `‹${CODE},? (\\d{1,3}(?:\\.\\d)?)(?![\\d:])`,
    `‹(?:по|штраф:?|статья) (21\\.[567]|328(?:-?[а-я]{1,2})?(?: стать[а-я]{1,3})?)(?!-)(?!\\.?\\d)(?! ?(?:${CODE}|каб|окн|ауд|комн|дом|маршрут|автобус))`,
    '‹(?:грозят|угрожали|грозит|придет|пугают|та же:|светит) (21\\.5|328)(?!\\.?\\d)',
    '‹(328)-?(?:я|ую|ой|ая)›',
  ].join('|'),
);
const DECREES = compile(`‹${DECREE}`);

const CODES: readonly (readonly [RegExp, string])[] = [
  [/коап|административных правонаруш/, 'koap'],
  [/упк|уголовно-процесс/, 'upk'],
  [/(?:^|[^а-я])ук(?![а-я])|уголовн[а-я]{2,3} кодекс/, 'uk'],
  [/(?:^|[^а-я])тк(?![а-я])|трудов[а-я]{2,3} кодекс/, 'tk'],
  [/(?:^|[^а-я])гк(?![а-я])|гражданск[а-я]{2,3} кодекс/, 'gk'],
  [/(?:^|[^а-я])нк(?![а-я])/, 'nk'],
  [/(?:^|[^а-я])кас(?![а-я])/, 'kas'],
  [/конституци/, 'konst'],
  [/воинской обязанности и (?:о )?военной службе|закон[а-я]{0,2} [а-я ]{0,24}о воинской обязанности/, '53-fz'],
  [/порядке выезда/, '114-fz'],
  [/альтернативной гражданской/, '113-fz'],
  [/электронных повестках/, '127-fz'],
  [/мобилизационной подготовке|закон[а-я]{0,2} о мобилизации/, '31-fz'],
  [/объявлении частичной мобилизации/, 'ukaz-647'],
  [/о воинском учете/, 'pp-719'],
  [/положени[а-я]{1,2} о призыве/, 'pp-663'],
  [/военно-врачебной экспертизе/, 'pp-565'],
  [/государственной тайне/, '5485-1'],
];
/** Decrees and orders that are known by number. */
const DECREE_IDS: Record<string, string> = {
  '663': 'pp-663',
  '719': 'pp-719',
  '565': 'pp-565',
  '574': 'pp-574',
  '506': 'pp-506',
  '1204': 'pp-1204',
  '490': 'pp-490',
  '132': 'pp-132',
  '63': 'pp-63',
};
const ORDER_IDS: Record<string, string> = {
  '647': 'ukaz-647',
  '1237': 'ukaz-1237',
  '83': 'ukaz-83',
  '998': 'ukaz-998',
};

/** References to law in the order of the text, the longest reading of each place. */
export function findLawRefs(normal: NormalText): FoundLawRef[] {
  const spots: Span[] = [];
  for (const pattern of [WITH_UNITS, CODE_FIRST, NUMBER_FIRST, ACT_FIRST, ACT_ONLY, BARE, DECREES]) {
    for (const match of matches(pattern, normal.text, 100)) {
      const text = normal.text.slice(match.start, match.end);
      if (!isReference(normal.text, match.start, text, pattern)) continue;
      const clash = spots.find((spot) => overlap(match, spot));
      if (!clash) spots.push({ start: match.start, end: match.end });
      else if (match.end - match.start > clash.end - clash.start)
        Object.assign(clash, { start: match.start, end: match.end });
    }
  }
  spots.sort((one, two) => one.start - two.start);
  let lastAct: string | null = null;
  return spots.map(({ start, end }) => {
    const text = normal.text.slice(start, end);
    const act = actOf(text) ?? actByArticle(text);
    // «ст. 7.1 53-ФЗ … п. 4 ст. 7.1»: the second one leans on the first.
    if (act) lastAct = act;
    return {
      ...foundAt(normal, start, end),
      act: act ?? (articleOf(text) ? lastAct : null),
      article: articleOf(text),
      part: partOf(text),
    };
  });
}

function isReference(all: string, start: number, text: string, pattern: RegExp): boolean {
  const act = actOf(text) !== null;
  if (pattern === DECREES)
    return /[\d*]|"/.test(text) && /президента|правительства|минобороны|министра|№|n ?\d|от \d/.test(text);
  if (pattern === WITH_UNITS) {
    // «п. 5» of a list, «ч. 30 мин», «пункт 3» of a route are no law: an article or an act must stand there.
    const article = /(?:^|[^а-я])(?:ст\.? ?|стат(?:ь[а-я]{1,3}|ей) )\d/.test(text);
    return (act || article) && !/^ч\.? ?\d+$/.test(text);
  }
  if (pattern === ACT_ONLY && /^(?:закон|фз)[а-я]{0,2} ?\d{1,4}$/.test(text)) return act;
  return !(pattern === BARE && start > 0 && /[\d.]$/.test(all.slice(start - 1, start)));
}

function actOf(text: string): string | null {
  const number = /(?:№|n|no|номер)? ?(?<!\d)(\d{1,4})-? ?фз(?![а-я])|(?:закон[а-я]{0,2}|фз)[- №n]{1,3}(\d{1,4})/.exec(
    text,
  );
  const digits = number?.[1] ?? number?.[2];
  if (digits) return `${digits}-fz`;
  for (const [pattern, id] of CODES) if (pattern.test(text)) return id;
  const decree = /(указ|постановлени)[^\n]{0,200}?(?:№|n|no|номер) ?(\d{1,4})/.exec(text);
  if (decree) return (decree[1] === 'указ' ? ORDER_IDS : DECREE_IDS)[decree[2] as string] ?? null;
  return null;
}
/** Articles that notices name without their act: «ст. 7.1», «грозит 328», «по 21.5». */
function actByArticle(text: string): string | null {
  const article = articleOf(text);
  if (article === '7.1') return /стать|ст\./.test(text) ? '53-fz' : null;
  if (article === '328') return 'uk';
  return article !== null && /^21\.[4-7]$/.test(article) ? 'koap' : null;
}
/** «Ст. 21.5», «21.5 КоАП», «КоАП, 21.5», «грозит 328». */
function articleOf(text: string): string | null {
  const found =
    /(?:ст\.? ?|стат(?:ь[а-я]{1,3}|ей) )(\d{1,3}(?:\.\d{1,2}){0,2})/.exec(text) ??
    /^(\d{1,3}(?:\.\d)?)(?:-?[а-я]{1,2})?(?: стать[а-я]{1,3})?,? (?:коап|ук)/.exec(text) ??
    /(?<![а-я])(?:коап|ук)(?: ?рф)?[,:]? (\d{1,3}(?:\.\d)?)(?![\d.]*\d)/.exec(text) ??
    /(?<![\d.])(?<!(?:№|n|no|номер) ?)(328|21\.[4-7])(?!\d)(?!-? ?фз)/.exec(text);
  return found?.[1] ?? null;
}
function partOf(text: string): string | null {
  const found = /(?:^|[^а-я])(?:(?:ч|п|пп)\.? ?|(?:част|пункт|подпункт)[а-я]{0,4} )(\d{1,2}(?:\.\d{1,2})?)/.exec(text);
  return found?.[1] ?? null;
}
