import type { Lang } from '../law/schema/common';

/** Russian: one, few, many («день, дня, дней»). English: one, other. */
interface Forms {
  ru: readonly [one: string, few: string, many: string];
  en: readonly [one: string, other: string];
}

const rules: Record<Lang, Intl.PluralRules> = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/** The form of a word that goes with the number. */
function plural(number: number, lang: Lang, forms: Forms): string {
  const rule = rules[lang].select(number);
  if (lang === 'en') return forms.en[rule === 'one' ? 0 : 1];
  return forms.ru[rule === 'one' ? 0 : rule === 'few' ? 1 : 2];
}

/** The number with its word: «3 статьи» / “3 articles”. */
export const count = (number: number, lang: Lang, forms: Forms): string => `${number} ${plural(number, lang, forms)}`;

/** «1 день», «2 дня», «5 дней» / “1 day”, “2 days”. */
export const DAYS: Forms = { ru: ['день', 'дня', 'дней'], en: ['day', 'days'] };
