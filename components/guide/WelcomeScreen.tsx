import { useId } from 'preact/hooks';
import { Icon } from '../icons/Icon';
import type { Mode } from '../own-page/state';
import type { Lang } from '../words';
import { ownPageWord } from '../words/own-page';
import { ActPicture, MessagePicture, PagePicture } from './Pictures';
import { SiteToggles } from './SiteToggles';
import type { SiteChoice } from './state';

interface Props {
  mode: Mode;
  sites: SiteChoice[];
  lang: Lang;
  onMode: (mode: Mode) => void;
  onSite: (id: string, on: boolean) => Promise<boolean>;
}

const PICTURES = [PagePicture, MessagePicture, ActPicture] as const;

/** First run: what it does in three pictures, who may see what, the mode, the optional sites. */
export function WelcomeScreen({ mode, sites, lang, onMode, onSite }: Props) {
  const name = useId();
  return (
    <div class="welcome">
      <h1 class="title" tabIndex={-1}>
        {ownPageWord('welcome_title', lang)}
      </h1>
      <p class="lead">{ownPageWord('welcome_lead', lang)}</p>
      <ol class="pictures">
        {PICTURES.map((Picture, index) => {
          const number = (index + 1) as 1 | 2 | 3;
          return (
            <li key={number} class="card picture-card">
              <Picture />
              <h2 class="picture-title">{ownPageWord(`welcome_${number}`, lang)}</h2>
              <p>{ownPageWord(`welcome_${number}_text`, lang)}</p>
            </li>
          );
        })}
      </ol>
      <section class="card safety">
        <h2 class="group-heading">
          <Icon name="hide" size={20} />
          {ownPageWord('welcome_safety', lang)}
        </h2>
        <ul class="safety-lines">
          {([1, 2, 3, 4, 5] as const).map((number) => (
            <li key={number}>{ownPageWord(`welcome_safety_${number}`, lang)}</li>
          ))}
        </ul>
      </section>
      <fieldset class="card modes">
        <legend class="group-heading">{ownPageWord('welcome_mode', lang)}</legend>
        <div class="mode-cards">
          {(['page', 'quiet'] as const).map((choice) => (
            <label key={choice} class="mode-card">
              <input type="radio" name={name} checked={mode === choice} onChange={() => onMode(choice)} />
              <span class="mode-card-words">
                <span class="mode-card-title">{ownPageWord(`mode_${choice}`, lang)}</span>
                <span>{ownPageWord(`mode_${choice}_hint`, lang)}</span>
                {choice === 'page' && <span class="quiet">{ownPageWord('welcome_mode_page', lang)}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <section class="card">
        <h2 class="group-heading">{ownPageWord('settings_sites', lang)}</h2>
        <SiteToggles sites={sites} lang={lang} onSite={onSite} />
      </section>
      <a class="button button-main button-large" href="#home">
        {ownPageWord('welcome_start', lang)}
        <Icon name="arrow" size={18} />
      </a>
    </div>
  );
}
