/**
 * Whether a letter speaks of access to state secrets: its questionnaire is voluntary, while registration data have to be
 * given. False where it says that it does not, and for every other questionnaire: a person who is asked for his data must
 * not be told that he may refuse.
 * @param text in the normal form of `normalise/`
 */
export function isAboutStateSecrets(text: string): boolean {
  return text.split(/[.;!?\n]/).some((sentence) => SECRETS.test(sentence) && !DENIES.test(sentence));
}
const SECRETS =
  /гос ?тайн|государственн[а-я]{2,3} тайн|допуск[а-я]{0,2} к (?:секретн|сведениям особой|совершенно секретн|работе с секретн)|(?<![а-я])форм[аеы] (?:№ ?)?4(?![\d-])[^\n]{0,40}допуск/;
/** «Сведения, составляющие государственную тайну, не указывать», «к гостайне не относится». */
const DENIES = /(?<![а-я])(?:не(?! ?позднее| ?позже)|нет|без)(?![а-я])/;
