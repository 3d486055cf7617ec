import type { Notice } from './types';

/** Whether a decision of the commission defers or frees, by the words that name it; false for one that calls up or refuses. */
export const isDeferral = ({ kindWords }: Notice): boolean =>
  kindWords.some(({ text }) => GRANTS.test(text)) && !kindWords.some(({ text }) => CALLS_UP.test(text));
const GRANTS = /отсрочк|освобо|в запас/i;
const CALLS_UP = /призвать|призван(?!и)|отказ/i;
