import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon';

interface Props {
  /** What stands on the button. */
  label: ComponentChildren;
  /** Added to the accessible name, for buttons whose label alone would not tell what opens. */
  hint?: string;
  className?: string;
  startOpen?: boolean;
  children: ComponentChildren;
}

/** A button that opens what belongs to it in place. Closed content stays in the document, so that print can show it. */
export function Disclosure({ label, hint, className = 'more', startOpen = false, children }: Props) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  return (
    <>
      <button type="button" class={className} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
        {hint && <span class="vh">{hint}</span>}
        <Icon name="chevron" size={16} />
      </button>
      <div id={id} class="more-body" hidden={!open}>
        {children}
      </div>
    </>
  );
}
