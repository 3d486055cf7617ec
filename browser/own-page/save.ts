import type { ReckonedDeadline } from '../../explanation/deadlines';
import type { CalendarEntry } from '../../explanation/documents/calendar';
import { explanationText } from '../../explanation/documents/explanation-text';
import { neutralFileName } from '../../explanation/documents/file-name';
import type { Explanation } from '../../explanation/types';
import type { PlainDate } from '../../law/schema/common';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** The browser reads the file from memory after the click; then the address to it is dropped. */
const KEEP_MS = 60_000;

/** Hands a file to the browser’s own «save»; nothing else keeps it. */
export function saveFile(content: Uint8Array | string, name: string): void {
  const type = name.endsWith('.docx') ? DOCX : name.endsWith('.ics') ? 'text/calendar' : 'text/plain';
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** False when the browser refused the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The explanation as a .docx; the library that writes it is loaded only now. */
export async function saveExplanation(explanation: Explanation, lang: 'ru' | 'en', today: PlainDate): Promise<void> {
  const { toDocx } = await import('../../explanation/documents/docx');
  const [title = '', ...lines] = explanationText(explanation, lang).trimEnd().split('\n');
  const paragraphs = [
    { role: 'heading' as const, number: null, runs: [{ text: title, gap: null }] },
    ...lines
      .filter((line) => line !== '')
      .map((line) => ({
        role: line === line.toUpperCase() && /\p{L}/u.test(line) ? ('subheading' as const) : ('body' as const),
        number: null,
        runs: [{ text: line, gap: null }],
      })),
  ];
  saveFile(await toDocx({ form: 'explanation', paragraphs, gaps: [] }), neutralFileName('docx', today));
}

/** The chosen days as a calendar file. */
export async function saveCalendar(
  deadlines: readonly ReckonedDeadline[],
  chosen: readonly { id: string; day: PlainDate }[],
  lang: 'ru' | 'en',
  neutral: boolean,
  today: PlainDate,
): Promise<void> {
  const { toCalendar } = await import('../../explanation/documents/calendar');
  const entries = chosen.flatMap(({ id, day }): CalendarEntry[] => {
    const deadline = deadlines.find((candidate) => candidate.id === id);
    const reading = deadline?.readings.find((candidate) => candidate.day === day);
    if (!deadline || !reading) return [];
    return [
      {
        id,
        day,
        title: deadline.title[lang],
        neutralTitle: deadline.neutralTitle[lang],
        description: [reading.why, reading.caution].flatMap((said) => said?.[lang] ?? []).join(' '),
      },
    ];
  });
  saveFile(toCalendar(entries, { neutral, today }), neutralFileName('ics', today));
}
