import { normState } from '../../explanation/norms';
import type { NormLabel } from '../../explanation/types';
import { formatDate, type Lang, pick } from '../words';

/** Norms with the day they were checked, and what is not known about them. */
export function Norms({ norms, lang }: { norms: NormLabel[]; lang: Lang }) {
  if (norms.length === 0) return null;
  return (
    <ul class="norms">
      {norms.map((norm) => (
        <li key={norm.id}>
          <span class="norm">{pick(norm.label, lang)}</span>{' '}
          <span class="norm-state">{normState(norm, lang, (day) => formatDate(day, lang, { year: true }))}</span>
        </li>
      ))}
    </ul>
  );
}

/** The first norm by name, the others as a number: for a button. */
export function shortNorms(norms: NormLabel[], lang: Lang): string | null {
  const first = norms[0];
  if (!first) return null;
  return norms.length > 1 ? `${pick(first.label, lang)} +${norms.length - 1}` : pick(first.label, lang);
}
