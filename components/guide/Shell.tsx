import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Explanation } from '../../explanation/types';
import { LawChecked } from '../explanation/Foot';
import { Icon, type IconName } from '../icons/Icon';
import { QuickExit } from '../own-page/QuickExit';
import { type Lang, pick, say } from '../words';
import { ownPageWord } from '../words/own-page';
import { MENU, menuOf, type Place } from './routes';

const MENU_ICONS: Record<(typeof MENU)[number], IconName> = {
  home: 'brand',
  explanation: 'search',
  detention: 'warning',
  questions: 'help',
  deadlines: 'calendar',
  forms: 'form',
  where: 'target',
  settings: 'settings',
};

interface Props {
  place: Place;
  /** Whether a text is explained: the screen of the explanation is then another one, at the same address. */
  isExplained: boolean;
  lang: Lang;
  foot: Explanation['foot'];
  onExit: () => void;
  children: ComponentChildren;
}

/** On a narrow screen the menu is a strip: the line one is at stays in sight, in a new tab and a turned phone too. */
const showLine = (menu: HTMLElement | null): void =>
  menu?.querySelector('[aria-current]')?.scrollIntoView?.({ inline: 'center', block: 'nearest' });

/** What stands around every screen of the guide: quick exit, menu, how old the law is. */
export function Shell({ place, isExplained, lang, foot, onExit, children }: Props) {
  const main = useRef<HTMLElement>(null);
  const menu = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const where = `${place.screen}/${place.detail}${place.screen === 'explanation' && isExplained ? '/explained' : ''}`;
  const title = () => main.current?.querySelector('h1');
  useEffect(() => {
    const target = main.current?.querySelector<HTMLElement>('[data-target]');
    const isStart = isFirst.current;
    isFirst.current = false;
    showLine(menu.current);
    // A tab that has just opened leaves the focus to the browser, unless its address names a thing on the screen.
    if (isStart && !target) return;
    if (target) target.scrollIntoView?.({ block: 'start' });
    else scrollTo(0, 0);
    (target ?? title())?.focus({ preventScroll: true });
  }, [where]);
  useEffect(() => {
    const show = () => showLine(menu.current);
    addEventListener('resize', show);
    return () => removeEventListener('resize', show);
  }, []);
  return (
    <div class="guide">
      <header class="guide-bar">
        <QuickExit lang={lang} onExit={onExit} />
        {/* A button: a link to a fragment would be a place of the guide. */}
        <button type="button" class="skip-link no-print" onClick={() => title()?.focus()}>
          {ownPageWord('skip', lang)}
        </button>
        <a class="brand" href="#home">
          <Icon name="brand" size={24} />
          {say('brand', lang)}
        </a>
      </header>
      <div class="guide-body">
        <nav ref={menu} class="menu no-print" aria-label={ownPageWord('sections', lang)}>
          <ul>
            {MENU.map((item) => (
              <li key={item}>
                <a
                  class={`menu-link menu-${item}`}
                  // With the page’s name: a bare fragment that is scrolled out of the strip passes for a skip link to nothing.
                  href={`guide.html#${item}`}
                  aria-current={menuOf(place.screen) === item ? 'page' : undefined}
                >
                  <Icon name={MENU_ICONS[item]} size={18} />
                  {ownPageWord(`nav_${item}`, lang)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main ref={main} class={`screen screen-${place.screen}`} id="main">
          {children}
        </main>
      </div>
      <footer class="guide-foot">
        <LawChecked foot={foot} lang={lang} />
        <p>
          {pick(foot.general, lang)} {pick(foot.notPartOf, lang)}
        </p>
        <p>{ownPageWord('privacy_line', lang)}</p>
      </footer>
    </div>
  );
}
