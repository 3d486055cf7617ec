/**
 * Whether a letter calls to reserve training and says no word of mobilisation: a person who is called for a month must not
 * read that he may be mobilised. Where both are named, or neither, false: the wider explanation stands.
 * @param text in the normal form of `normalise/`
 */
export const isTrainingAlone = (text: string): boolean => TRAINING.test(text) && !isOfMobilisation(text);

/** Whether it calls to mobilisation and says no word of training: what holds for training must not calm him. */
export const isMobilisationAlone = (text: string): boolean => isOfMobilisation(text) && !TRAINING.test(text);

const isOfMobilisation = (text: string): boolean =>
  MOBILISATION.test(text.replace(OF_OFFICE, ' ').replace(NO_MOBILISATION, ' '));
/** «Военные сборы», «на учебный сбор», «прохождение сборов»; not «сборный пункт», «место сбора», «на сборы дали два дня». */
const TRAINING =
  /(?<![а-я])(?:(?:военн|учебн|проверочн|поверочн|специальн)[а-я]{2,3} (?:[а-я]{5,14} )?сбор(?:ы|ов|ах|ам|а|у|ом)?|(?:на|для|прохождени[еяю]|проведени[еяю]|начал[оа]|сроки?) (?:учебные |военные )?сбор(?:ы|ов|ах))(?![а-я])(?! (?:дали|дан|даёт|дает|остал|времени))/;
const MOBILISATION =
  /мобилиз|№ ?647(?!\d)|21\.09\.2022|21 сентября 2022|отправк[аиу] в войска|направлени[яею] в (?:воинскую )?часть|призываетесь на военную службу|(?<![а-я])моб(?:резерв|предписан|к[аиу](?![а-я])|[ауе](?![а-я])|ой(?![а-я])|\.|-?ци)/;
const NO_MOBILISATION = /(?<![а-я])не (?:является )?мобилизаци[а-я]{1,3}/g;
/** «Начальник отделения мобилизации», «отделения (подготовки и учёта мобилизационных ресурсов)»: who signs. */
const OF_OFFICE =
  /(?<![а-я])(?:начальник[а-я]?|отделени[еяю]|отдел[а-я]?|сектор[а-я]?|помощник[а-я]?|инспектор[а-я]?) (?:(?!(?<![а-я])(?:вы|вас|вам|по)(?![а-я]))[а-я ,()]){0,80}?мобилизаци(?:и|онн[а-я]{2,3})/g;
