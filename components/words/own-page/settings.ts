import { t } from '../../../law/text';

/** Words of the settings and of the welcome page. Words of law never stand here. */
export const SETTINGS_WORDS = {
  settings_title: t('Настройки', 'Settings'),
  settings_language: t('Язык', 'Language'),
  language_browser: t('Как в браузере', 'As the browser'),
  language_ru: t('Русский', 'Русский'),
  language_en: t('English', 'English'),
  settings_sites: t('Другие сайты', 'Other sites'),
  settings_sites_hint: t(
    'Выключены, пока не включите. Браузер спросит разрешение.',
    'Off until you turn them on. The browser will ask for permission.',
  ),
  settings_sites_refused: t(
    'Браузер не дал разрешения. Ничего не изменилось.',
    'The browser gave no permission. Nothing has changed.',
  ),
  settings_home_off: t(
    'Браузер не пускает нас на mos.ru. Там мы ничего не увидим.',
    'The browser keeps us off mos.ru. We see nothing there.',
  ),
  settings_home_ask: t('Разрешить mos.ru', 'Allow mos.ru'),
  settings_calendar: t('Названия в календаре', 'Titles in the calendar'),
  calendar_neutral: t('Нейтральные', 'Neutral'),
  calendar_neutral_hint: t(
    '«Дела: проверить бумаги». Посторонний ничего не поймёт.',
    '“To do: check papers”. Tells a bystander nothing.',
  ),
  calendar_plain: t('Обычные', 'Plain'),
  calendar_plain_hint: t('С настоящими названиями сроков.', 'With the real names of the dates.'),
  settings_wipe: t('Стереть всё', 'Wipe everything'),
  settings_wipe_hint: t(
    'Настройки сбросятся, от доступа к другим сайтам мы откажемся. Писем мы не храним.',
    'Settings are reset, and we give up the access to other sites. We keep no letters.',
  ),
  settings_wipe_sure: t('Да, стереть', 'Yes, wipe'),
  settings_wipe_no: t('Оставить', 'Keep'),
  settings_wiped: t('Стёрто. Всё как после установки.', 'Wiped. Everything is as it was when first installed.'),
  settings_welcome: t('Кто что может видеть', 'Who may see what'),

  welcome_title: t('«Понятно» объясняет официальные письма', 'Ponyatno explains official letters'),
  welcome_lead: t('Простыми словами, со ссылками на закон. Без сети.', 'In plain words, naming the law. Offline.'),
  welcome_1: t('Открыли письмо на mos.ru', 'You open a letter on mos.ru'),
  welcome_1_text: t(
    'Рядом появится объяснение: что это, что делать, к какому дню.',
    'An explanation stands beside it: what it is, what to do, by when.',
  ),
  welcome_2: t('Пришло СМС', 'An SMS came'),
  welcome_2_text: t(
    'Выделите текст, правая кнопка — «Объяснить уведомление». Или вставьте его в окно.',
    'Select the text, right click, “Explain this notice”. Or paste it into the window.',
  ),
  welcome_3: t('Нужно действовать', 'You need to act'),
  welcome_3_text: t(
    'Сроки, заявления, куда обратиться. И карточка «Меня задержали».',
    'Dates, forms, where to turn. And the card “I have been detained”.',
  ),
  welcome_safety: t('Кто что может видеть', 'Who may see what'),
  welcome_safety_1: t(
    'Люди рядом видят экран. «Скрыть» или Shift три раза уберёт наше окно и пометки. Само письмо на сайте останется: закройте вкладку.',
    'People near you see the screen. “Hide” or Shift three times takes away our window and marks. The letter itself stays on the site: close the tab.',
  ),
  welcome_safety_2: t(
    'На рабочем устройстве начальник может видеть многое.',
    'On a work device the employer may see a lot.',
  ),
  welcome_safety_3: t('Провайдер видит, какие сайты вы открыли.', 'Your provider sees which sites you open.'),
  welcome_safety_4: t('Госсайт знает, что вы вошли.', 'A state site knows that you signed in.'),
  welcome_safety_5: t(
    'Мы ничего не отправляем. Но расширение видно в списке браузера.',
    'We send nothing. But the add-on stands in the browser’s list.',
  ),
  welcome_mode: t('Где показывать объяснение', 'Where to show the explanation'),
  welcome_mode_page: t(
    'Программы самого сайта могут заметить панель, а в Firefox и прочитать её текст.',
    'The site’s own programs can notice the panel and, in Firefox, read its text too.',
  ),
  welcome_start: t('Начать', 'Start'),
};
