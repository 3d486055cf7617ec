import { oneOf } from './pattern';
import { asksForRegistrationData } from './registration-data';

/**
 * Whether a letter asks for a questionnaire on access to state secrets: that one is voluntary, while registration data have
 * to be given. False where it says that it does not, where access is one thing of a list that is asked for, and where the
 * letter is about registration data: a person who is asked for those must not be told that he may refuse.
 * @param text in the normal form of `normalise/`
 */
export function isAboutStateSecrets(text: string): boolean {
  const sentences = text.split(/[.;!?\n]/);
  if (sentences.some((sentence) => FORM_FOR_ACCESS.test(sentence) && !DENIED.test(sentence))) return true;
  return (
    !asksForRegistrationData(text) &&
    sentences.some((sentence) => ACCESS_ARRANGED.test(sentence) && !OTHERWISE.test(sentence)) &&
    FORM.test(text)
  );
}
const FORM = /(?<![а-я])(?:анкет[а-я]{0,3}|форм[аеуы] (?:№ ?)?4)(?![а-я\d-])/;
const SECRETS = '(?:гос ?тайн|государственн[а-я]{2,3} тайн|секретн(?! ?част)|(?:сведени[а-я]{1,2} )?особой важности)';
const ACCESS = `(?:допуск[а-я]{0,2}(?![а-я]) (?:к|по) .{0,30}${SECRETS}|доступ[а-я]? к .{0,30}${SECRETS})`;
const ARRANGE = '(?:оформлени|получени|предоставлени|переоформлени)[а-я]{1,2}';
/** The form and what it is for in one breath: «анкета для оформления допуска к гостайне», «форма 4 (допуск)». */
const FORM_FOR_ACCESS = oneOf(
  new RegExp(
    `(?<![а-я])анкет[а-я]{0,3}(?:,? (?:необходим[а-я]{2,3}|нужн[а-я]{2,3}))? (?:[а-я]{4,14} )?(?:для|на|в целях|о|об|по) (?:${ARRANGE} )?${ACCESS}`,
  ),
  new RegExp(`(?<![а-я])анкет[а-я]{0,3} (?:по|о) ${SECRETS}`),
  new RegExp(
    `(?<![а-я])(?:для|в целях|в связи с) ${ARRANGE} (?:вам |вами )?${ACCESS}.{0,60}(?:анкет|форм[аеуы] (?:№ ?)?4(?![\\d-]))`,
  ),
  /(?<![а-я])форм[аеуы] (?:№ ?)?4(?![\d-]).{0,40}допуск/,
);
/** «Вам оформляется допуск к государственной тайне. Заполните анкету», «анкета (форма 4)». */
const ACCESS_ARRANGED = oneOf(
  /(?<![а-я])анкет[а-я]{0,3},? \(?(?:по )?форм[аеуы] (?:№ ?)?4(?![\d-])/,
  new RegExp(
    `(?<![а-я])(?:вам|вас|ваш[а-я]{0,3}|на вас)(?![а-я]) .{0,30}оформл[а-я]{2,6} .{0,20}допуск[а-я]{0,2} .{0,30}${SECRETS}`,
  ),
  new RegExp(`(?:^|[:,] )${ARRANGE.replace('предоставлени|', '')} (?:вам )?допуска .{0,30}${SECRETS}`),
);
/** «Не для оформления допуска», «без оформления». */
const DENIED = /(?<![а-я])(?:не(?! ?позднее| ?позже)|без) (?:[а-я]{3,14} ){0,2}(?:для|оформл|допуск|тайн)/;
/** «Сведения, составляющие государственную тайну, не указывать», «сведения о наличии допуска», «если допуск оформлялся». */
const OTHERWISE =
  /(?<![а-я])(?:не(?! ?позднее| ?позже)|нет|без|наличи[еияю]|ранее|имел[аи]?|имеете|имеется|оформлял[а-я]{1,3}|графа|графе|укажите|указать)(?![а-я])/;
