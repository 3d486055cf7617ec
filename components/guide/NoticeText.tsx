import { useEffect, useId, useRef } from 'preact/hooks';
import type { Mark } from '../../explanation/types';
import { VerdictChip } from '../explanation/Chip';
import { Norms } from '../explanation/Norms';
import { InlineButton } from '../own-page/InlineButton';
import { type Lang, pick } from '../words';
import { ownPageWord } from '../words/own-page';

interface Props {
  text: string;
  marks: readonly Mark[];
  active: string | null;
  lang: Lang;
  /** Pointed at, focused or tapped. */
  onActive: (id: string) => void;
}

/** The notice in its own words, marked; the note of the words pointed at stands under it. */
export function NoticeText({ text, marks, active, lang, onActive }: Props) {
  const activeMark = marks.find(({ id }) => id === active);
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const words = box.current?.querySelector<HTMLElement>('[data-active]');
    words?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  let end = 0;
  return (
    <div class="notice">
      <h2 id={heading} class="group-heading">
        {ownPageWord('notice_text', lang)}
      </h2>
      {/* A long letter scrolls in its box; without a tab stop the keyboard could not reach its end. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs one */}
      <section ref={box} class="notice-text" lang="ru" aria-labelledby={heading} tabIndex={0}>
        {marks.map((mark) => {
          const before = text.slice(end, mark.start);
          end = mark.end;
          return [
            before,
            <InlineButton
              key={mark.id}
              className={`notice-mark notice-mark-${mark.role} verdict-${mark.verdict ?? 'none'}`}
              active={mark.id === active}
              describedBy={mark.id === active ? 'mark-note' : undefined}
              onPoint={() => onActive(mark.id)}
              onPress={() => onActive(mark.id)}
            >
              {text.slice(mark.start, mark.end)}
            </InlineButton>,
          ];
        })}
        {text.slice(end)}
      </section>
      {marks.length > 0 && (
        <div id="mark-note" class="notice-note" role="status">
          {activeMark ? (
            <>
              <p class="notice-note-title">
                {pick(activeMark.title, lang)}
                {activeMark.verdict && <VerdictChip verdict={activeMark.verdict} lang={lang} />}
              </p>
              <p>{pick(activeMark.note, lang)}</p>
              <Norms norms={activeMark.norms} lang={lang} />
            </>
          ) : (
            <p class="quiet">{ownPageWord('notice_text_hint', lang)}</p>
          )}
        </div>
      )}
    </div>
  );
}
