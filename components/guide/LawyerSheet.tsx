import { claimLine, timelineLine } from '../../explanation/documents/explanation-text';
import type { LawyerPage } from '../../explanation/documents/lawyer-page';
import { Norms } from '../explanation/Norms';
import { Icon } from '../icons/Icon';
import { formatDate, type Lang, pick, say } from '../words';
import { ownPageWord } from '../words/own-page';

interface Props {
  page: LawyerPage;
  lang: Lang;
  onPrint: () => void;
}

/** One sheet for an advocate: facts in the words of the text, dates, norms, what has to be asked. */
export function LawyerSheet({ page, lang, onPrint }: Props) {
  return (
    <article class="sheet">
      <p class="no-print row">
        <a class="link" href="#explanation">
          <Icon name="back" size={16} />
          {ownPageWord('back_explanation', lang)}
        </a>
        <button type="button" class="button" onClick={onPrint}>
          <Icon name="print" size={18} />
          {say('print', lang)}
        </button>
      </p>
      <h1 class="title" tabIndex={-1}>
        {ownPageWord('lawyer_title', lang)}
      </h1>
      <p class="quiet">{ownPageWord('lawyer_made', lang, { day: formatDate(page.today, lang, { year: true }) })}</p>
      <h2>{ownPageWord('lawyer_facts', lang)}</h2>
      <dl class="facts">
        {page.facts.map(({ label, value }) => (
          <div key={label.ru} class="fact">
            <dt>{pick(label, lang)}</dt>
            <dd>{pick(value, lang)}</dd>
          </div>
        ))}
      </dl>
      {page.dates.length > 0 && (
        <>
          <h2>{ownPageWord('lawyer_dates', lang)}</h2>
          <ul>
            {page.dates.map((entry) => (
              <li key={entry.id}>{timelineLine(entry, lang)}</li>
            ))}
          </ul>
        </>
      )}
      {page.claims.length > 0 && (
        <>
          <h2>{ownPageWord('lawyer_claims', lang)}</h2>
          <ul>
            {page.claims.map((claim) => (
              <li key={claim.id}>
                <q lang="ru">{claim.quote.text}</q>: {claimLine(claim, lang)}
              </li>
            ))}
          </ul>
        </>
      )}
      {page.norms.length > 0 && (
        <>
          <h2>{ownPageWord('lawyer_norms', lang)}</h2>
          <Norms norms={page.norms} lang={lang} />
        </>
      )}
      {page.open.length > 0 && (
        <>
          <h2>{ownPageWord('lawyer_open', lang)}</h2>
          <ul>
            {page.open.map((question) => (
              <li key={question.ru}>{pick(question, lang)}</li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">{say('law_checked', lang, { day: formatDate(page.checked, lang, { year: true }) })}.</p>
    </article>
  );
}
