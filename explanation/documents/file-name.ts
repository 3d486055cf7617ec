import type { PlainDate } from '../../law/schema/common';

/** A name for a saved file that tells a bystander nothing: `zayavlenie-2026-11-25.docx`, `daty-2026-11-25.ics`. */
export function neutralFileName(kind: 'docx' | 'ics' | 'txt', today: PlainDate): string {
  return `${kind === 'ics' ? 'daty' : 'zayavlenie'}-${today}.${kind}`;
}
