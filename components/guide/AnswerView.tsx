import type { PlainDate } from '../../law/schema/common';
import { StandingChip } from '../explanation/Chip';
import { Disclosure } from '../explanation/Disclosure';
import { StandingWhy, StatementList } from '../explanation/Statement';
import { Icon } from '../icons/Icon';
import type { ShownAnswer } from '../own-page/state';
import { formatDate, type Lang, pick } from '../words';
import { guideWord } from '../words/guide';
import { TermText, termsIn } from './TermText';

interface Props extends ShownAnswer {
  lang: Lang;
  /** The day up to which the law as a whole was checked. */
  checked: PlainDate;
  level?: 1 | 2;
  /** True: the detail stands open. */
  full?: boolean;
  onForm: (id: string) => void;
  onDeadline: (id: string) => void;
}

/** The question, the short answer in big type, the detail, what next, and what all that rests on. */
export function AnswerView({
  answer,
  statements,
  formTitle,
  glossary,
  lang,
  checked,
  level = 1,
  full,
  onForm,
  onDeadline,
}: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const { form, deadline } = answer;
  const detail = (
    <TermText text={answer.detail} lang={lang} glossary={glossary} except={termsIn(answer.short, lang, glossary)} />
  );
  return (
    <article class="answer">
      <Heading class="title" tabIndex={-1}>
        {pick(answer.question, lang)}
      </Heading>
      <div class="answer-short">
        <TermText text={answer.short} lang={lang} glossary={glossary} />
        {answer.standing !== 'settled' && (
          <Disclosure className="basis" label={<StandingChip standing={answer.standing} lang={lang} />}>
            <StandingWhy standing={answer.standing} lang={lang} />
          </Disclosure>
        )}
      </div>
      <div class="answer-next">
        <p class="now-label">{guideWord('next_step', lang)}</p>
        <p>{pick(answer.next, lang)}</p>
        <div class="row">
          {form && (
            <button type="button" class="button button-main" onClick={() => onForm(form)}>
              <Icon name="form" size={18} />
              <span>{formTitle ? pick(formTitle, lang) : guideWord('open_form', lang)}</span>
            </button>
          )}
          {deadline && (
            <button type="button" class="button" onClick={() => onDeadline(deadline)}>
              <Icon name="calendar" size={18} />
              {guideWord('open_deadline', lang)}
            </button>
          )}
        </div>
      </div>
      {full ? (
        <div class="answer-detail">{detail}</div>
      ) : (
        <Disclosure label={guideWord('more_detail', lang)}>{detail}</Disclosure>
      )}
      <section class="answer-basis">
        <p class="group-title">{guideWord('rests_on', lang)}</p>
        <StatementList statements={statements} lang={lang} />
      </section>
      <p class="quiet">
        {guideWord('general', lang, { day: formatDate(checked, lang, { year: true }) })}{' '}
        {answer.checked < checked &&
          guideWord('answer_oldest', lang, { day: formatDate(answer.checked, lang, { year: true }) })}
      </p>
    </article>
  );
}
