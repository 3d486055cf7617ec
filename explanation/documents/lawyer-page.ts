import type { PlainDate, Standing, Text } from '../../law/schema/common';
import { t } from '../../law/text';
import { dayToAppear } from '../../notice/appear';
import type { Reading } from '../../notice/types';
import type { Channel } from '../../notice/vocabulary';
import { normsOf } from '../norms';
import type { ClaimCheck, Explanation, NormLabel, TimelineEntry } from '../types';
import { KIND_NAMES } from '../words';
import { stopped } from './explanation-text';

/** One sheet for an advocate: what is known, what falls when, on which norms, and what has to be asked. */
export interface LawyerPage {
  today: PlainDate;
  facts: { label: Text; value: Text }[];
  dates: TimelineEntry[];
  claims: ClaimCheck[];
  norms: NormLabel[];
  open: Text[];
  checked: PlainDate;
}

const CHANNEL_NAMES: Record<Channel, Text> = {
  sms: t('СМС', 'SMS'),
  portal: t('портал', 'portal'),
  email: t('электронная почта', 'e-mail'),
  paper: t('бумага', 'paper'),
  messenger: t('мессенджер', 'messenger'),
  page: t('страница в интернете', 'web page'),
};

/** Text of the notice itself is the same in both languages. */
const asIs = (text: string): Text => ({ ru: text, en: text });

/**
 * The page «для адвоката». Facts are what the text says, word for word; nothing is concluded from them.
 * Open questions are what the text does not tell and what is disputed or unverified in the law that was used.
 */
export function lawyerPage(reading: Reading, explanation: Explanation): LawyerPage {
  const facts: LawyerPage['facts'] = [];
  const fact = (label: Text, value: Text | null | undefined) => value && facts.push({ label, value });
  fact(t('Документ', 'Document'), KIND_NAMES[reading.kind]);
  fact(t('Как получен', 'Came by'), reading.channel && CHANNEL_NAMES[reading.channel]);
  if (reading.status === 'notice') {
    const { fields } = reading;
    const list = (items: { text: string }[]) => (items.length ? asIs(items.map(({ text }) => text).join('; ')) : null);
    fact(t('День явки', 'Day to appear'), dayToAppear(fields) && asIs(dayToAppear(fields)?.text ?? ''));
    fact(t('Час', 'Hour'), fields.time && asIs(fields.time.text));
    fact(t('Место', 'Place'), fields.place && asIs(fields.place.text.replace(/^(?:в|во|на|к|ко|у)\s/i, '')));
    fact(t('Цель', 'Purpose'), fields.purpose && asIs(fields.purpose.text));
    fact(t('Размещено', 'Posted'), fields.postedOn && asIs(fields.postedOn.text));
    fact(t('Срок в письме', 'Time named in the letter'), fields.deadline && asIs(fields.deadline.text));
    fact(t('Ограничения', 'Restrictions'), list(fields.restrictions));
    fact(t('Угрозы', 'Threats'), list(fields.threats));
    fact(t('Требования', 'Demands'), list(fields.demands));
    fact(t('Названные нормы', 'Norms named'), list(fields.lawRefs));
  }
  const { page, links } = reading.source;
  fact(t('Адрес страницы', 'Page address'), page && asIs(page.host));
  fact(t('Ссылки ведут на', 'Links lead to'), links.length ? asIs(links.map(({ host }) => host).join(', ')) : null);

  const { dates, duties, claims } = explanation;
  return {
    today: explanation.today,
    facts,
    dates: dates.timeline,
    claims,
    // What the case turns on: the norms of every possible step would fill pages.
    norms: normsOf([...dates.timeline, ...dates.statements, ...duties.must, ...duties.needNot, ...claims]),
    open: openQuestions(reading, explanation),
    checked: explanation.foot.checked,
  };
}

function openQuestions(reading: Reading, explanation: Explanation): Text[] {
  const open: Text[] = [];
  const { dates, duties, claims } = explanation;
  if (reading.status === 'notice') {
    const { fields, sure } = reading;
    if (!sure) open.push(t('Что это за документ: мы не уверены.', 'What kind of document it is: we are not sure.'));
    if (!dayToAppear(fields)) open.push(t('Дня явки в письме нет.', 'The letter gives no day to appear.'));
    // Of a summons handed over on paper the notes below ask whether it was posted, too.
    if (!dates.timeline.some(({ role }) => role === 'posted' || role === 'handed_over'))
      open.push(
        t(
          'Неизвестен день размещения в реестре: есть ли выписка?',
          'The day of posting in the register is unknown: is there an extract?',
        ),
      );
    if (!reading.channel) open.push(t('Неизвестно, как получен документ.', 'How the document came is unknown.'));
    if (fields.lawRefs.length === 0) open.push(t('Письмо не называет норм.', 'The letter names no norms.'));
  }
  open.push(...dates.notes);
  for (const entry of dates.timeline) open.push(...doubt(entry.standing, entry.title));
  for (const claim of claims)
    if (claim.verdict === null || claim.verdict === 'disputed' || claim.standing !== 'settled')
      open.push(t(`Проверить: «${claim.quote.text}».`, `To be checked: “${claim.quote.text}”.`));
  const statements = [...dates.statements, ...duties.must, ...duties.needNot];
  for (const { standing, text } of statements) open.push(...doubt(standing, text));
  return [...new Map(open.map((text) => [text.ru, text])).values()];
}

/** Why something used here is not settled; what nobody could check is no dispute. */
const DOUBTS: Record<Exclude<Standing, 'settled'>, Text> = {
  disputed: t('Источники расходятся', 'Sources differ'),
  unverified: t('Мы не смогли проверить', 'We could not verify'),
  pending: t('Законопроект, итог мы не знаем', 'A bill; we do not know its outcome'),
};

function doubt(standing: Standing, { ru, en }: Text): Text[] {
  if (standing === 'settled') return [];
  const { ru: whyRu, en: whyEn } = DOUBTS[standing];
  return [t(`${whyRu}: ${stopped(ru)}`, `${whyEn}: ${stopped(en)}`)];
}
