import type { ReckonedDeadline } from '../../explanation/deadlines';
import type { CalendarEntry } from '../../explanation/documents/calendar';
import { explanationDocument } from '../../explanation/documents/explanation-text';
import { neutralFileName } from '../../explanation/documents/file-name';
import type { Explanation } from '../../explanation/types';
import type { Lang, PlainDate } from '../../law/schema/common';

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

/** The explanation as a .docx; the library that writes it is loaded only now. False when no file came of it. */
export function saveExplanation(explanation: Explanation, lang: Lang, today: PlainDate): Promise<boolean> {
  return isSaved(neutralFileName('docx', today), async () => {
    const { toDocx } = await import('../../explanation/documents/docx');
    return toDocx(explanationDocument(explanation, lang));
  });
}

/** The chosen days as a calendar file. False when no file came of it: never one that lacks a chosen day. */
export function saveCalendar(
  deadlines: readonly ReckonedDeadline[],
  chosen: readonly { id: string; day: PlainDate }[],
  lang: Lang,
  neutral: boolean,
  today: PlainDate,
): Promise<boolean> {
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
  if (entries.length === 0 || entries.length < chosen.length) return Promise.resolve(false);
  return isSaved(neutralFileName('ics', today), async () => {
    const { toCalendar } = await import('../../explanation/documents/calendar');
    return toCalendar(entries, { neutral, today });
  });
}

/** Makes a file and hands it over. Whatever fails, the person is told and nothing on the screen is lost. */
async function isSaved(name: string, make: () => Promise<Uint8Array | string>): Promise<boolean> {
  try {
    saveFile(await make(), name);
    return true;
  } catch {
    return false;
  }
}
