// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageNote } from '../../components/panel/PageNote';
import { Panel, type PanelProps } from '../../components/panel/Panel';
import { STATES, type StateName } from '../fixtures/explanations';
import { structureFaults } from './help';

/** The panel as it is mounted: in a shadow root, where `document` sees only the host. */
let root: ShadowRoot;
let container: HTMLElement;

beforeEach(() => {
  const host = document.body.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'open' });
  container = root.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, container));
  document.body.replaceChildren();
  cleanup();
});

function props(more: Partial<PanelProps> = {}): PanelProps {
  return {
    explanation: STATES.summons,
    lang: 'ru',
    side: 'right',
    folded: false,
    activeMark: null,
    onFold: vi.fn(),
    onSide: vi.fn(),
    onClose: vi.fn(),
    onGoToMark: vi.fn(),
    onBack: vi.fn(),
    onOpenFull: vi.fn(),
    onPrint: vi.fn(),
    onForm: vi.fn(),
    onAnswer: vi.fn(),
    onChooseKind: vi.fn(),
    ...more,
  };
}
const draw = (given: PanelProps) => act(() => render(<Panel {...given} />, container));
const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
};
const labelled = (label: string) => find(`[aria-label="${label}"]`);

describe('the panel', () => {
  it.each(Object.keys(STATES) as StateName[])(
    'has no structural fault in the state %s, open and folded',
    async (state) => {
      for (const folded of [false, true]) {
        await draw(props({ explanation: STATES[state], folded, onHide: vi.fn() }));
        expect(await structureFaults(container)).toEqual([]);
      }
    },
  );

  it('calls back for each thing its head and foot can do', async () => {
    const given = props({ onHide: vi.fn() });
    await draw(given);
    fireEvent.click(labelled('Переставить влево'));
    expect(given.onSide).toHaveBeenCalledWith('left');
    fireEvent.click(labelled('Свернуть'));
    expect(given.onFold).toHaveBeenCalledWith(true);
    fireEvent.click(labelled('Закрыть на этой странице'));
    expect(given.onClose).toHaveBeenCalledOnce();
    fireEvent.click(find('.hide-button'));
    expect(given.onHide).toHaveBeenCalledOnce();
    fireEvent.click(find('.panel-foot .button-main'));
    expect(given.onOpenFull).toHaveBeenCalledOnce();
    fireEvent.click(find('.panel-foot .button:not(.button-main)'));
    expect(given.onPrint).toHaveBeenCalledOnce();
  });

  it('puts quick exit first in the order of focus, and leaves it out where there is none', async () => {
    await draw(props({ onHide: vi.fn() }));
    expect(root.querySelector('.panel button')?.className).toBe('hide-button');
    await draw(props());
    expect(root.querySelector('.hide-button')).toBeNull();
  });

  it('does not take the focus by itself', async () => {
    await draw(props());
    expect(root.activeElement).toBeNull();
  });

  it('takes the focus when asked to', async () => {
    await draw(props());
    await draw(props({ focusRequest: 1 }));
    expect(root.activeElement).toBe(find('.panel'));
  });

  it('a choice of kind and the way back leave the focus at the title, whenever the answer comes', async () => {
    const { unsure } = STATES;
    const none = {
      ...unsure,
      outcome: 'none' as const,
      what: { ...unsure.what, kind: 'none' as const, isChosenKind: true },
    };
    const given = props({ explanation: unsure });
    await draw(given);
    for (const [selector, next] of [
      ['.choice', none],
      ['.chosen button', unsure],
    ] as const) {
      const button = find(selector);
      button.focus();
      await act(() => button.click());
      await draw({ ...given, explanation: next });
      expect(button.isConnected).toBe(false);
      expect(root.activeElement).toBe(find('.title'));
      // The DOM of these tests focuses anything; a browser wants this.
      expect(find('.title').getAttribute('tabindex')).toBe('-1');
    }
    expect(given.onChooseKind).toHaveBeenLastCalledWith(null);
    find('.title').blur();
    // Another reading that comes by itself leaves the focus to the page.
    await draw({ ...given, explanation: none });
    await draw({ ...given, explanation: unsure });
    expect(root.activeElement).toBeNull();
  });

  it('moves the focus to the tab when folded by its button, and into the panel when unfolded', async () => {
    const given = props();
    await draw(given);
    const button = labelled('Свернуть');
    button.focus();
    fireEvent.click(button);
    await draw({ ...given, folded: true });
    expect(root.activeElement).toBe(find('.tab'));
    fireEvent.click(find('.tab'));
    expect(given.onFold).toHaveBeenLastCalledWith(false);
    await draw({ ...given, folded: false });
    expect(root.activeElement).toBe(find('.panel'));
  });

  it('folds at Escape and gives the focus back to the page', async () => {
    const given = props({ onReturnFocus: vi.fn(() => true) });
    await draw(given);
    fireEvent.keyDown(find('.part-button'), { key: 'Escape' });
    expect(given.onFold).toHaveBeenCalledWith(true);
    expect(given.onReturnFocus).toHaveBeenCalledOnce();
    await draw({ ...given, folded: true });
    expect(root.activeElement).toBeNull();
  });

  it('gives the focus to the tab at Escape where it was nowhere in the page', async () => {
    const given = props({ onReturnFocus: vi.fn(() => false) });
    await draw(given);
    find('.part-button').focus();
    fireEvent.keyDown(find('.part-button'), { key: 'Escape' });
    await draw({ ...given, folded: true });
    expect(root.activeElement).toBe(find('.tab'));
  });

  it('closes an open note at Escape before it folds', async () => {
    const given = props({ onReturnFocus: vi.fn(() => true) });
    const onCloseNote = vi.fn();
    await draw({ ...given, onCloseNote });
    fireEvent.keyDown(find('.part-button'), { key: 'Escape' });
    expect(onCloseNote).toHaveBeenCalledOnce();
    expect(given.onFold).not.toHaveBeenCalled();
    await draw(given);
    fireEvent.keyDown(find('.part-button'), { key: 'Escape' });
    expect(given.onFold).toHaveBeenCalledWith(true);
  });

  it('lets no key through to the page', async () => {
    await draw(props());
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    find('.part-button').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps what was opened and ticked while folded', async () => {
    await draw(props());
    fireEvent.click(find('.step input'));
    await draw(props({ folded: true }));
    expect(find('.panel').hidden).toBe(true);
    await draw(props({ folded: false }));
    expect(root.querySelectorAll('.step[data-done]')).toHaveLength(1);
  });

  it('shows the number of days on the tab and says the rest to a screen reader', async () => {
    await draw(props({ folded: true }));
    expect(find('.tab').textContent).toBe('через 16 дней');
    expect(find('.tab').getAttribute('aria-label')).toContain('Вас вызывают');
    await draw(props({ folded: true, explanation: STATES.scam }));
    expect(find('.tab').textContent).toBe('осторожно');
  });

  it('lists the marks, leads to each, shows the note of the active one and leads back', async () => {
    const given = props();
    await draw(given);
    const marks = [...root.querySelectorAll<HTMLElement>('.mark-button')];
    expect(marks).toHaveLength(STATES.summons.marks.length);
    fireEvent.click(marks[1] as HTMLElement);
    const id = STATES.summons.marks[1]?.id as string;
    expect(given.onGoToMark).toHaveBeenCalledWith(id);
    await draw({ ...given, activeMark: id });
    expect(find('.mark[data-active]').textContent).toContain('Через 16 дней');
    // A press leads to the words once more, so it is no button that opens and closes.
    const current = find('.mark-button[aria-current="true"]');
    expect(current.hasAttribute('aria-expanded')).toBe(false);
    expect(current.getAttribute('aria-controls')).toBe(find('.mark-note').id);
    fireEvent.click(find('.mark-note .more'));
    expect(given.onBack).toHaveBeenCalledOnce();
    expect(root.activeElement).toBe(root.querySelectorAll('.mark-button')[1]);
  });

  it('is set left to right in its own language whatever the page is', async () => {
    document.documentElement.dir = 'rtl';
    await draw(props({ lang: 'en' }));
    expect(find('.panel-root').dir).toBe('ltr');
    expect(find('.panel-root').lang).toBe('en');
    document.documentElement.removeAttribute('dir');
  });

  it('tells a screen reader that it has appeared', async () => {
    await draw(props());
    expect(find('[role="status"]').textContent).toBe('Появилось объяснение: Вас вызывают на медосвидетельствование');
  });
});

describe('the note at marked words', () => {
  const mark = STATES.summons.marks.find(
    ({ verdict }) => verdict === 'not_in_article',
  ) as (typeof STATES.summons.marks)[0];
  const drawNote = (box: { left: number; top: number; right: number; bottom: number }, onClose = vi.fn()) =>
    act(() => render(<PageNote note={{ mark, box }} lang="ru" onClose={onClose} />, container));

  it('holds quote, verdict, meaning and norm, with no structural fault', async () => {
    await drawNote({ left: 0, top: 100, right: 50, bottom: 120 });
    for (const words of ['отказ в выдаче', 'такой нормы мы не нашли', 'не называет', '53-ФЗ, ст. 7.1']) {
      expect(find('.note').textContent).toContain(words);
    }
    expect(await structureFaults(container)).toEqual([]);
  });

  it('stands below the words, above them where there is no room', async () => {
    await drawNote({ left: 0, top: 100, right: 50, bottom: 120 });
    expect(find('.note').classList.contains('note-below')).toBe(true);
    await drawNote({ left: 0, top: window.innerHeight - 40, right: 50, bottom: window.innerHeight - 20 });
    expect(find('.note').classList.contains('note-above')).toBe(true);
  });

  it('is closed by Escape and by its button', async () => {
    const onClose = vi.fn();
    await drawNote({ left: 0, top: 100, right: 50, bottom: 120 }, onClose);
    fireEvent.keyDown(find('.note'), { key: 'Escape' });
    fireEvent.click(labelled('Закрыть пояснение'));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
