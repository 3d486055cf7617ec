import { Icon, type IconName } from '../icons/Icon';
import { type Lang, say } from '../words';
import type { SheetDrag } from './sheet-drag';

interface Props {
  lang: Lang;
  side: 'left' | 'right';
  onFold: () => void;
  onSide: (side: 'left' | 'right') => void;
  onClose: () => void;
  onHide?: () => void;
  /** Listeners that let a sheet be dragged by its head. */
  drag: SheetDrag;
}

/** Whose words these are, and the ways to get them out of sight. Quick exit is first in the order of focus. */
export function PanelHead({ lang, side, onFold, onSide, onClose, onHide, drag }: Props) {
  const other = side === 'right' ? 'left' : 'right';
  return (
    <header class="panel-head" {...drag}>
      <p class="brand">
        <Icon name="brand" size={22} />
        {say('brand', lang)}
      </p>
      {onHide && (
        <button type="button" class="hide-button" title={say('hide_hint', lang)} onClick={onHide}>
          <Icon name="hide" size={18} />
          {say('hide', lang)}
        </button>
      )}
      <IconButton
        icon={`side_${other}`}
        label={say(`move_${other}`, lang)}
        className="icon-button side-button"
        onClick={() => onSide(other)}
      />
      <IconButton icon="fold" label={say('fold', lang)} onClick={onFold} />
      <IconButton icon="close" label={say('close', lang)} onClick={onClose} />
    </header>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  className?: string;
  onClick: () => void;
}

export function IconButton({ icon, label, className = 'icon-button', onClick }: IconButtonProps) {
  return (
    <button type="button" class={className} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
