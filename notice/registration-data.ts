/**
 * Whether a letter is about data for military registration, which have to be given: whatever it says of a contract or of
 * access to state secrets beside, a person must not be told that he may refuse them.
 * @param text in the normal form of `normalise/`
 */
export const asksForRegistrationData = (text: string): boolean => OF_REGISTRATION.test(text);
const OF_REGISTRATION =
  /(?:данн|сведени)[а-я]{1,3} (?:для )?(?:воинского|первичного) учета|(?:анкет[а-я]{1,2}|опросн[а-я]{2,3} лист[а-я]?|опросник[а-я]?) (?:призывника|военнообязанного|воинского учета)|сверк[аи] (?:данных|сведений)|актуализаци|постановк[аеи] на воинский учет|пребывающ[а-я]{2,3} в запасе|(?:несообщени|непредставлени)[ея] сведений/;
