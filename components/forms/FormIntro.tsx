import type { Form } from '../../law/schema/form';
import { formatDate, type Lang, pick } from '../words';
import { say } from './words';

/** What to know before filling in: for whom, when, where to, how, what with it, fee, term, what comes of it. */
export function FormIntro({ form, lang }: { form: Form; lang: Lang }) {
  const rows = ['for_whom', 'when', 'to_whom', 'how'] as const;
  const after = ['fee', 'term', 'expect'] as const;
  return (
    <>
      {form.standing !== 'settled' && <p class="form-doubt">{say(`standing_${form.standing}`, lang)}</p>}
      <dl class="form-intro">
        {rows.map((row) => (
          <div key={row}>
            <dt>{say(row, lang)}</dt>
            <dd>{pick(form[row], lang)}</dd>
          </div>
        ))}
        <div>
          <dt>{say('attach', lang)}</dt>
          <dd>
            <ul>
              {form.attach.map((thing) => (
                <li key={thing.en}>{pick(thing, lang)}</li>
              ))}
            </ul>
          </dd>
        </div>
        {after.map((row) => (
          <div key={row}>
            <dt>{say(row, lang)}</dt>
            <dd>{pick(form[row], lang)}</dd>
          </div>
        ))}
      </dl>
      <p class="form-muted">
        {say('checked', lang, { day: formatDate(form.checked, lang, { year: true }) })} {say('not_advice', lang)}
      </p>
    </>
  );
}
