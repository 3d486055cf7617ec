/** Documents made from a form or a timeline. `toDocx` and `toCalendar` are imported from their own files, on demand. */
export { neutralFileName } from './file-name';
export { cleanValue, declinedNames, fieldText, filledValues, fillForm, russianDate } from './fill';
export { declineName, NAME_CASES, type NameCase, nameWithInitials } from './names';
export { paragraphText, toPlainText } from './plain-text';
export { prefill } from './prefill';
export type { FilledDocument, FilledParagraph, FormValues, ParagraphRole } from './types';
