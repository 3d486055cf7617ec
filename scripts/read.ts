import { createInterface } from 'node:readline';
import { readNotice } from '../notice/read';
import type { ReadOptions } from '../notice/types';
import { CHANNELS, type Channel } from '../notice/vocabulary';

/** One line in: {"id","text","host"?,"channel"?}; one line out: the reading, values as they stand in the text. */
interface Item {
  id: unknown;
  text: string;
  host?: string | null;
  channel?: string | null;
}

export function toLine(item: Item): string {
  const channel = CHANNELS.includes(item.channel as Channel) ? (item.channel as Channel) : null;
  const options: ReadOptions = { host: item.host ?? null, channel };
  const reading = readNotice(item.text, options);
  const notice = reading.status === 'notice' ? reading : null;
  const fields = notice?.fields;
  return JSON.stringify({
    id: item.id,
    kind: reading.kind,
    purpose: notice?.purpose ?? null,
    confidence: Number(reading.confidence.toFixed(4)),
    fields: {
      date: fields?.date?.text ?? null,
      time: fields?.time?.text ?? null,
      place: fields?.place?.text ?? null,
      deadline: fields?.deadline?.text ?? null,
      restrictions: fields?.restrictions.map(({ text }) => text) ?? [],
      threats: fields?.threats.map(({ text }) => text) ?? [],
      law_refs: fields?.lawRefs.map(({ text }) => text) ?? [],
    },
    evidence: reading.evidence.map(({ start, end, cue }) => ({ start, end, cue })),
  });
}

function parse(line: string, number: number): Item {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    fail(number, 'строка не JSON');
  }
  if (typeof value !== 'object' || value === null || typeof (value as Item).text !== 'string')
    fail(number, 'нужен объект с полем "text"');
  return value as Item;
}

function fail(number: number, message: string): never {
  console.error(`read: строка ${number}: ${message} / line ${number}: not a reading request`);
  process.exit(2);
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim()) console.log(toLine(parse(line, number)));
}
