import type { Standing, Text } from '../law/schema/common';
import type { VerdictValue } from '../law/schema/verdict';
import { t } from '../law/text';

/** The words around the parts of an explanation: the same on a screen, in a saved file and on the command line. */

/** The headings of the parts, in the order they are shown. On a screen `source` needs none, `basis` stands at each sentence. */
export const HEADINGS = {
  source: t('Настоящее ли это', 'Is it genuine?'),
  check: t('Как проверить самому', 'How to check it yourself'),
  now: t('Что делать сейчас', 'What to do now'),
  dates: t('Сроки', 'Dates'),
  must: t('Обязаны', 'You must'),
  needNot: t('Не обязаны, и что ещё знать', 'You need not; good to know'),
  consequences: t('Что может быть дальше', 'What may follow'),
  claims: t('Что в письме верно, а что нет', 'What the letter gets right or wrong'),
  steps: t('Что можно сделать', 'What you may do'),
  basis: t('На чём основано', 'What it rests on'),
} as const;

/** How a claim of the notice stands against the law; `unchecked`: the law base has no entry. */
export const VERDICTS: Record<VerdictValue | 'unchecked', Text> = {
  accurate: t('так и есть', 'it is so'),
  partly: t('отчасти', 'in part'),
  not_in_article: t('такой нормы мы не нашли', 'no such norm found'),
  disputed: t('спорно', 'disputed'),
  unchecked: t('не проверено', 'not checked'),
};

/** What is said of a statement that is less than settled. */
export const STANDINGS: Record<Exclude<Standing, 'settled'>, Text> & { settled: null } = {
  settled: null,
  disputed: t('спорно', 'disputed'),
  unverified: t('не проверено', 'not verified'),
  pending: t('законопроект', 'a bill'),
};

/** What is said of a norm itself; a day follows `checked`. The short ones stand in a line, among others. */
export const NORM_STATES = {
  checked: t('проверено', 'checked on'),
  unread: t('текст не прочитан, знаем по пересказам', 'text not read, known from retellings'),
  unconfirmed: t('номер части или пункта не подтверждён', 'number of the part or paragraph not confirmed'),
  unreadShort: t('по пересказам', 'from retellings'),
  unconfirmedShort: t('номер не подтверждён', 'number not confirmed'),
} as const;

/** Said where terms are left out that were no law on the notice’s own day. */
export const LAW_DIFFERED = t(
  'Часть сроков не показываем: в день письма правила могли быть другими. Это не значит, что запретов нет.',
  'Some dates are left out: the rules may have been different on the day of the letter. That does not mean there are no restrictions.',
);

/** A day follows. */
export const CHECKED = t('Источники — до', 'Sources up to');
/** The two days of a term whose count is disputed: the one to act by, and the other end that a source allows. */
export const READINGS = {
  cautious: t('если считать с запасом', 'counted to be safe'),
  latest: t('по самому позднему счёту', 'by the latest count'),
} as const;
/** Before what holds whoever is right, and before the «если» of a verdict. */
export const SAFER = t('Безопаснее', 'Safer');
export const CONDITION = t('Важно', 'Important');
/** After the title, where more notices stand on the page. */
export const ALSO = t('Рядом есть ещё: {what}. Откройте отдельно.', 'Also here: {what}. Open it separately.');
