// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsScreen } from '../../components/guide/SettingsScreen';
import { WelcomeScreen } from '../../components/guide/WelcomeScreen';
import { ownPageWord } from '../../components/words/own-page';
import type { Lang } from '../../law/schema/common';
import { structureFaults } from './help';

afterEach(cleanup);

const SITES = [
  { id: 'gosuslugi', name: 'gosuslugi.ru', on: false },
  { id: 'register', name: 'реестрповесток.рф', on: true },
];
const show = (more: Partial<Parameters<typeof SettingsScreen>[0]> = {}) =>
  render(
    <main>
      <SettingsScreen
        settings={{ language: 'browser', mode: 'page', calendarTitles: 'neutral' }}
        sites={SITES}
        mayReadHome={true}
        lang="ru"
        onSettings={vi.fn()}
        onSite={vi.fn(async () => true)}
        onAskHome={vi.fn()}
        onWipe={vi.fn(async () => true)}
        {...more}
      />
    </main>,
  );

describe('the five settings and nothing else', () => {
  it('has language, mode, sites, calendar titles and wiping', () => {
    const { container } = show();
    const names = [...container.querySelectorAll('legend, h2')].map((name) => name.textContent);
    expect(names).toEqual(['Язык', 'Где показывать', 'Другие сайты', 'Названия в календаре', 'Стереть всё']);
  });

  it('changes one thing at a time', () => {
    const onSettings = vi.fn();
    const { getByRole } = show({ onSettings });
    fireEvent.click(getByRole('radio', { name: 'English' }));
    fireEvent.click(getByRole('radio', { name: 'Тихо' }));
    fireEvent.click(getByRole('radio', { name: /^Обычные/ }));
    expect(onSettings.mock.calls).toEqual([[{ language: 'en' }], [{ mode: 'quiet' }], [{ calendarTitles: 'plain' }]]);
  });

  it('wipes only when asked twice, and says so', async () => {
    const onWipe = vi.fn(async () => true);
    const { getByRole, getByText } = show({ onWipe });
    fireEvent.click(getByRole('button', { name: 'Стереть всё' }));
    expect(onWipe).not.toHaveBeenCalled();
    fireEvent.click(getByRole('button', { name: 'Оставить' }));
    fireEvent.click(getByRole('button', { name: 'Стереть всё' }));
    fireEvent.click(getByRole('button', { name: 'Да, стереть' }));
    expect(onWipe).toHaveBeenCalledOnce();
    await waitFor(() => getByText(/^Стёрто/));
  });

  it('keeps the keyboard on the question and brings it back, though the pressed button goes', async () => {
    const { getByRole, getByText } = show();
    const press = (name: string) => fireEvent.click(getByRole('button', { name }));
    expect(document.activeElement).toBe(document.body);
    press('Стереть всё');
    expect(document.activeElement?.textContent).toBe('Оставить');
    press('Оставить');
    expect(document.activeElement?.textContent).toBe('Стереть всё');
    press('Стереть всё');
    press('Да, стереть');
    await waitFor(() => getByText(/^Стёрто/));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Стереть всё'));
  });
});

describe('optional sites', () => {
  it('ask inside the click: before anything else has run', () => {
    const onSite = vi.fn(async () => true);
    const { getByRole } = show({ onSite });
    fireEvent.click(getByRole('checkbox', { name: 'gosuslugi.ru' }));
    expect(onSite).toHaveBeenCalledWith('gosuslugi', true);
    fireEvent.click(getByRole('checkbox', { name: 'реестрповесток.рф' }));
    expect(onSite).toHaveBeenCalledWith('register', false);
  });

  it('stay off and say so when the browser refuses', async () => {
    const { getByRole, getByText } = show({ onSite: async () => false });
    const box = getByRole('checkbox', { name: 'gosuslugi.ru' }) as HTMLInputElement;
    fireEvent.click(box);
    await waitFor(() => getByText(/Браузер не дал разрешения/));
    expect(box.checked).toBe(false);
  });

  it('mos.ru is asked for only where the browser keeps us off', () => {
    const onAskHome = vi.fn();
    expect(show().queryByText('Разрешить mos.ru')).toBeNull();
    cleanup();
    fireEvent.click(show({ mayReadHome: false, onAskHome }).getByRole('button', { name: 'Разрешить mos.ru' }));
    expect(onAskHome).toHaveBeenCalledOnce();
  });
});

describe('welcome', () => {
  const welcome = (lang: Lang = 'ru', onMode = vi.fn()) =>
    render(
      <main>
        <WelcomeScreen mode="page" sites={SITES} lang={lang} onMode={onMode} onSite={async () => true} />
      </main>,
    );

  it.each(['ru', 'en'] as const)('says who may see what in under 80 words (%s)', (lang) => {
    const { container } = welcome(lang);
    const words = container.querySelector('.safety')?.textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    expect(words).toBeGreaterThan(20);
    expect(words).toBeLessThan(80);
  });

  it('has three drawn pictures and the choice of mode', () => {
    const onMode = vi.fn();
    const { container, getByRole } = welcome('ru', onMode);
    expect(container.querySelectorAll('.picture-card svg')).toHaveLength(3);
    fireEvent.click(getByRole('radio', { name: /^Тихо/ }));
    expect(onMode).toHaveBeenCalledWith('quiet');
    expect(container.textContent).toContain(ownPageWord('welcome_mode_page', 'ru'));
  });

  it.each(['ru', 'en'] as const)('axe finds nothing, here and in the settings (%s)', async (lang) => {
    expect(await structureFaults(welcome(lang).container)).toEqual([]);
    cleanup();
    expect(await structureFaults(show({ lang, mayReadHome: false }).container)).toEqual([]);
  });
});
