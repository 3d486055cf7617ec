import type { Lang, Text } from './schema/common';
import type { Act, Norm } from './schema/norm';

const PARTS: Record<'ч' | 'п', Text> = { ч: { ru: 'ч.', en: 'part' }, п: { ru: 'п.', en: 'para' } };

/** What a part may be divided into further; in Russian it stands so in the law’s files: «1 п. 2», «1 пп. «а»». */
const FURTHER: readonly [ru: string, en: string][] = [
  ['подп.', 'subpara'],
  ['пп.', 'subpara'],
  ['п.', 'para'],
];
const inEnglish = (part: string): string => FURTHER.reduce((text, [ru, en]) => text.replaceAll(ru, en), part);

/** What a place in an act may be called besides an article: «Приложение N 1», «52 Расписания болезней». */
const PLACES: readonly [ru: RegExp, en: string][] = [
  [/^приложение(?: N)?(?![а-я])/i, 'annex'],
  [/графа(?![а-я])/, 'column'],
  [/Расписания болезней/, 'of the Schedule of Diseases'],
];
const placeInEnglish = (place: string): string => PLACES.reduce((text, [ru, en]) => text.replace(ru, en), place);

/** «53-ФЗ, ст. 7.1, п. 1» / “53-FZ, art. 7.1, para 1”; whether an act has parts or points, its entry says. */
export function normLabel({ article, part }: Norm, { short, parts }: Act): Text {
  // A named place («приложение») is no numbered article.
  const numbered = article !== null && /^\d/.test(article);
  const placeIn = (lang: Lang, articleWord: string): string | null => {
    if (article === null) return null;
    const place = lang === 'en' ? placeInEnglish(article) : article;
    return numbered ? `${articleWord} ${place}` : place;
  };
  const label = (lang: Lang, articleWord: string): string =>
    [
      short[lang],
      placeIn(lang, articleWord),
      part !== null &&
        [parts && PARTS[parts][lang], lang === 'en' ? placeInEnglish(inEnglish(part)) : part].filter(Boolean).join(' '),
    ]
      .filter(Boolean)
      .join(', ');
  return { ru: label('ru', 'ст.'), en: label('en', 'art.') };
}
