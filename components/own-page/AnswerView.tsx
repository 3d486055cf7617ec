import type { PlainDate } from '../../law/schema/common';
import { StandingChip } from '../explanation/Chip';
import { Disclosure } from '../explanation/Disclosure';
import { StandingWhy, StatementList } from '../explanation/Statement';
import { Icon } from '../icons/Icon';
import { formatDate, type Lang, pick } from '../words';
import { ownPageWord } from '../words/own-page';
import type { ShownAnswer } from './state';
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
        <p class="now-label">{ownPageWord('next_step', lang)}</p>
        <p>{pick(answer.next, lang)}</p>
        <div class="row">
          {form && (
            <button type="button" class="button button-main" onClick={() => onForm(form)}>
              <Icon name="form" size={18} />
              <span>{formTitle ? pick(formTitle, lang) : ownPageWord('open_form', lang)}</span>
            </button>
          )}
          {deadline && (
            <button type="button" class="button" onClick={() => onDeadline(deadline)}>
              <Icon name="calendar" size={18} />
              {ownPageWord('open_deadline', lang)}
            </button>
          )}
        </div>
      </div>
      {full ? (
        <div class="answer-detail">{detail}</div>
      ) : (
        <Disclosure label={ownPageWord('more_detail', lang)}>{detail}</Disclosure>
      )}
      <section class="answer-basis">
        <p class="group-title">{ownPageWord('rests_on', lang)}</p>
        <StatementList statements={statements} lang={lang} />
      </section>
      <p class="quiet">
        {ownPageWord('general', lang, { day: formatDate(checked, lang, { year: true }) })}{' '}
        {answer.checked < checked &&
          ownPageWord('answer_oldest', lang, { day: formatDate(answer.checked, lang, { year: true }) })}
      </p>
    </article>
  );
}
