import type { ComponentChildren } from 'preact';

interface Props {
  className: string;
  onPress: () => void;
  onPoint?: () => void;
  expanded?: boolean;
  controls?: string;
  describedBy?: string;
  active?: boolean;
  children: ComponentChildren;
}

/** Words inside a sentence that act as a button. A `button` would not break across lines as the words around it do. */
export function InlineButton({
  className,
  onPress,
  onPoint,
  expanded,
  controls,
  describedBy,
  active,
  children,
}: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class={className}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-describedby={describedBy}
      data-active={active || undefined}
      onClick={onPress}
      onMouseEnter={onPoint}
      onFocus={onPoint}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </span>
  );
}
