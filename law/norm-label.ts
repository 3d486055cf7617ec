import type { Lang, Text } from './schema/common';
import type { Act, Norm } from './schema/norm';

const PARTS: Record<'ч' | 'п', Text> = { ч: { ru: 'ч.', en: 'part' }, п: { ru: 'п.', en: 'para' } };

/** What stands in Russian in the law’s files: «1 п. 2», «1 пп. «а»», «Приложение N 1», «52 Расписания болезней». */
const WORDS: readonly [ru: RegExp, en: string][] = [
  [/подп\.|пп\./g, 'subpara'],
  [/п\./g, 'para'],
  [/^приложение(?: N)?(?![а-я])/i, 'annex'],
  [/графа(?![а-я])/, 'column'],
  [/Расписания болезней/, 'of the Schedule of Diseases'],
];
const inEnglish = (place: string): string => WORDS.reduce((text, [ru, en]) => text.replace(ru, en), place);

/** «53-ФЗ, ст. 7.1, п. 1» / “53-FZ, art. 7.1, para 1”; whether an act has parts or points, its entry says. */
export function normLabel({ article, part }: Norm, { short, parts }: Act): Text {
  // A named place («приложение») is no numbered article.
  const numbered = article !== null && /^\d/.test(article);
  const told = (place: string, lang: Lang): string => (lang === 'en' ? inEnglish(place) : place);
  const label = (lang: Lang, articleWord: string): string =>
    [
      short[lang],
      article !== null && (numbered ? `${articleWord} ${told(article, lang)}` : told(article, lang)),
      part !== null && [parts && PARTS[parts][lang], told(part, lang)].filter(Boolean).join(' '),
    ]
      .filter(Boolean)
      .join(', ');
  return { ru: label('ru', 'ст.'), en: label('en', 'art.') };
}
