import type { Text } from './schema/common';
import type { Act, Norm } from './schema/norm';

/** «53-ФЗ, ст. 7.1, п. 1» / “53-FZ, art. 7.1, para 1”. Codes have parts («ч.»), laws have points («п.»). */
export function normLabel(norm: Norm, act: Act): Text {
  const coded = /^(koap|uk|upk|kas|gk|tk|konst|nk)$/.test(act.id);
  const part =
    norm.part === null
      ? ['', '']
      : [`, ${coded ? 'ч.' : 'п.'} ${norm.part}`, `, ${coded ? 'part' : 'para'} ${norm.part}`];
  const article = norm.article === null ? ['', ''] : [`, ст. ${norm.article}`, `, art. ${norm.article}`];
  return { ru: `${act.short.ru}${article[0]}${part[0]}`, en: `${act.short.en}${article[1]}${part[1]}` };
}
