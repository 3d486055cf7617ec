const dot = (cx: number, cy: number, r = 1) => <circle cx={cx} cy={cy} r={r} fill="currentColor" stroke="none" />;

/** Drawn on a grid of 20, lines of 1.6. */
export const SHAPES = {
  /** A leaf of paper with a line made clear. */
  brand: () => (
    <>
      <path d="M4 4.6C4 3.7 4.7 3 5.6 3h8.8c.9 0 1.6.7 1.6 1.6v7.8c0 .9-.7 1.6-1.6 1.6H9.8L6.6 17v-3h-1c-.9 0-1.6-.7-1.6-1.6z" />
      <path d="M7 8.6l2.1 2.1L13.2 6.6" />
    </>
  ),
  check: () => <path d="M4 10.6l3.8 3.8L16 6" />,
  circle_check: () => (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M6.9 10.3l2.2 2.2 4.2-4.6" />
    </>
  ),
  half: () => (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" stroke="none" />
    </>
  ),
  absent: () => (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M5.2 14.8l9.6-9.6" />
    </>
  ),
  fork: () => (
    <path d="M10 17v-5.5M10 11.5C10 8 5 8.5 5 4M10 11.5C10 8 15 8.5 15 4M3 5.5L5 3.4l2 2.1M13 5.5l2-2.1 2 2.1" />
  ),
  unknown: () => (
    <>
      <circle cx="10" cy="10" r="7" stroke-dasharray="2.6 2.9" />
      <path d="M8.2 8.2a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.6-.8 1.2" />
      {dot(10, 13.5, 0.95)}
    </>
  ),
  info: () => (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.4v4" />
      {dot(10, 6.8)}
    </>
  ),
  warning: () => (
    <>
      <path d="M10 3.4l7.2 12.7H2.8z" />
      <path d="M10 8.3v3.6" />
      {dot(10, 14)}
    </>
  ),
  stop: () => (
    <>
      <path d="M7.1 3h5.8L17 7.1v5.8L12.9 17H7.1L3 12.9V7.1z" />
      <path d="M10 6.6v4.2" />
      {dot(10, 13.4)}
    </>
  ),
  bill: () => (
    <>
      <path d="M5 3h6.5L15 6.5V17H5z" stroke-dasharray="2.6 2.3" />
      <path d="M7.7 9h4.6M7.7 12h4.6" />
    </>
  ),
  calendar: () => (
    <>
      <rect x="3.2" y="4.5" width="13.6" height="12" rx="2" />
      <path d="M3.2 8.5h13.6M7 2.8v3M13 2.8v3" />
    </>
  ),
  chevron: () => <path d="M6 8l4 4 4-4" />,
  close: () => <path d="M5 5l10 10M15 5L5 15" />,
  fold: () => <path d="M5 14.5h10" />,
  side_left: () => (
    <>
      <rect x="3" y="4" width="14" height="12" rx="2" />
      <path d="M8 4v12" />
      <path d="M4.8 7h1.4M4.8 9.5h1.4" />
    </>
  ),
  side_right: () => (
    <>
      <rect x="3" y="4" width="14" height="12" rx="2" />
      <path d="M12 4v12" />
      <path d="M13.8 7h1.4M13.8 9.5h1.4" />
    </>
  ),
  hide: () => (
    <>
      <path d="M8.2 5.2A8 8 0 0 1 10 5c4.5 0 7.3 5 7.3 5a13 13 0 0 1-2.2 2.7M5.3 6.6A12.6 12.6 0 0 0 2.7 10S5.5 15 10 15c1.5 0 2.8-.5 3.9-1.3" />
      <path d="M3.5 3.5l13 13" />
    </>
  ),
  print: () => (
    <>
      <path d="M6 7V3h8v4M6 14H4.6A1.6 1.6 0 0 1 3 12.4V8.6C3 7.7 3.7 7 4.6 7h10.8c.9 0 1.6.7 1.6 1.6v3.8c0 .9-.7 1.6-1.6 1.6H14" />
      <path d="M6 11.5h8V17H6z" />
    </>
  ),
  open: () => (
    <path d="M11.5 3.5h5v5M16.5 3.5L9.5 10.5M8 4.5H5A1.5 1.5 0 0 0 3.5 6v9A1.5 1.5 0 0 0 5 16.5h9a1.5 1.5 0 0 0 1.5-1.5v-3" />
  ),
  back: () => <path d="M8 5L3.5 9.5 8 14M4 9.5h8a4.5 4.5 0 0 1 4.5 4.5v1.5" />,
  form: () => (
    <>
      <path d="M5 3h6.5L15 6.5V17H5z" />
      <path d="M11.5 3v3.5H15M7.7 10h4.6M7.7 13h3" />
    </>
  ),
  arrow: () => <path d="M4 10h11.5M11 5.5l4.5 4.5-4.5 4.5" />,
  target: () => (
    <>
      <circle cx="10" cy="10" r="5.5" />
      {dot(10, 10, 1.6)}
      <path d="M10 2v2.5M10 15.5V18M2 10h2.5M15.5 10H18" />
    </>
  ),
  search: () => (
    <>
      <circle cx="8.8" cy="8.8" r="5.3" />
      <path d="M12.8 12.8L17 17" />
    </>
  ),
  copy: () => (
    <>
      <rect x="7" y="7" width="9.5" height="9.5" rx="1.6" />
      <path d="M13 4.8v-.2c0-.6-.5-1.1-1.1-1.1H4.6c-.6 0-1.1.5-1.1 1.1v7.3c0 .6.5 1.1 1.1 1.1h.2" />
    </>
  ),
  download: () => <path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13" />,
  settings: () => (
    <>
      <path d="M3 6h6M13 6h4M3 14h3M10 14h7" />
      <circle cx="11" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </>
  ),
  help: () => (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M8.2 8.2a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.6-.8 1.2" />
      {dot(10, 13.5, 0.95)}
    </>
  ),
} as const;
