import { useState } from 'preact/hooks';
import type { Lang } from '../words';
import { ownPageWord } from '../words/own-page';
import type { SiteChoice } from './state';

interface Props {
  sites: SiteChoice[];
  lang: Lang;
  onSite: (id: string, on: boolean) => Promise<boolean>;
}

/** The optional sites. The browser’s own question comes inside the click; its «no» is said in place. */
export function SiteToggles({ sites, lang, onSite }: Props) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <p class="quiet">{ownPageWord('settings_sites_hint', lang)}</p>
      <div class="choice-list">
        {sites.map(({ id, name, on }) => (
          <label key={id} class="choice-line">
            <input
              type="checkbox"
              class="switch"
              checked={on}
              onChange={(event) => {
                const box = event.currentTarget;
                void onSite(id, box.checked).then((done) => {
                  setRefused(!done);
                  // A refused permission leaves the box as it was: the state has not changed, so nothing redraws it.
                  if (!done) box.checked = on;
                });
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <p role="status" class="quiet">
        {refused && ownPageWord('settings_sites_refused', lang)}
      </p>
    </>
  );
}
