import { ALSO, CHECKED, CONDITION, HEADINGS, READINGS, SAFER, STANDINGS, VERDICTS } from '../../explanation/part-words';
import type { Text } from '../../law/schema/common';
import { dictionary } from './dictionary';

const followed = ({ ru, en }: Text, by: string): Text => ({ ru: ru + by, en: en + by });

/** The words of the explanation and the panel. Words of law never stand here: they come with the explanation. */
export const WORDS = {
  brand: { ru: 'Понятно', en: 'Ponyatno' },
  panel_label: { ru: 'Понятно: объяснение', en: 'Ponyatno: explanation' },
  hide: { ru: 'Скрыть', en: 'Hide' },
  hide_hint: { ru: 'Скрыть сразу. Или Shift три раза', en: 'Hide at once. Or Shift three times' },
  fold: { ru: 'Свернуть', en: 'Collapse' },
  unfold: { ru: 'Развернуть объяснение', en: 'Expand the explanation' },
  move_left: { ru: 'Переставить влево', en: 'Move to the left' },
  move_right: { ru: 'Переставить вправо', en: 'Move to the right' },
  close: { ru: 'Закрыть на этой странице', en: 'Close on this page' },
  close_note: { ru: 'Закрыть пояснение', en: 'Close the note' },
  open_full: { ru: 'Открыть полностью', en: 'Open in full' },
  print: { ru: 'Печать', en: 'Print' },
  confidence_high: { ru: 'уверенность высокая', en: 'high confidence' },
  confidence_medium: { ru: 'уверенность средняя', en: 'medium confidence' },
  confidence_low: { ru: 'уверенность низкая', en: 'low confidence' },
  because: { ru: 'Узнали по словам', en: 'Recognised by the words' },
  how_to_check: HEADINGS.check,
  or_later: {
    ru: 'Это если считать с запасом. По самому позднему счёту — {day}',
    en: 'That is counted to be safe. By the latest count: {day}',
  },
  what_now: HEADINGS.now,
  choose_title: { ru: 'Что это, по-вашему?', en: 'What do you think it is?' },
  choose_hint: {
    ru: 'Выберите, и объяснение станет другим. Не знаете — читайте первое и проверьте в реестре.',
    en: 'Choose, and the explanation will follow. If you do not know, read the first and check the register.',
  },
  choose_first: { ru: 'больше похоже на это', en: 'looks most like this' },
  choose_other: { ru: 'может быть и это', en: 'may also be this' },
  also: ALSO,
  chosen: { ru: 'Так прочитано по вашему выбору.', en: 'Explained the way you chose.' },
  chosen_back: { ru: 'Вернуть, как было', en: 'Back to how it was' },
  dates: HEADINGS.dates,
  dates_ahead: { ru: '{dates} впереди', en: '{dates} ahead' },
  duties: { ru: 'Что вы обязаны делать, а что нет', en: 'What you must do, and what you need not' },
  must: HEADINGS.must,
  more_notes: { ru: 'ещё {notes}', en: 'plus {notes}' },
  need_not: HEADINGS.needNot,
  consequences: HEADINGS.consequences,
  claims: HEADINGS.claims,
  steps: HEADINGS.steps,
  steps_done: { ru: '{done} из {all}', en: '{done} of {all}' },
  steps_memory: {
    ru: 'Отметки нигде не сохраняются: закроете страницу, и они исчезнут.',
    en: 'Ticks are not saved: close the page and they are gone.',
  },
  where: { ru: 'Куда обратиться', en: 'Where to turn' },
  where_in_full: {
    ru: 'Адреса и пометки к ним — в полной версии.',
    en: 'Addresses with their labels are in the full version.',
  },
  marks: { ru: 'Слова письма с пояснением', en: 'Words of the letter with a note' },
  mark_go_page: { ru: 'Показать на странице', en: 'Show on the page' },
  mark_go_text: { ru: 'Показать в тексте', en: 'Show in the text' },
  mark_back: { ru: 'Вернуться туда, где были', en: 'Back to where you were' },
  basis: HEADINGS.basis,
  how_reckoned: { ru: 'Как посчитано', en: 'How it is worked out' },
  safe: SAFER,
  changes_if: { ru: 'Что может это изменить', en: 'What may change it' },
  standing_disputed: STANDINGS.disputed,
  standing_unverified: STANDINGS.unverified,
  standing_pending: STANDINGS.pending,
  standing_disputed_why: {
    ru: 'Источники говорят разное. Мы показываем все толкования.',
    en: 'Sources differ. We show every reading.',
  },
  standing_unverified_why: {
    ru: 'Мы не смогли это проверить. Не полагайтесь только на это.',
    en: 'We could not verify this. Do not rely on it alone.',
  },
  standing_pending_why: {
    ru: 'Это ещё не закон или мы не знаем, принят ли он.',
    en: 'This is not law yet, or we do not know whether it was passed.',
  },
  sources_differ: { ru: 'источники расходятся', en: 'sources differ' },
  cautious: READINGS.cautious,
  latest: READINGS.latest,
  show_more: { ru: 'Ещё {count}', en: '{count} more' },
  verdict_accurate: VERDICTS.accurate,
  verdict_partly: VERDICTS.partly,
  verdict_not_in_article: VERDICTS.not_in_article,
  verdict_disputed: VERDICTS.disputed,
  verdict_unchecked: VERDICTS.unchecked,
  condition: CONDITION,
  fill_form: { ru: 'Заполнить форму', en: 'Fill in the form' },
  read_more: { ru: 'Подробнее', en: 'Read more' },
  law_checked: followed(CHECKED, ' {day}'),
  law_age: { ru: '{days} назад', en: '{days} ago' },
  law_old: {
    ru: 'Это было {days} назад. Сверьте перед важным шагом.',
    en: 'That was {days} ago. Check before an important step.',
  },
  law_very_old: {
    ru: 'Это было {days} назад: закон мог измениться. Обязательно сверьте.',
    en: 'That was {days} ago: the law may have changed. Do check.',
  },
  announce: { ru: 'Появилось объяснение: {title}', en: 'An explanation has appeared: {title}' },
  tab_unsure: { ru: 'не уверены', en: 'not sure' },
  tab_scam: { ru: 'осторожно', en: 'careful' },
} as const;

type WordKey = keyof typeof WORDS;

/** A word of the interface: `say('fold', 'ru')`. */
export const say = dictionary<WordKey>(WORDS);
