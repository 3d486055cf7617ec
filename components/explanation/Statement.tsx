import { useState } from 'preact/hooks';
import type { Statement as StatementData } from '../../explanation/types';
import type { Standing } from '../../law/schema/common';
import { useFocusAfter } from '../focus-after';
import { type Lang, pick, say } from '../words';
import { StandingChip } from './Chip';
import { Disclosure } from './Disclosure';
import { Norms, shortNorms } from './Norms';

/** A sentence of law. Its standing stands beside it; a tap opens why, what is safe, and the norms. */
export function Statement({ statement, lang }: { statement: StatementData; lang: Lang }) {
  const norms = shortNorms(statement.norms, lang);
  return (
    <div class="statement">
      <p>{pick(statement.text, lang)}</p>
      <Disclosure
        className="basis"
        hint={` — ${say('basis', lang)}`}
        label={
          <>
            <StandingChip standing={statement.standing} lang={lang} />
            {norms && <span class="norm">{norms}</span>}
          </>
        }
      >
        <StandingWhy standing={statement.standing} lang={lang} />
        <Readings readings={statement.readings} lang={lang} />
        {statement.safe && (
          <p>
            <b>{say('safe', lang)}:</b> {pick(statement.safe, lang)}
          </p>
        )}
        <Norms norms={statement.norms} lang={lang} />
        {statement.changesIf && (
          <p class="quiet">
            {say('changes_if', lang)}: {lowerFirst(pick(statement.changesIf, lang))}
          </p>
        )}
      </Disclosure>
    </div>
  );
}

/** Why a statement is marked as it is. */
export function StandingWhy({ standing, lang }: { standing: Standing; lang: Lang }) {
  if (standing === 'settled') return null;
  return <p>{say(`standing_${standing}_why`, lang)}</p>;
}

function Readings({ readings, lang }: { readings: StatementData['readings']; lang: Lang }) {
  if (readings.length === 0) return null;
  return (
    <ul class="readings">
      {readings.map((reading) => (
        <li key={reading.text.ru}>
          {pick(reading.text, lang)} <span class="quiet">{pick(reading.source, lang)}</span>
        </li>
      ))}
    </ul>
  );
}

interface ListProps {
  statements: StatementData[];
  lang: Lang;
  /** A list longer than this by more than one folds; what a person must do is never folded. */
  limit?: number;
}

/** Sentences of law one below the other; a long list shows its first `limit` and a button for the rest. */
export function StatementList({ statements, lang, limit = Number.POSITIVE_INFINITY }: ListProps) {
  const [all, setAll] = useState(false);
  const isLong = statements.length > limit + 1;
  const folds = isLong && !all;
  const revealed = useFocusAfter<HTMLLIElement>(all);
  return (
    <>
      <ul class="statements">
        {statements.map((statement, index) => {
          const isFirstFolded = isLong && index === limit;
          return (
            <li
              key={statement.rule}
              ref={isFirstFolded ? revealed : undefined}
              tabIndex={isFirstFolded ? -1 : undefined}
              data-folded={(folds && index >= limit) || undefined}
            >
              <Statement statement={statement} lang={lang} />
            </li>
          );
        })}
      </ul>
      {folds && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {say('show_more', lang, { count: statements.length - limit })}
        </button>
      )}
    </>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
