import { readNotice } from '../notice/read';
import { CHANNELS, type Channel } from '../notice/vocabulary';

/** A reading asked for by one JSON line. */
export interface ReadRequest {
  id: unknown;
  text: string;
  host?: string | null;
  channel?: string | null;
}

/** The reading as one JSON line; field values stand as in the text, null where it names none. */
export function toLine(item: ReadRequest): string {
  const channel = CHANNELS.includes(item.channel as Channel) ? (item.channel as Channel) : null;
  const reading = readNotice(item.text, { host: item.host ?? null, channel });
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
