import type { Text } from '../../law/schema/common';
import { t } from '../../law/text';
import { isOfficeAsk, isUsual } from '../../notice/source/office-asks';
import type { Reading, SourceJudgement } from '../../notice/types';
import type { Explanation } from '../types';
import { ASKS, CHECK_YOURSELF, HOST_REASONS, USUAL_ASKS } from '../words';

/** «Is it genuine?»: the page's host, the links, what the text asks for, and how to check it oneself. */
export function explainSource(reading: Reading): Explanation['source'] {
  const { source } = reading;
  const lines = [...pageLines(source), ...linkLines(source), ...askLines(source)];
  const howToCheck = CHECK_YOURSELF;
  if (reading.kind === 'scam' && !reading.sure) {
    return {
      tone: 'warning',
      title: t(
        'Может быть обманом, а может быть настоящим. Проверьте сами до любого шага.',
        'It may be fraud, and it may be genuine. Check yourself before any step.',
      ),
      lines,
      howToCheck,
    };
  }
  if (reading.kind === 'scam') {
    return {
      tone: 'alarm',
      title: t(
        'На обман указывает само письмо: слова, ссылки или просьбы.',
        'The letter itself points to fraud: its words, links or requests.',
      ),
      lines,
      howToCheck,
    };
  }
  if (source.verdict === 'look_alike') {
    return {
      tone: 'alarm',
      title: t(
        'Адрес притворяется государственным. Не открывайте его.',
        'The address poses as a state site. Do not open it.',
      ),
      lines,
      howToCheck,
    };
  }
  if (source.asks.some(({ ask }) => !isUsual(ask, source))) {
    return {
      tone: 'warning',
      title: t('Осторожно: военкомат такого не просит', 'Careful: the commissariat does not ask for this'),
      lines,
      howToCheck,
    };
  }
  if (source.verdict === 'genuine_host') {
    return {
      tone: 'good',
      title: source.page
        ? t(
            `Адрес страницы настоящий: ${source.page.host}. Проверьте и реестр.`,
            `The page’s address is genuine: ${source.page.host}. Check the register too.`,
          )
        : t(
            'Ссылка ведёт на государственный сайт, но само письмо можно подделать. Проверьте реестр.',
            'The link leads to a state site, but the letter itself can be forged. Check the register.',
          ),
      lines,
      howToCheck,
    };
  }
  if (source.verdict === 'unknown') {
    return {
      tone: 'neutral',
      title: t(
        'Отправителя мы не знаем. Это ещё не обман: проверьте сами.',
        'We do not know the sender. That alone is no fraud: check yourself.',
      ),
      lines,
      howToCheck,
    };
  }
  return {
    tone: 'neutral',
    title: t(
      'По письму нельзя понять, кто его прислал. Проверьте сами.',
      'The letter alone does not show who sent it. Check yourself.',
    ),
    lines,
    howToCheck,
  };
}

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
    if (!isUsual(ask, source)) return t(`В письме ${ASKS[ask].ru}`, `In the letter ${ASKS[ask].en}`);
    return isOfficeAsk(ask) && source.verdict !== 'genuine_host' ? USUAL_ASKS[ask] : [];
  });
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
