import { oneOf } from './pattern';
import { asksForRegistrationData } from './registration-data';

/**
 * Whether a questionnaire is that of a candidate for service by contract or asks whether one would go to the war: nobody
 * has to answer it, while registration data have to be given. False where the letter also asks for registration data, or
 * names contract service only beside what it asks, «наличие контракта».
 * @param text in the normal form of `normalise/`
 */
export const isAboutContract = (text: string): boolean =>
  text.split(/[.;!?\n]/).some((sentence) => CONTRACT.test(sentence)) &&
  !asksForRegistrationData(text) &&
  !ASKS.test(text);
const CONTRACT = oneOf(
  /(?<![а-я])(?:анкет|опросник|опросн[а-я]{2,3} лист)[а-я]{0,3}(?![а-я]).{0,50}(?:кандидат[а-я]{0,2}.{0,30}контракт|(?:для|на) (?:заключени[ея] |поступлени[ея] на |прохождени[ея] )?(?:военн[а-я]{2,3} )?(?:службы? (?:по )?)?контракт)/,
  /(?<![а-я])(?:анкет|опросник|опросн[а-я]{2,3} лист)[а-я]{0,3} (?:о|об|на предмет|по вопросу) .{0,20}(?:готовност|желани|согласи)[а-я]{1,3}.{0,40}(?:сво(?![а-я])|специальн[а-я]{2,3} военн[а-я]{2,3} операци|контракт|добровольц)/,
  /(?<![а-я])анкет[а-я]{0,3} (?:добровольца|кандидата на (?:военную )?службу по контракту)/,
);
/** What a registration form asks for, and a candidate’s only beside. */
const ASKS = /мест[ао] жительства|групп[аыу] крови/;
