import { Icon } from '../icons/Icon';
import { type Lang, say } from '../words';

export function PanelFoot({ lang, onOpenFull, onPrint }: { lang: Lang; onOpenFull: () => void; onPrint: () => void }) {
  return (
    <footer class="panel-foot">
      <button type="button" class="button button-main" onClick={onOpenFull}>
        <Icon name="open" size={18} />
        {say('open_full', lang)}
      </button>
      <button type="button" class="button" onClick={onPrint}>
        <Icon name="print" size={18} />
        {say('print', lang)}
      </button>
    </footer>
  );
}
