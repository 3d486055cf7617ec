import type { Explanation, Statement } from '../explanation/types';
import { normList } from './print-norms';

const VERDICTS = {
  ru: { accurate: 'так и есть', partly: 'отчасти', not_in_article: 'в этой статье этого нет', disputed: 'спорно' },
  en: { accurate: 'accurate', partly: 'partly', not_in_article: 'not in this article', disputed: 'disputed' },
} as const;
const STANDINGS = {
  ru: { settled: '', disputed: ' [спорно]', unverified: ' [не проверено]', pending: ' [законопроект]' },
  en: { settled: '', disputed: ' [disputed]', unverified: ' [not verified]', pending: ' [a bill]' },
} as const;
const HEADINGS = {
  ru: [
    'Настоящее ли это',
    'Сроки',
    'Что нужно',
    'Чего не нужно',
    'Если не прийти',
    'Слова уведомления и закон',
    'Что можно сделать',
  ],
  en: [
    'Is it genuine',
    'Dates',
    'What you must do',
    'What you need not',
    'If you do not come',
    'The notice against the law',
    'What you may do',
  ],
} as const;

/** Writes an explanation to standard output, in the order of its nine parts. */
export function printExplanation(explanation: Explanation, lang: 'ru' | 'en'): void {
  const heads = HEADINGS[lang];
  const say = (line = '') => console.log(line);
  const part = (title: string | undefined, lines: string[]) => {
    if (lines.length === 0) return;
    say();
    say(`## ${title}`);
    for (const line of lines) say(`- ${line}`);
  };
  const statement = ({ text, standing, norms }: Statement) =>
    `${text[lang]}${STANDINGS[lang][standing]}${normList(norms, lang)}`;
  const { what, source, dates, duties, claims, steps, foot } = explanation;
  say(`# ${what.title[lang]}`);
  say(what.lead[lang]);
  if (what.because.length) say(`(${what.because.map(({ text }) => `«${text}»`).join(', ')})`);
  say();
  say(duties.now[lang]);
  part(heads[0], [
    source.title[lang],
    ...source.lines.map((line) => line[lang]),
    ...source.howToCheck.map((line) => line[lang]),
  ]);
  part(heads[1], [
    ...dates.timeline.map(
      (entry) =>
        `${entry.day ?? '?'}${entry.latest ? ` … ${entry.latest}` : ''}${entry.clock ? ` ${entry.clock}` : ''}: ${entry.title[lang]}${STANDINGS[lang][entry.standing]}${normList(entry.norms, lang)}${entry.caution ? ` ${entry.caution[lang]}` : ''}`,
    ),
    ...dates.notes.map((note) => note[lang]),
    ...dates.statements.map(statement),
  ]);
  part(heads[2], duties.must.map(statement));
  part(heads[3], duties.needNot.map(statement));
  for (const stage of explanation.consequences)
    part(`${heads[4]}: ${stage.title[lang]}`, stage.statements.map(statement));
  part(
    heads[5],
    claims.map(
      (claim) =>
        `«${claim.quote.text}» → ${claim.verdict ? VERDICTS[lang][claim.verdict] : '?'}: ${claim.text[lang]}${claim.condition ? ` (${claim.condition[lang]})` : ''}${normList(claim.norms, lang)}`,
    ),
  );
  part(
    heads[6],
    steps.map((step) => step.text[lang]),
  );
  say();
  say(
    `${lang === 'ru' ? 'Закон проверен на' : 'Law checked on'} ${foot.checked}. ${foot.general[lang]} ${foot.notPartOf[lang]}`,
  );
}
