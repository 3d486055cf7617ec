import type { Form } from '../../law/schema/form';
import { formatDate, type Lang, pick } from '../words';
import { formWord } from './words';

/** What to know before filling in: for whom, when, where to, how, what with it, fee, term, what comes of it. */
export function FormIntro({ form, lang }: { form: Form; lang: Lang }) {
  const rows = ['for_whom', 'when', 'to_whom', 'how'] as const;
  const after = ['fee', 'term', 'expect'] as const;
  return (
    <>
      {form.standing !== 'settled' && <p class="form-doubt">{formWord(`standing_${form.standing}`, lang)}</p>}
      <dl class="form-intro">
        {rows.map((row) => (
          <div key={row}>
            <dt>{formWord(row, lang)}</dt>
            <dd>{pick(form[row], lang)}</dd>
          </div>
        ))}
        <div>
          <dt>{formWord('attach', lang)}</dt>
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
            <dt>{formWord(row, lang)}</dt>
            <dd>{pick(form[row], lang)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        {formWord('checked', lang, { day: formatDate(form.checked, lang, { year: true }) })}{' '}
        {formWord('not_advice', lang)}
      </p>
    </>
  );
}
