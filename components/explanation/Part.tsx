import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon';

interface Props {
  title: string;
  /** What is inside, in a few words, to be read while the part is closed. */
  summary?: ComponentChildren;
  startOpen?: boolean;
  level: 2 | 3;
  children: ComponentChildren;
}

/** One of the parts of an explanation: a heading that opens its content in place. */
export function Part({ title, summary, startOpen = false, level, children }: Props) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="part" data-open={open}>
      <Heading class="part-heading">
        <button
          type="button"
          class="part-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <span class="part-title">{title}</span>
          {summary && <span class="part-summary">{summary}</span>}
          <Icon name="chevron" />
        </button>
      </Heading>
      <div id={id} class="part-body" hidden={!open}>
        {children}
      </div>
    </section>
  );
}
