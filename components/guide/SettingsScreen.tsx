import { useId, useState } from 'preact/hooks';
import { useFocusAfter } from '../focus-after';
import { Icon } from '../icons/Icon';
import { ModeSwitch } from '../own-page/ModeSwitch';
import type { Lang } from '../words';
import { ownPageWord } from '../words/own-page';
import { SiteToggles } from './SiteToggles';
import type { SettingsShown, SiteChoice } from './state';

interface Props {
  settings: SettingsShown;
  sites: SiteChoice[];
  /** False: the browser keeps us off mos.ru. */
  mayReadHome: boolean;
  lang: Lang;
  onSettings: (change: Partial<SettingsShown>) => void;
  /** Asks the browser inside this very click. False: it said no. */
  onSite: (id: string, on: boolean) => Promise<boolean>;
  onAskHome: () => void;
  onWipe: () => Promise<boolean>;
}

/** Language, mode, optional sites, calendar titles, wipe everything. Nothing else. */
export function SettingsScreen({ settings, sites, mayReadHome, lang, onSettings, onSite, onAskHome, onWipe }: Props) {
  return (
    <div class="settings narrow">
      <h1 class="title" tabIndex={-1}>
        {ownPageWord('settings_title', lang)}
      </h1>
      <Choice
        legend={ownPageWord('settings_language', lang)}
        value={settings.language}
        options={[
          { id: 'browser', label: ownPageWord('language_browser', lang) },
          { id: 'ru', label: ownPageWord('language_ru', lang) },
          { id: 'en', label: ownPageWord('language_en', lang) },
        ]}
        onChoose={(language) => onSettings({ language })}
      />
      <section class="card">
        <ModeSwitch mode={settings.mode} lang={lang} onMode={(mode) => onSettings({ mode })} />
      </section>
      <section class="card">
        <h2 class="group-heading">{ownPageWord('settings_sites', lang)}</h2>
        {!mayReadHome && (
          <p class="warn-line">
            <Icon name="warning" size={18} />
            <span>{ownPageWord('settings_home_off', lang)}</span>
            <button type="button" class="button" onClick={onAskHome}>
              {ownPageWord('settings_home_ask', lang)}
            </button>
          </p>
        )}
        <SiteToggles sites={sites} lang={lang} onSite={onSite} />
      </section>
      <Choice
        legend={ownPageWord('settings_calendar', lang)}
        value={settings.calendarTitles}
        options={[
          {
            id: 'neutral',
            label: ownPageWord('calendar_neutral', lang),
            hint: ownPageWord('calendar_neutral_hint', lang),
          },
          { id: 'plain', label: ownPageWord('calendar_plain', lang), hint: ownPageWord('calendar_plain_hint', lang) },
        ]}
        onChoose={(calendarTitles) => onSettings({ calendarTitles })}
      />
      <Wipe lang={lang} onWipe={onWipe} />
      <p>
        <a class="link" href="#welcome">
          {ownPageWord('settings_welcome', lang)}
        </a>
      </p>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  legend: string;
  value: Id;
  options: { id: Id; label: string; hint?: string }[];
  onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ legend, value, options, onChoose }: ChoiceProps<Id>) {
  const name = useId();
  return (
    <fieldset class="card choice-list">
      <legend class="group-heading">{legend}</legend>
      {options.map(({ id, label, hint }) => (
        <label key={id} class="choice-line">
          <input type="radio" name={name} checked={value === id} onChange={() => onChoose(id)} />
          <span>
            {label}
            {hint && <span class="choice-hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Wipe({ lang, onWipe }: { lang: Lang; onWipe: () => Promise<boolean> }) {
  const [step, setStep] = useState<'start' | 'sure' | 'done'>('start');
  const next = useFocusAfter<HTMLButtonElement>(step);
  return (
    <section class="card">
      <h2 class="group-heading">{ownPageWord('settings_wipe', lang)}</h2>
      <p>{ownPageWord('settings_wipe_hint', lang)}</p>
      <div class="row">
        {step === 'sure' ? (
          <>
            <button
              type="button"
              class="button button-alarm"
              onClick={() => void onWipe().then((done) => setStep(done ? 'done' : 'start'))}
            >
              {ownPageWord('settings_wipe_sure', lang)}
            </button>
            <button type="button" class="button" ref={next} onClick={() => setStep('start')}>
              {ownPageWord('settings_wipe_no', lang)}
            </button>
          </>
        ) : (
          <button type="button" class="button" ref={next} onClick={() => setStep('sure')}>
            {ownPageWord('settings_wipe', lang)}
          </button>
        )}
      </div>
      <p role="status" class="quiet">
        {step === 'done' && ownPageWord('settings_wiped', lang)}
      </p>
    </section>
  );
}
