import type { Text } from '../../law/schema/common';
import { t } from '../../law/text';
import { isOfficeAsk, isUsual } from '../../notice/source/office-asks';
import type { Reading, SourceJudgement } from '../../notice/types';
import type { Explanation } from '../types';
import { ASKS, CHECK_YOURSELF, HOST_REASONS, USUAL_ASKS } from '../words';

type Source = Explanation['source'];

/** «Is it genuine?»: the page’s host, the links, what the text asks for, and how to check it oneself. */
export function explainSource(reading: Reading): Source {
  const { source } = reading;
  const [, tone, title] = judgements(reading).find(([holds]) => holds) ?? UNKNOWABLE;
  const lines = [...pageLines(source), ...linkLines(source), ...askLines(source)];
  return { tone, title, lines, howToCheck: CHECK_YOURSELF };
}

type Judgement = readonly [holds: boolean, tone: Source['tone'], title: Text];

/** What may be said of a sender: the first that holds is. */
const judgements = ({ kind, sure, source }: Reading): readonly Judgement[] => [
  [
    kind === 'scam' && !sure,
    'warning',
    t(
      'Может быть обманом, а может быть настоящим. Проверьте сами до любого шага.',
      'It may be fraud, and it may be genuine. Check yourself before any step.',
    ),
  ],
  [
    kind === 'scam',
    'alarm',
    t(
      'На обман указывает само письмо: слова, ссылки или просьбы.',
      'The letter itself points to fraud: its words, links or requests.',
    ),
  ],
  [
    source.verdict === 'look_alike',
    'alarm',
    t('Адрес притворяется государственным. Не открывайте его.', 'The address poses as a state site. Do not open it.'),
  ],
  [
    source.asks.some(({ ask }) => !isUsual(ask, source)),
    'warning',
    t('Осторожно: военкомат такого не просит', 'Careful: the commissariat does not ask for this'),
  ],
  [
    source.verdict === 'genuine_host' && source.page !== null,
    'good',
    t(
      `Адрес страницы настоящий: ${source.page?.host}. Проверьте и реестр.`,
      `The page’s address is genuine: ${source.page?.host}. Check the register too.`,
    ),
  ],
  [
    source.verdict === 'genuine_host',
    'good',
    t(
      'Ссылка ведёт на государственный сайт, но само письмо можно подделать. Проверьте реестр.',
      'The link leads to a state site, but the letter itself can be forged. Check the register.',
    ),
  ],
  [
    source.verdict === 'unknown',
    'neutral',
    t(
      'Отправителя мы не знаем. Это ещё не обман: проверьте сами.',
      'We do not know the sender. That alone is no fraud: check yourself.',
    ),
  ],
];
/** Nothing to judge. */
const UNKNOWABLE: Judgement = [
  true,
  'neutral',
  t(
    'По письму нельзя понять, кто его прислал. Проверьте сами.',
    'The letter alone does not show who sent it. Check yourself.',
  ),
];

function pageLines(source: SourceJudgement): Text[] {
  if (!source.page || source.page.verdict === 'genuine') return [];
  const why = HOST_REASONS[source.page.reason];
  return [t(`Страница ${source.page.host}: ${lower(why.ru)}`, `Page ${source.page.host}: ${lower(why.en)}`)];
}

function linkLines(source: SourceJudgement): Text[] {
  return source.links.map((link) => {
    const why = HOST_REASONS[link.reason];
    const wrapped = link.wrapper ? t(` (через ${link.wrapper})`, ` (through ${link.wrapper})`) : t('', '');
    return t(
      `Адрес ${link.host}${wrapped.ru}: ${lower(why.ru)}`,
      `Address ${link.host}${wrapped.en}: ${lower(why.en)}`,
    );
  });
}

function askLines(source: SourceJudgement): Text[] {
  return [...new Set(source.asks.map(({ ask }) => ask))].flatMap((ask) => {
    if (!isUsual(ask, source)) return t(`В письме ${ASKS[ask].ru}`, `The letter ${ASKS[ask].en}`);
    return isOfficeAsk(ask) && source.verdict !== 'genuine_host' ? USUAL_ASKS[ask] : [];
  });
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
