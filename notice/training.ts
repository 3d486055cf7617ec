/**
 * Whether a letter calls to reserve training and says no word of mobilisation: a person who is called for a month must not
 * read that he may be mobilised. Where both are named, or neither, false: the wider explanation stands.
 * @param text in the normal form of `normalise/`
 */
export const isTrainingAlone = (text: string): boolean => TRAINING.test(text) && !isOfMobilisation(text);

/** Whether it calls to mobilisation and says no word of training: what holds for training must not calm him. */
export const isMobilisationAlone = (text: string): boolean => isOfMobilisation(text) && !TRAINING.test(text);

const isOfMobilisation = (text: string): boolean => MOBILISATION.test(text.replace(OF_OFFICE, ' '));
/** «Военные сборы», «на учебные сборы», «прохождение сборов»; not «сборный пункт», «место сбора». */
const TRAINING =
  /(?<![а-я])(?:(?:военн|учебн|проверочн|поверочн|специальн)[а-я]{2,3} (?:[а-я]{5,14} )?сбор(?:ы|ов|ах|ам)|(?:на|для|прохождени[еяю]|проведени[еяю]|начал[оа]|сроки?) (?:учебные |военные )?сбор(?:ы|ов|ах))(?![а-я])/;
const MOBILISATION = /мобилиз|№ ?647(?!\d)|отправк[аиу] в войска|(?<![а-я])моб(?:резерв|предписан|ка|\.)/;
/** «Начальник отделения мобилизации»: who signs. */
const OF_OFFICE =
  /(?<![а-я])(?:начальник[а-я]?|отделени[еяю]|отдел[а-я]?|сектор[а-я]?|помощник[а-я]?|инспектор[а-я]?) (?:[а-я]{4,14} ){0,3}?(?:(?:подготовки|призыва) и )?мобилизаци(?:и|онн[а-я]{2,3})/g;
