import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../icons/Icon';

interface Props {
  className?: string;
  disabled?: boolean;
  /** What to say and what to do instead when no file came of it. */
  failed: string;
  /** False: the file could not be made. */
  onSave: () => Promise<boolean>;
  children: ComponentChildren;
}

/** Saves a file on a click. The browser shows that it did; that it did not would stay unseen. */
export function SaveButton({ className = 'button', disabled, failed, onSave, children }: Props) {
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <>
      <button
        type="button"
        class={className}
        disabled={disabled}
        onClick={() => void onSave().then((done) => setHasFailed(!done))}
      >
        <Icon name="download" size={18} />
        {children}
      </button>
      <span role="status" class="button-state">
        {hasFailed && failed}
      </span>
    </>
  );
}
