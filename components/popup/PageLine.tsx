import type { Text } from '../../law/schema/common';
import { Icon, type IconName } from '../icons/Icon';
import { type Lang, pick } from '../words';
import { type OwnPageWordKey, ownPageWord } from '../words/own-page';

/** What is known of the page in the active tab. `kind`: what it looks like, for the sentence. */
export type PageLook =
  | { status: 'looking' | 'topic' | 'nothing' | 'unseen' | 'refused' | 'sign_in' }
  | { status: 'found'; outcome: 'notice' | 'unsure' | 'scam'; kind: Text };

interface Props {
  page: PageLook;
  lang: Lang;
  onShow: () => void;
  onLook: () => void;
}

const ICONS: Record<PageLook['status'], IconName> = {
  looking: 'unknown',
  topic: 'info',
  nothing: 'circle_check',
  unseen: 'unknown',
  refused: 'hide',
  sign_in: 'hide',
  found: 'brand',
};

/** What is on this page, in one line, and the button that goes with it. */
export function PageLine({ page, lang, onShow, onLook }: Props) {
  const isScam = page.status === 'found' && page.outcome === 'scam';
  return (
    <section class={`page-line page-${page.status} ${isScam ? 'page-scam' : ''}`}>
      <Icon name={isScam ? 'stop' : ICONS[page.status]} size={20} />
      <p class="page-words" role="status">
        {sentence(page, lang)}
        {page.status === 'nothing' && <span class="page-hint">{ownPageWord('page_nothing_hint', lang)}</span>}
      </p>
      {page.status === 'found' && (
        <button type="button" class="button button-main" onClick={onShow}>
          {ownPageWord('show', lang)}
        </button>
      )}
      {page.status === 'unseen' && (
        <button type="button" class="button" onClick={onLook}>
          {ownPageWord('look', lang)}
        </button>
      )}
    </section>
  );
}

function sentence(page: PageLook, lang: Lang): string {
  if (page.status !== 'found') return ownPageWord(`page_${page.status}` satisfies OwnPageWordKey, lang);
  return ownPageWord(`page_${page.outcome}`, lang, { kind: pick(page.kind, lang) });
}
