import type { Text } from './schema/common';
import type { Act, Norm } from './schema/norm';

const PARTS: Record<'ч' | 'п', Text> = { ч: { ru: 'ч.', en: 'part' }, п: { ru: 'п.', en: 'para' } };

/** «53-ФЗ, ст. 7.1, п. 1» / “53-FZ, art. 7.1, para 1”; whether an act has parts or points, its entry says. */
export function normLabel({ article, part }: Norm, { short, parts }: Act): Text {
  // A named place («приложение») is no numbered article.
  const numbered = article !== null && /^\d/.test(article);
  const label = (lang: 'ru' | 'en', articleWord: string): string =>
    [
      short[lang],
      article !== null && (numbered ? `${articleWord} ${article}` : article),
      part !== null && [parts && PARTS[parts][lang], part].filter(Boolean).join(' '),
    ]
      .filter(Boolean)
      .join(', ');
  return { ru: label('ru', 'ст.'), en: label('en', 'art.') };
}
