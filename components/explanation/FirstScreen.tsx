import type { Explanation } from '../../explanation/types';
import type { NoticeKind } from '../../notice/vocabulary';
import { Icon } from '../icons/Icon';
import { type Lang, pick, say } from '../words';
import { ChooseKind } from './ChooseKind';
import { Disclosure } from './Disclosure';
import { NextDate } from './NextDate';
import { Source } from './Source';

interface Props {
  explanation: Explanation;
  lang: Lang;
  level: 1 | 2;
  /** null: back to our own reading. */
  onChooseKind?: (kind: NoticeKind | null) => void;
}

/**
 * What it is and how sure, genuine or not, the next date with its number of days, what to do now; then, where two
 * readings stand, the choice between them: the date holds for both and must not wait below the choice.
 */
export function FirstScreen({ explanation, lang, level, onChooseKind }: Props) {
  const { what, outcome, dates, duties } = explanation;
  return (
    <div class={`first first-${outcome}`}>
      <What explanation={explanation} lang={lang} level={level} />
      <Source source={explanation.source} lang={lang} />
      <div class={dates.next ? 'now' : 'now now-undated'}>
        {dates.next && <NextDate next={dates.next} today={explanation.today} lang={lang} />}
        <div class="now-do">
          <p class="now-label">{say('what_now', lang)}</p>
          <p class="now-text">{pick(duties.now, lang)}</p>
        </div>
      </div>
      {outcome === 'unsure' && onChooseKind && <ChooseKind what={what} lang={lang} onChoose={onChooseKind} />}
      {what.chosen && onChooseKind && (
        <p class="chosen quiet no-print">
          {say('chosen', lang)}{' '}
          <button type="button" class="link" onClick={() => onChooseKind(null)}>
            {say('chosen_back', lang)}
          </button>
        </p>
      )}
    </div>
  );
}

interface WhatProps {
  explanation: Explanation;
  lang: Lang;
  level: 1 | 2;
}

/**
 * What the text is. Sure: the title says it. Not sure: the title says that we are not. Chosen: we claim no confidence.
 * No notice: the reason stands below in full size, for it is the answer.
 */
function What({ explanation: { what, outcome }, lang, level }: WhatProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  // The title of a page of ours takes the focus when the page changes; the panel gives it to its own frame.
  const tabIndex = level === 1 ? -1 : undefined;
  if (what.kind === 'none') {
    return (
      <div class="what">
        <Heading class="title" tabIndex={tabIndex}>
          {pick(what.title, lang)}
        </Heading>
        <p class="reason">{pick(what.lead, lang)}</p>
      </div>
    );
  }
  const isSure = outcome !== 'unsure';
  return (
    <div class="what">
      <div class="kind">
        {outcome === 'scam' && <Icon name="stop" size={16} />}
        {isSure && <p>{pick(what.lead, lang)}</p>}
        {!what.chosen && <Confidence what={what} lang={lang} />}
      </div>
      <Heading class="title" tabIndex={tabIndex}>
        {pick(isSure ? what.title : what.lead, lang)}
      </Heading>
    </div>
  );
}

const LEVELS = { low: 1, medium: 2, high: 3 } as const;

/** Three bars and the word for them; a tap shows the words of the text that decided. */
function Confidence({ what, lang }: { what: Explanation['what']; lang: Lang }) {
  const label = (
    <>
      <Bars level={LEVELS[what.confidence]} />
      {say(`confidence_${what.confidence}`, lang)}
    </>
  );
  if (what.because.length === 0) return <p class="confidence">{label}</p>;
  return (
    <Disclosure className="confidence" label={label} hint={`. ${say('because', lang)}`}>
      <p>{say('because', lang)}:</p>
      <ul class="quotes">
        {what.because.map((quote) => (
          <li key={quote.start}>
            <q lang="ru">{quote.text}</q>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Bars({ level }: { level: number }) {
  return (
    <svg class="bars" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true" focusable="false">
      {[1, 2, 3].map((bar) => (
        <rect
          key={bar}
          class={bar <= level ? 'bar-on' : 'bar-off'}
          x={(bar - 1) * 5 + 0.5}
          y={12 - bar * 4 + 0.5}
          width="3"
          height={bar * 4 - 1}
          rx="1"
        />
      ))}
    </svg>
  );
}
