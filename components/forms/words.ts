import { dictionary } from '../words';
import { SCREEN_WORDS } from '../words/own-page/screens';

export const FORM_WORDS = {
  forms_lead: {
    ru: 'Заполняются на этом устройстве. Ничего не отправляется и не хранится.',
    en: 'Filled in on this device. Nothing is sent or kept.',
  },
  group_papers: { ru: 'Сведения и документы', en: 'Records and papers' },
  group_summons: { ru: 'Повестка и временные меры', en: 'Summons and temporary measures' },
  group_service: { ru: 'Здоровье, АГС, анкета', en: 'Health, civilian service, questionnaire' },
  group_dispute: { ru: 'Жалоба и суд', en: 'Complaint and court' },
  group_detention: { ru: 'Задержание', en: 'Detention' },
  for_whom: { ru: 'Для кого', en: 'Who it is for' },
  when: { ru: 'Когда', en: 'When' },
  to_whom: { ru: 'Куда', en: 'Where to' },
  how: { ru: 'Как подать', en: 'How to hand it in' },
  attach: { ru: 'Что приложить', en: 'What to attach' },
  fee: { ru: 'Плата', en: 'Fee' },
  term: { ru: 'Срок', en: 'Deadline' },
  expect: { ru: 'Чего ждать', en: 'What to expect' },
  russian_only: {
    ru: 'Документ пишется по-русски: другой язык не примут.',
    en: 'Write in Russian: the document is in Russian only, the bodies it goes to read nothing else.',
  },
  checked: { ru: 'Сверено с источниками на {day}.', en: 'Checked against sources as of {day}.' },
  standing_disputed: {
    ru: 'Источники о части этих правил расходятся. Перед подачей сверьте их с законом или спросите юриста.',
    en: 'Sources disagree on part of these rules. Check the law or ask a lawyer before you hand it in.',
  },
  standing_unverified: {
    ru: 'Часть этих правил мы не смогли проверить по тексту закона. Перед подачей сверьте их или спросите юриста.',
    en: 'We could not check part of these rules against the law. Check them or ask a lawyer before you hand it in.',
  },
  standing_pending: {
    ru: 'Эти правила могут измениться: есть проект закона.',
    en: 'These rules may change: there is a bill.',
  },
  to_fields: { ru: 'Сразу к заполнению', en: 'Straight to filling in' },
  fill_in: { ru: 'Заполните', en: 'Fill in' },
  preview: { ru: 'Так будет выглядеть документ', en: 'How the document will look' },
  preview_hint: {
    ru: 'Отмечено то, что не заполнено. В файле там останется место для ручки.',
    en: 'What is missing is marked. The file leaves room there for a pen.',
  },
  optional: { ru: 'можно не заполнять', en: 'optional' },
  missing: { ru: 'Не заполнено', en: 'Missing' },
  day_refused: SCREEN_WORDS.day_refused,
  from_notice: { ru: 'Взято из письма. Проверьте.', en: 'Taken from the letter. Please check.' },
  questions: { ru: 'Вопросы, которые помогут', en: 'Questions that help' },
  genitive: { ru: 'В документе: от кого, кого', en: 'In the document (genitive)' },
  dative: { ru: 'В документе: кому', en: 'In the document (dative)' },
  declined_hint: {
    ru: 'Падеж поставили мы. Если неверно, исправьте.',
    en: 'We set the case. Correct it if it is wrong.',
  },
  declined_back: { ru: 'Вернуть, как было', en: 'Back to the rule' },
  save: { ru: 'Скачать .docx', en: 'Download .docx' },
  print: { ru: 'Печать', en: 'Print' },
  copy: { ru: 'Копировать текст', en: 'Copy text' },
  clear: { ru: 'Очистить', en: 'Clear' },
  clear_ask: { ru: 'Стереть всё, что вы написали?', en: 'Wipe all that you wrote?' },
  clear_yes: { ru: 'Да, стереть', en: 'Yes, wipe' },
  clear_no: { ru: 'Нет', en: 'No' },
  cleared: { ru: 'Стёрто.', en: 'Wiped.' },
  gaps_title: { ru: 'Не заполнено', en: 'Missing' },
  gaps_lead: {
    ru: 'Нажмите на строку, чтобы перейти к полю. Или продолжите: останется место для ручки.',
    en: 'Press a line to go to its field. Or go on: room is left for a pen.',
  },
  save_anyway: { ru: 'Скачать с пропусками', en: 'Download with gaps' },
  print_anyway: { ru: 'Печатать с пропусками', en: 'Print with gaps' },
  copy_anyway: { ru: 'Копировать с пропусками', en: 'Copy with gaps' },
  saving: { ru: 'Готовим файл…', en: 'Making the file…' },
  saved: { ru: 'Файл готов. Прочтите его перед подачей.', en: 'The file is ready. Read it before you hand it in.' },
  copied: { ru: 'Текст скопирован.', en: 'The text is copied.' },
  not_copied: {
    ru: 'Не скопировалось. Выделите текст документа и скопируйте сами.',
    en: 'Not copied. Select the text of the document and copy it yourself.',
  },
  failed: {
    ru: 'Файл не получился. Скопируйте текст или напечатайте.',
    en: 'The file could not be made. Copy the text or print it.',
  },
  not_advice: {
    ru: 'Это общие сведения о законе, не совет юриста. Документ не обещает результата.',
    en: 'This is general information about the law, not legal advice. The document promises no result.',
  },
} as const;

/** The words of the forms. Words of law never stand here: they come with the form. */
export const formWord = dictionary(FORM_WORDS);
