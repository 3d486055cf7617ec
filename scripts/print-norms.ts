import type { NormLabel } from '../explanation/types';

/** « (53-ФЗ, ст. 7.1; УК РФ, ст. 328)», or nothing. */
export function normList(norms: readonly NormLabel[], lang: 'ru' | 'en'): string {
  return norms.length ? ` (${norms.map(({ label }) => label[lang]).join('; ')})` : '';
}
