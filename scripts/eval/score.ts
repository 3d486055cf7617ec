/** Measures of how well readings agree with labels. Written for the corpus's definitions; shares no code with it. */

/**
 * A labelled text, one line of a fixture: `label` is a kind of `notice/vocabulary.ts`, `alt_labels` are right as well.
 * `host` and `channel`: where it was met. `verbatim`: how far its words are those of a real notice (`exact`, `partial`,
 * anything else for invented ones). `fields`: words of the text to the letter, one for `date`, `time`, `place` and
 * `deadline`, lists for `restrictions`, `threats` and `law_refs`; null or empty where the text names none. Tagged
 * `too_short` it counts leniently only.
 */
export interface Labelled {
  id: string;
  text: string;
  label: string;
  alt_labels?: string[];
  channel?: string | null;
  host?: string | null;
  verbatim?: string;
  purpose?: string | null;
  tags?: string[];
  fields?: Partial<Record<string, string | string[] | null>>;
}
/** A reading in the words of the labels. */
export interface Read {
  kind: string;
  purpose: string | null;
  confidence: number;
  fields: Record<string, string | string[] | null>;
}
/** So many of so many. */
export interface Rate {
  hits: number;
  of: number;
  /** Null where there is nothing to count. */
  share: number | null;
  /** 95 % Wilson interval. */
  low: number;
  high: number;
}
/** What readings are worth against their labels; lists hold ids. */
export interface Report {
  items: number;
  strict: Rate;
  lenient: Rate;
  macroF1: number;
  noticesSeen: Rate;
  realNoticesSeen: Rate;
  falseAlarms: string[];
  negatives: number;
  scamsShownAsGenuine: string[];
  scamsCaught: Rate;
  genuineCalledScam: string[];
  fields: Record<string, Rate>;
  kinds: Record<string, { n: number; precision: number; recall: number; f1: number }>;
  /** Of the readings with confidence ≥ 0.9: how many are right, leniently. */
  sureRight: Rate;
  byVerbatim: Record<string, Rate>;
  misses: { id: string; label: string; kind: string; confidence: number; text: string }[];
  fieldMisses: { id: string; field: string; wanted: string; got: string }[];
}

/** Share with its 95 % Wilson interval. */
export function rate(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, share: null, low: 0, high: 1 };
  const z = 1.96;
  const p = hits / of;
  const base = 1 + (z * z) / of;
  const middle = (p + (z * z) / (2 * of)) / base;
  const half = (z / base) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return { hits, of, share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

const plain = (value: string): string =>
  value
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[«»"“”.,;:]+/g, '')
    .trim();
/**
 * Two strings agree when one holds the other, case, spaces and quotes aside. That is the measure of the labelled corpus’s
 * own scorer, and lenient: a stricter one, at most ten words around the label or half of its words, gives a point less.
 */
export function agree(one: string | null | undefined, two: string | null | undefined): boolean {
  if (one == null || two == null) return false;
  const first = plain(one);
  const second = plain(two);
  return first.includes(second) || second.includes(first);
}

const SINGLE = ['date', 'time', 'place', 'deadline'];
const LISTS = ['restrictions', 'threats', 'law_refs'];
const asList = (value: unknown): string[] => (Array.isArray(value) ? value : []);

/** Scores readings, in the order of the items. */
export function score(items: Labelled[], reads: Read[]): Report {
  const pairs = items.map((item, index) => ({ item, read: reads[index] as Read }));
  const strict = pairs.filter(({ item }) => !item.tags?.includes('too_short'));
  const right = ({ item, read }: (typeof pairs)[number]): boolean => read.kind === item.label;
  const near = (pair: (typeof pairs)[number]): boolean =>
    right(pair) || (pair.item.alt_labels ?? []).includes(pair.read.kind);
  const asNotice = ({ read }: (typeof pairs)[number]): boolean => read.kind !== 'none' && read.kind !== 'scam';
  const count = <T>(list: T[], test: (one: T) => boolean): Rate => rate(list.filter(test).length, list.length);
  const notices = strict.filter(({ item }) => item.label !== 'none' && item.label !== 'scam');
  const negatives = strict.filter(({ item }) => item.label === 'none');
  const scams = strict.filter(({ item }) => item.label === 'scam');

  const kinds: Report['kinds'] = {};
  for (const kind of [...new Set(items.map(({ label }) => label))].sort()) {
    const truth = strict.filter(({ item }) => item.label === kind);
    const called = strict.filter(({ read }) => read.kind === kind).length;
    const hits = truth.filter(right).length;
    const precision = called ? hits / called : 0;
    const recall = truth.length ? hits / truth.length : 0;
    kinds[kind] = {
      n: truth.length,
      precision,
      recall,
      f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    };
  }

  const fields: Record<string, Rate> = {};
  const fieldMisses: Report['fieldMisses'] = [];
  for (const field of SINGLE) {
    const wanted = notices.filter(({ item }) => item.fields?.[field]);
    fields[field] = count(wanted, ({ item, read }) => {
      const ok = agree(read.fields[field] as string | null, item.fields?.[field] as string);
      if (!ok)
        fieldMisses.push({
          id: item.id,
          field,
          wanted: String(item.fields?.[field]),
          got: String(read.fields[field] ?? null),
        });
      return ok;
    });
  }
  for (const field of LISTS) {
    const wanted = notices.flatMap(({ item, read }) =>
      asList(item.fields?.[field]).map((value) => ({ item, read, value })),
    );
    fields[field] = count(wanted, ({ item, read, value }) => {
      const ok = asList(read.fields[field]).some((mine) => agree(mine, value));
      if (!ok) fieldMisses.push({ id: item.id, field, wanted: value, got: asList(read.fields[field]).join(' | ') });
      return ok;
    });
  }

  const f1 = Object.values(kinds).map((kind) => kind.f1);
  const levels = [...new Set(strict.map(({ item }) => item.verbatim ?? 'not stated'))].sort();
  return {
    items: items.length,
    strict: count(strict, right),
    lenient: count(pairs, near),
    macroF1: f1.reduce((sum, one) => sum + one, 0) / (f1.length || 1),
    noticesSeen: count(notices, (pair) => asNotice(pair) || near(pair)),
    realNoticesSeen: count(
      notices.filter(({ item }) => item.verbatim === 'exact' || item.verbatim === 'partial'),
      (pair) => asNotice(pair) || near(pair),
    ),
    falseAlarms: negatives.filter((pair) => asNotice(pair) && !near(pair)).map(({ item }) => item.id),
    negatives: negatives.length,
    scamsShownAsGenuine: scams.filter((pair) => asNotice(pair) && !near(pair)).map(({ item }) => item.id),
    scamsCaught: count(scams, near),
    genuineCalledScam: notices.filter((pair) => pair.read.kind === 'scam' && !near(pair)).map(({ item }) => item.id),
    fields,
    kinds,
    sureRight: count(
      strict.filter(({ read }) => read.confidence >= 0.9),
      near,
    ),
    byVerbatim: Object.fromEntries(
      levels.map((level) => [
        level,
        count(
          strict.filter(({ item }) => (item.verbatim ?? 'not stated') === level),
          right,
        ),
      ]),
    ),
    misses: strict
      .filter((pair) => !right(pair))
      .map(({ item, read }) => ({
        id: item.id,
        label: item.label,
        kind: read.kind,
        confidence: read.confidence,
        text: item.text,
      })),
    fieldMisses,
  };
}
