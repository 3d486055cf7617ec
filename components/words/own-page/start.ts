import { CARD_NAMES } from '../../../explanation/words';
import { t } from '../../../law/text';

/** Words of the popup and of the guide’s first screen: the menu, the box, search, mode. Words of law never stand here. */
export const START_WORDS = {
  sections: t('Разделы', 'Sections'),
  skip: t('К содержанию', 'Skip to content'),
  nav_home: t('Начало', 'Start'),
  nav_explanation: t('Разбор письма', 'Explain a letter'),
  nav_questions: t('Вопросы', 'Questions'),
  nav_deadlines: t('Сроки', 'Dates'),
  nav_forms: t('Заявления', 'Forms'),
  nav_detention: CARD_NAMES.self,
  nav_where: t('Куда обратиться', 'Where to turn'),
  nav_settings: t('Настройки', 'Settings'),
  failed: t('Не получилось. Закройте и откройте снова.', 'That did not work. Close this and open it again.'),
  back: t('Назад', 'Back'),
  back_questions: t('Все вопросы', 'All questions'),
  copied: t('Скопировано', 'Copied'),
  not_saved: t(
    'Файл не сохранился. Скопируйте текст или напечатайте.',
    'The file was not saved. Copy the text or print it.',
  ),
  not_copied: t('Не скопировалось. Выделите текст сами.', 'Not copied. Select the text yourself.'),
  general: t(
    'Это общие сведения о законе, по источникам до {day}. Это не совет юриста. Ваш случай может отличаться.',
    'This is general information about the law, from sources up to {day}. It is not legal advice. Your case may differ.',
  ),
  answer_oldest: t(
    'Самое давнее из сказанного здесь проверено {day}.',
    'The oldest statement here was checked on {day}.',
  ),
  privacy_line: t(
    'Всё считается на этом устройстве. Ничего не отправляем, писем не храним.',
    'Everything is worked out on this device. We send nothing and keep no letters.',
  ),

  page_looking: t('Смотрим, что на этой странице…', 'Looking at this page…'),
  page_notice: t('На этой странице: {kind}', 'On this page: {kind}'),
  page_unsure: t('Похоже на: {kind}. Не уверены', 'Looks like: {kind}. Not sure'),
  page_scam: t('Осторожно: похоже на обман', 'Careful: looks like fraud'),
  page_topic: t(
    'Здесь пишут о воинском учёте. Письма к вам мы не нашли',
    'Military registration is mentioned. We found no letter to you',
  ),
  page_nothing: t('На этой странице письма не видно', 'No letter seen on this page'),
  page_nothing_hint: t(
    'Если оно есть, скопируйте текст и вставьте ниже',
    'If there is one, copy its text and paste it below',
  ),
  page_unseen: t('Эту страницу мы не смотрели', 'We have not looked at this page'),
  page_refused: t(
    'Браузер не даёт нам прочитать эту страницу. Вставьте текст ниже',
    'The browser does not let us read this page. Paste the text below',
  ),
  page_sign_in: t('Это страница входа. Здесь мы ничего не читаем', 'This is a sign-in page. We read nothing here'),
  show: t('Показать', 'Show'),
  look: t('Посмотреть', 'Look'),

  paste_label: t('Вставьте текст СМС или письма', 'Paste the text of the SMS or letter'),
  paste_hint: t('Разберём сразу. Текст никуда не уйдёт.', 'Explained at once. The text goes nowhere.'),
  paste_typed: t('Когда текст готов, нажмите «Разобрать».', 'When the text is complete, press “Explain”.'),
  paste_read: t('Разобрать', 'Explain'),
  paste_reading: t('Читаем…', 'Reading…'),
  paste_empty: t('Текста нет. Скопируйте письмо целиком и вставьте.', 'No text. Copy the whole letter and paste it.'),
  paste_too_long: t(
    'Это больше 4 МБ. Вставьте только само письмо. Прежний текст на месте.',
    'That is over 4 MB. Paste the letter alone. The text you had is still here.',
  ),
  paste_latin: t(
    'Здесь нет русских букв. Мы разбираем письма на русском языке.',
    'There is no Cyrillic here. We explain letters written in Russian.',
  ),
  paste_ukrainian: t(
    'Похоже, это украинский язык. Мы знаем только российский закон.',
    'This looks like Ukrainian. We know Russian law only.',
  ),
  paste_image: t(
    'Это картинка: букв в ней мы не видим. Наберите или скопируйте текст.',
    'That is a picture: we cannot read words in it. Type or copy the text.',
  ),
  paste_short: t('Пока мало слов. Нужно письмо целиком.', 'Too few words yet. The whole letter is needed.'),
  nothing_selected: t(
    'Ничего не выделено. Выделите текст письма и повторите.',
    'Nothing is selected. Select the text of the letter and try again.',
  ),
  text_refused: t(
    'Страница уже закрыта или изменилась. Вставьте текст сюда.',
    'The page is closed or has changed. Paste the text here.',
  ),
  another_text: t('Другой текст', 'Another text'),

  detained_hint: t('Что говорить, чего не подписывать', 'What to say, what not to sign'),
  detained_short: t('Задержали?', 'Detained?'),
  search_label: t('Спросите: «какой штраф»', 'Ask: “what is the fine”'),
  search_name: t('Поиск по вопросам', 'Search the questions'),
  search_found: t('Нашли: {count}', 'Found: {count}'),
  search_nothing: t('Ничего не нашли. Скажите другими словами.', 'Nothing found. Try other words.'),
  hit_detention: t('карточка', 'card'),
  hit_answer: t('вопрос', 'question'),
  hit_form: t('заявление', 'form'),
  hit_deadline: t('срок', 'date'),
  hit_task: t('куда обратиться', 'where to turn'),

  mode: t('Где показывать', 'Where to show'),
  mode_page: t('На странице', 'On the page'),
  mode_quiet: t('Тихо', 'Quiet'),
  mode_page_hint: t(
    'Панель и пометки поверх письма. Сайт может это заметить.',
    'A panel and marks over the letter. The site may notice it.',
  ),
  mode_quiet_hint: t(
    'На страницу ничего не пишем. Объяснение — только в окне расширения.',
    'We write nothing into pages. The explanation stays in the extension’s window.',
  ),

  home_title: t('Что случилось?', 'What happened?'),
  home_lead: t(
    'Выберите, что подходит. Ответы — по закону и без сети.',
    'Choose what fits. The answers go by the law and work offline.',
  ),
  home_questions_hint: t('Короткие ответы со ссылками на закон', 'Short answers that name the law'),
  home_deadlines_hint: t('К какому дню что, и где счёт спорный', 'What is due when, and where the count is disputed'),
  home_forms_hint: t('Заполнить здесь и сохранить файл', 'Fill in here and save a file'),
  home_where_hint: t('Кто решает, кто следит, где суд', 'Who decides, who supervises, which court'),
};
