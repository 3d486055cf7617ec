import type { Text } from '../law/schema/common';
import { t } from '../law/text';
import type { OfficeAsk } from '../notice/source/office-asks';
import type { Ask, HostReason, NoneReason } from '../notice/types';
import type { Claim, NoticeKind } from '../notice/vocabulary';

/**
 * Names and sentences about the text and its sender that more than one part says; what is said of the law stands in
 * `law/`. A sentence said in one part stands in that part; headings and words beside every statement in `part-words.ts`.
 */

/** What a text is, in two or three words, for «Похоже на…». */
export const KIND_NAMES: Record<NoticeKind, Text> = {
  summons: t('повестка', 'a summons'),
  summons_electronic_notification: t('сообщение о повестке', 'a message about a summons'),
  restriction_warning: t('предупреждение о запретах', 'a warning of restrictions'),
  restriction_imposed: t('сообщение о запретах', 'a message that restrictions apply'),
  restriction_lifted: t('сообщение о снятии запретов', 'a message that restrictions are lifted'),
  draft_decision: t('решение призывной комиссии', 'a decision of the draft commission'),
  data_clarification: t('вызов для сверки данных', 'a call to check your records'),
  mobilisation_or_training: t('мобилизация или сборы', 'mobilisation or reserve training'),
  questionnaire: t('требование заполнить анкету', 'a demand to fill in a form'),
  scam: t('обман под видом военкомата', 'a fraud posing as the military commissariat'),
  none: t('это не повестка и не уведомление вам', 'no summons and no notice to you'),
};

/** The card for a detention, from either side: in the menu, on its button, as its title and among what is found. */
export const CARD_NAMES: Record<'self' | 'relative', Text> = {
  self: t('Меня задержали', 'I have been detained'),
  relative: t('Его задержали', 'He has been detained'),
};

/** Why a text is no notice to this person, said in its place. */
export const NONE_REASONS: Record<NoneReason, Text> = {
  empty: t('Текста нет. Вставьте письмо целиком.', 'There is no text. Paste the whole letter.'),
  other_language: t(
    'Текст не на русском языке. Мы разбираем только письма на русском языке.',
    'The text is not in Russian. We explain only letters written in Russian.',
  ),
  no_topic: t('В тексте нет слов о воинском учёте.', 'The text says nothing about military registration.'),
  news: t(
    'Похоже на новость: она рассказывает обо всех, а не о вас.',
    'This looks like news: about everybody, not about you.',
  ),
  law_text: t('Похоже на текст закона, а не на письмо вам.', 'This looks like the text of a law, not a letter to you.'),
  help_page: t('Похоже на справку для всех.', 'This looks like a help page for everybody.'),
  quoted: t('Здесь чужое письмо пересказывают или цитируют.', 'Somebody else’s letter is quoted or retold here.'),
  agenda: t('«Повестка» здесь значит список вопросов собрания.', 'The word here means the agenda of a meeting.'),
  court: t(
    'Похоже на вызов в суд. Это другое дело: откройте письмо суда.',
    'This looks like a court summons. That is another matter: open the court’s letter.',
  ),
  bailiffs: t(
    'Похоже на запрет приставов из-за долга, а не военкомата.',
    'This looks like the bailiffs’ ban over a debt, not the military commissariat’s.',
  ),
  contract_advert: t(
    'Похоже на рекламу службы по контракту. Она ни к чему не обязывает.',
    'This looks like an advert for contract service. It obliges you to nothing.',
  ),
  foreign: t(
    'Похоже на документ другой страны. Мы знаем только российский закон.',
    'This looks like a document of another country. We know Russian law only.',
  ),
  own_application: t(
    'Похоже на ваше заявление, а не на письмо вам.',
    'This looks like your own application, not a letter to you.',
  ),
  denied: t('Здесь сказано, что повесток или запретов нет.', 'It says that there are no summonses or restrictions.'),
  withdrawn: t(
    'Здесь сказано, что повестку отозвали. Проверьте это в реестре.',
    'It says that the summons was withdrawn. Check that in the register.',
  ),
  registry_entry: t(
    'Это сообщение о записи в реестр. Само оно не вызывает вас.',
    'This tells of an entry in the register. By itself it does not call you.',
  ),
  blank_form: t('Похоже на пустой бланк.', 'This looks like a blank form.'),
  public_information: t(
    'Похоже на объявление для всех, а не для вас.',
    'This looks like an announcement to everybody, not to you.',
  ),
  software_text: t('Похоже на надписи программы или на шутку.', 'This looks like words of a program, or a joke.'),
  not_addressed: t(
    'О воинском учёте речь есть, но к вам не обращаются.',
    'It speaks of military registration, but not to you.',
  ),
  other: t('Мы не увидели здесь повестки или уведомления вам.', 'We saw no summons or notice to you here.'),
};

/** What a person is told who said that it is no notice. */
export const CHOSEN_NONE = {
  title: t('Вы решили: это не повестка и не уведомление вам', 'You decided: this is no summons and no notice to you'),
  lead: t(
    'Изменилось только объяснение. Само письмо на месте, к выбору можно вернуться.',
    'Only the explanation has changed. The letter is where it was, and you can go back to the choice.',
  ),
  now: t(
    'Ваш выбор не отменяет повестку, если она есть. Проверьте: наберите реестрповесток.рф сами.',
    'Your choice does not cancel a summons, if there is one. Check: type реестрповесток.рф yourself.',
  ),
};

/** Nothing recognised is never the same as «nothing to worry about». */
export const NONE_CAUTION = t(
  'Мы могли ошибиться. Если ждёте повестку, наберите реестрповесток.рф сами.',
  'We may be wrong. If you expect a summons, type реестрповесток.рф yourself.',
);

/** Why a host was judged so, after «Адрес …:». */
export const HOST_REASONS: Record<HostReason, Text> = {
  allow_list: t('Адрес настоящий', 'The address is genuine'),
  wrapper: t(
    'Ссылка идёт через другой сайт. Мы её не открывали: куда она ведёт, записано в ней самой',
    'The link goes through another site. We did not open it: where it leads is written in the link itself',
  ),
  subdomain_trick: t(
    'Знакомое имя стоит в начале, но сайт чужой',
    'A known name stands in front, but the site is another’s',
  ),
  userinfo_trick: t(
    'Знакомое имя стоит до знака @, но сайт чужой',
    'A known name stands before the @ sign, but the site is another’s',
  ),
  homograph: t('В адресе подменены буквы', 'Letters in the address are swapped for look-alikes'),
  punycode: t('В адресе подменены буквы', 'Letters in the address are swapped for look-alikes'),
  brand_in_zone: t(
    'Имя похоже на государственный сайт, а окончание адреса другое',
    'The name resembles a state site, and the ending of the address is another',
  ),
  topic_in_zone: t(
    'В имени слова о повестке или призыве, а окончание адреса необычное',
    'The name has words about a summons or the draft, and the ending of the address is unusual',
  ),
  trust_word_zone: t(
    'Необычное окончание адреса и слова для доверия вроде «official» или «login»',
    'An unusual ending of the address with words to win trust, such as “official” or “login”',
  ),
  brand_typo: t('Имя похоже на государственный сайт, но с ошибкой', 'The name resembles a state site, with a mistake'),
  not_listed: t(
    'Этого адреса нет в нашем списке. Это ещё не обман',
    'The address is not on our list. That alone is no fraud',
  ),
};

/** What a text asks of its reader, after «В письме …» and “The letter …”. */
export const ASKS: Record<Ask, Text> = {
  code: t('просят код из СМС', 'asks for an SMS code'),
  password: t('просят пароль', 'asks for a password'),
  attachment: t('просят открыть вложение', 'asks you to open an attachment'),
  archive: t('просят открыть архив', 'asks you to open an archive'),
  app: t('просят поставить приложение', 'asks you to install an app'),
  money: t('просят деньги', 'asks for money'),
  call_back: t('просят перезвонить', 'asks you to call back'),
  card: t('просят данные карты', 'asks for card details'),
  remote_access: t('просят доступ к телефону', 'asks for access to your phone'),
};

/** What offices ask as well, with the careful way to do it. */
export const USUAL_ASKS: Record<OfficeAsk, Text> = {
  attachment: t(
    'В письме говорят о файле. Не открывайте его отсюда: зайдите на портал сами.',
    'The letter speaks of a file. Do not open it from here: go to the portal yourself.',
  ),
  call_back: t(
    'Просят позвонить. Номер возьмите не из письма, а с официального сайта.',
    'The letter asks you to call. Take the number from the official site, not from the letter.',
  ),
};

/** How anybody can check a notice without following its links. */
export const CHECK_YOURSELF: Text[] = [
  t(
    'Наберите реестрповесток.рф в адресной строке сами. Не по ссылке из письма.',
    'Type реестрповесток.рф into the address bar yourself. Do not use a link from the letter.',
  ),
  t(
    'Войдите и посмотрите, есть ли повестка. Там же можно взять выписку.',
    'Sign in and see whether there is a summons. You can take an extract there too.',
  ),
  t(
    'Никому не называйте код из СМС. Настоящий военкомат его не спрашивает.',
    'Tell nobody an SMS code. The real military commissariat does not ask for it.',
  ),
];

/** What a claim of a notice is called, as the title of its mark. */
export const CLAIM_NAMES: Record<Claim, Text> = {
  exit_ban: t('Запрет на выезд', 'Ban on leaving Russia'),
  driving: t('Ограничение на вождение', 'Driving restriction'),
  vehicle_registration: t('Отказ в регистрации машины', 'No vehicle registration'),
  property_registration: t('Остановка регистрации недвижимости', 'Registration of real estate suspended'),
  sole_trader: t('Отказ в регистрации ИП', 'No registration as a sole trader'),
  self_employment: t('Отказ в самозанятости', 'No registration as self-employed'),
  loans: t('Отказ в кредитах', 'No loans'),
  foreign_passport: t('Отказ в загранпаспорте', 'No travel passport'),
  passport_surrender: t('Сдать загранпаспорт', 'Hand in the travel passport'),
  regional_measures: t('Меры региона', 'Measures of the region'),
  unnamed_measures: t('Ограничения', 'Restrictions'),
  other_measure: t('Другое ограничение', 'Another restriction'),
  fine: t('Штраф', 'Fine'),
  fine_unreported: t('Штраф за несообщённые данные', 'Fine for data not reported'),
  criminal: t('Уголовное дело', 'Criminal case'),
  police_delivery: t('Привод полицией', 'Brought in by the police'),
  wanted: t('Розыск', 'Put on the wanted list'),
  arrest: t('Арест', 'Arrest'),
  employer_informed: t('Сообщат на работу', 'Your employer will be told'),
  university_informed: t('Сообщат в вуз', 'Your university will be told'),
  other_threat: t('Другая угроза', 'Another threat'),
  appear_urgently: t('Прийти, но без даты', 'Come, but no date given'),
  appear: t('Прийти', 'Come'),
  appear_by_day: t('Прийти до этого дня', 'Come by this day'),
  only_in_person: t('Только лично', 'Only in person'),
  served_after_7_days: t('Вручена через 7 дней', 'Served after 7 days'),
  served_at_posting: t('Вручена сразу', 'Served at posting'),
  thirty_days: t('30 дней', '30 days'),
  twenty_days: t('20 дней', '20 days'),
  questionnaire_obligatory: t('Анкета обязательна', 'The form is obligatory'),
  lifted_in_24_hours: t('Снимут за сутки', 'Lifted within 24 hours'),
  electronic_only: t('Только электронно', 'Electronic only'),
};
