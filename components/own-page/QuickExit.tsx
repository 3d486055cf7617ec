import { Icon } from '../icons/Icon';
import { type Lang, say } from '../words';

/** «Скрыть»: the first stop of the keyboard on every page of ours, always in sight. */
export function QuickExit({ lang, onExit }: { lang: Lang; onExit: () => void }) {
  return (
    <button type="button" class="quick-exit" title={say('hide_hint', lang)} onClick={onExit}>
      <Icon name="hide" size={18} />
      {say('hide', lang)}
    </button>
  );
}
