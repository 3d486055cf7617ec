import { useId } from 'preact/hooks';
import type { HitType, SearchHit } from '../../explanation/search';
import { Icon, type IconName } from '../icons/Icon';
import { type Lang, pick } from '../words';
import { ownPageWord } from '../words/own-page';

interface Props {
  query: string;
  /** null: nothing was asked, or the index is still being opened. */
  hits: SearchHit[] | null;
  lang: Lang;
  onQuery: (query: string) => void;
  /** Opens a hit; `hrefOf` makes it a link where there is an address to go to. */
  onHit: (hit: SearchHit) => void;
  hrefOf?: (hit: SearchHit) => string;
}

/** A field that answers while one types; the short answers stand in the list itself. */
export function SearchBox({ query, hits, lang, onQuery, onHit, hrefOf }: Props) {
  const id = useId();
  return (
    <search class="search">
      <div class="search-line">
        <Icon name="search" size={18} />
        <input
          id={id}
          class="field search-field"
          type="search"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={300}
          aria-label={ownPageWord('search_name', lang)}
          placeholder={ownPageWord('search_label', lang)}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const first = hits?.[0];
            if (event.key === 'Enter' && first) onHit(first);
          }}
        />
      </div>
      <p class="vh" role="status">
        {hits &&
          (hits.length > 0
            ? ownPageWord('search_found', lang, { count: hits.length })
            : ownPageWord('search_nothing', lang))}
      </p>
      {hits && hits.length > 0 && <HitList hits={hits} lang={lang} onHit={onHit} hrefOf={hrefOf} />}
      {hits && hits.length === 0 && <p class="empty">{ownPageWord('search_nothing', lang)}</p>}
    </search>
  );
}

const ICONS: Record<HitType, IconName> = {
  detention: 'warning',
  answer: 'help',
  form: 'form',
  deadline: 'calendar',
  task: 'target',
};

export function HitList({
  hits,
  lang,
  onHit,
  hrefOf,
}: Pick<Props, 'lang' | 'onHit' | 'hrefOf'> & { hits: SearchHit[] }) {
  return (
    <ul class="hits">
      {hits.map((hit) => {
        const inside = (
          <>
            <Icon name={ICONS[hit.type]} size={18} />
            <span class="hit-words">
              <span class="hit-title">{pick(hit.title, lang)}</span>
              <span class="hit-short">{pick(hit.short, lang)}</span>
            </span>
            <span class="hit-type">{ownPageWord(`hit_${hit.type}`, lang)}</span>
          </>
        );
        return (
          <li key={`${hit.type}:${hit.id}`} class={`hit hit-${hit.type}`}>
            {hrefOf ? (
              <a class="hit-link" href={hrefOf(hit)}>
                {inside}
              </a>
            ) : (
              <button type="button" class="hit-link" onClick={() => onHit(hit)}>
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
