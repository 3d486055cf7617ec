import type { Learned } from '../notice/learned';
import { readNotice, readWeighed } from '../notice/read';
import type { PlainDate, Reading, ReadOptions } from '../notice/types';
import { CHANNELS, type Channel } from '../notice/vocabulary';

/** A reading asked for by one JSON line. */
export interface ReadRequest {
  id: unknown;
  text: string;
  host?: string | null;
  channel?: string | null;
}

/** A reading in the shape of the command line; field values stand as in the text, null where it names none. */
export interface ReadLine {
  id: unknown;
  kind: string;
  purpose: string | null;
  confidence: number;
  fields: Record<string, string | string[] | null>;
  evidence: { start: number; end: number; cue: string }[];
}

const optionsOf = (item: ReadRequest, today: PlainDate): ReadOptions => ({
  today,
  host: item.host ?? null,
  channel: CHANNELS.includes(item.channel as Channel) ? (item.channel as Channel) : null,
});

/** Reads one request as the extension does on the day `today`. */
export const readLine = (item: ReadRequest, today: PlainDate): ReadLine =>
  toLine(item, readNotice(item.text, optionsOf(item, today)));
/** Reads one request with another learned correction, for cross-validation. */
export const readWith = (item: ReadRequest, today: PlainDate, learned: Learned | null): ReadLine =>
  toLine(item, readWeighed(item.text, optionsOf(item, today), learned));

function toLine(item: ReadRequest, reading: Reading): ReadLine {
  const notice = reading.status === 'notice' ? reading : null;
  const fields = notice?.fields;
  return {
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
  };
}
