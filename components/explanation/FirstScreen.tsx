import type { Explanation } from '../../explanation/types';
import type { NoticeKind } from '../../notice/vocabulary';
import { Icon, type IconName } from '../icons/Icon';
import { type Lang, pick, say } from '../words';
import { ChooseKind } from './ChooseKind';
import { Disclosure } from './Disclosure';
import { NextDate } from './NextDate';

interface Props {
  explanation: Explanation;
  lang: Lang;
  level: 1 | 2;
  onChooseKind?: (kind: NoticeKind) => void;
}

/** What it is and how sure, genuine or not, the next date with its number of days, what to do now. */
export function FirstScreen({ explanation, lang, level, onChooseKind }: Props) {
  const { what, outcome, dates, duties } = explanation;
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class={`first first-${outcome}`}>
      <div class="what">
        <p class="kind">
          {outcome === 'scam' && <Icon name="stop" size={16} />}
          <span>{pick(what.lead, lang)}</span>
          {outcome !== 'none' && <Confidence confidence={what.confidence} lang={lang} />}
        </p>
        <Heading class="title" tabIndex={-1}>
          {pick(what.title, lang)}
        </Heading>
        <Because quotes={what.because} lang={lang} />
      </div>
      {outcome === 'unsure' && onChooseKind && <ChooseKind what={what} lang={lang} onChoose={onChooseKind} />}
      <Source source={explanation.source} lang={lang} />
      <div class={dates.next ? 'now' : 'now now-undated'}>
        {dates.next && <NextDate next={dates.next} today={explanation.today} lang={lang} />}
        <div class="now-do">
          <p class="now-label">{say('what_now', lang)}</p>
          <p class="now-text">{pick(duties.now, lang)}</p>
        </div>
      </div>
    </div>
  );
}

const LEVELS = { low: 1, medium: 2, high: 3 } as const;

/** Three bars and the word for them. */
function Confidence({ confidence, lang }: { confidence: Explanation['what']['confidence']; lang: Lang }) {
  const level = LEVELS[confidence];
  return (
    <span class="confidence">
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
      {say(`confidence_${confidence}`, lang)}
    </span>
  );
}

function Because({ quotes, lang }: { quotes: Explanation['what']['because']; lang: Lang }) {
  if (quotes.length === 0) return null;
  return (
    <Disclosure label={say('because', lang)}>
      <ul class="quotes">
        {quotes.map((quote) => (
          <li key={quote.start}>
            <q lang="ru">{quote.text}</q>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const TONES: Record<Explanation['source']['tone'], IconName> = {
  good: 'check',
  neutral: 'info',
  warning: 'warning',
  alarm: 'stop',
};

/** Genuine or not, and how to check it oneself. */
export function Source({ source, lang }: { source: Explanation['source']; lang: Lang }) {
  const isBad = source.tone === 'alarm' || source.tone === 'warning';
  return (
    <div class={`source source-${source.tone}`}>
      <Icon name={TONES[source.tone]} />
      <div class="source-words">
        <p class="source-title">{pick(source.title, lang)}</p>
        {isBad && <SourceLines source={source} lang={lang} />}
        <Disclosure label={say('how_to_check', lang)} startOpen={source.tone === 'alarm'}>
          {!isBad && <SourceLines source={source} lang={lang} />}
          <ol class="check-list">
            {source.howToCheck.map((line) => (
              <li key={line.ru}>{pick(line, lang)}</li>
            ))}
          </ol>
        </Disclosure>
      </div>
    </div>
  );
}

function SourceLines({ source, lang }: { source: Explanation['source']; lang: Lang }) {
  if (source.lines.length === 0) return null;
  return (
    <ul class="source-lines">
      {source.lines.map((line) => (
        <li key={line.ru}>{pick(line, lang)}</li>
      ))}
    </ul>
  );
}
