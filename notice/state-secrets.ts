import { oneOf } from './pattern';

/**
 * Whether a letter asks for a questionnaire on access to state secrets: that one is voluntary, while registration data have
 * to be given. False where it says that it does not, where it only asks whether one has such access, and for every other
 * questionnaire: a person who is asked for his data must not be told that he may refuse.
 * @param text in the normal form of `normalise/`
 */
export function isAboutStateSecrets(text: string): boolean {
  return text.split(/[.;!?\n]/).some((sentence) => SECRETS.test(sentence) && !OTHERWISE.test(sentence));
}
/** «Анкета для оформления допуска к государственной тайне», «оформление допуска к гостайне», «форма 4 (допуск)». */
const SECRETS = oneOf(
  /(?<![а-я])(?:анкет|оформлени|оформить|оформляет)[а-я]{0,4}(?![а-я]).{0,60}(?:гос ?тайн|государственн[а-я]{2,3} тайн|секретн)/,
  /(?<![а-я])форм[аеуы] (?:№ ?)?4(?![\d-]).{0,40}допуск/,
);
/** «Сведения, составляющие государственную тайну, не указывать», «сведения о наличии допуска», «если допуск оформлялся». */
const OTHERWISE =
  /(?<![а-я])(?:не(?! ?позднее| ?позже)|нет|без|наличи[еияю]|ранее|имел[аи]?|имеете|имеется|оформлял[а-я]{1,3}|графа|графе|укажите|указать)(?![а-я])/;
