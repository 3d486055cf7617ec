import type { RefObject } from 'preact';
import type { Explanation, OtherNotice } from '../../explanation/types';
import type { PlainDate } from '../../law/schema/common';
import type { NoticeKind } from '../../notice/vocabulary';
import { useFocusAfterPress } from '../focus-after';
import { Icon } from '../icons/Icon';
import { formatDate, type Lang, pick, say } from '../words';
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
  const { what, outcome, dates, duties, also } = explanation;
  const [title, focusTitle] = useFocusAfterPress<HTMLHeadingElement>();
  const choose =
    onChooseKind &&
    ((kind: NoticeKind | null) => {
      onChooseKind(kind);
      focusTitle();
    });
  return (
    <div class={`first first-${outcome}`}>
      <What explanation={explanation} lang={lang} level={level} titleRef={title} />
      {also && (
        <p class="also quiet">
          {say('also', lang, { what: also.map((one) => nameOf(one, explanation.today, lang)).join(', ') })}
        </p>
      )}
      <Source source={explanation.source} lang={lang} />
      <div class={dates.next ? 'now' : 'now now-undated'}>
        {dates.next && <NextDate next={dates.next} today={explanation.today} lang={lang} />}
        <div class="now-do">
          <p class="now-label">{say('what_now', lang)}</p>
          <p class="now-text">{pick(duties.now, lang)}</p>
        </div>
      </div>
      {outcome === 'unsure' && choose && <ChooseKind what={what} lang={lang} onChoose={choose} />}
      {what.isChosenKind && choose && (
        <p class="chosen quiet no-print">
          {say('chosen', lang)}{' '}
          <button type="button" class="link" onClick={() => choose(null)}>
            {say('chosen_back', lang)}
          </button>
        </p>
      )}
    </div>
  );
}

/** «повестка (3 ноября)», with the year where it is not this one. */
const nameOf = ({ name, day }: OtherNotice, today: PlainDate, lang: Lang): string =>
  pick(name, lang) + (day ? ` (${formatDate(day, lang, { today })})` : '');

interface WhatProps {
  explanation: Explanation;
  lang: Lang;
  level: 1 | 2;
  titleRef: RefObject<HTMLHeadingElement | null>;
}

/**
 * What the text is. Sure: the title says it. Not sure: the title says that we are not. Chosen: we claim no confidence.
 * No notice: the reason stands below in full size, for it is the answer.
 */
function What({ explanation: { what, outcome }, lang, level, titleRef }: WhatProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  const isNone = what.kind === 'none';
  const isSure = outcome !== 'unsure';
  return (
    <div class="what">
      {!isNone && (
        <div class="kind">
          {outcome === 'scam' && <Icon name="stop" size={16} />}
          {isSure && <p>{pick(what.lead, lang)}</p>}
          {!what.isChosenKind && <Confidence what={what} lang={lang} />}
        </div>
      )}
      {/* One and the same node for every kind: it may have the focus, on a page of ours that changes or after a choice. */}
      <Heading ref={titleRef} class="title" tabIndex={-1}>
        {pick(isNone || isSure ? what.title : what.lead, lang)}
      </Heading>
      {isNone && <p class="reason">{pick(what.lead, lang)}</p>}
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
