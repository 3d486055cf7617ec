/** Text after the first pass: one entry a UTF-16 unit, with the place of each in the original. */
export interface Characters {
  units: string[];
  starts: number[];
  ends: number[];
}

/**
 * Signs that part words or set their direction and are not seen: soft hyphens, zero-width and direction marks. They are
 * put into a word or an address so that a program overlooks it. The inside of a class of a pattern.
 */
export const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';

/**
 * What the normal text drops: those, and also signs that do show in some places, as boxes or as the look of the sign
 * before them (control signs, fillers, variation selectors). In no word do they mean anything.
 */
const isHidden = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  code === 0x115f ||
  code === 0x1160 ||
  code === 0x17b4 ||
  code === 0x17b5 ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0x3164 ||
  code === 0xfeff ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code < 0x09 ||
  (code > 0x0d && code < 0x20) ||
  code === 0x7f;
const isMark = (code: number): boolean => (code >= 0x300 && code <= 0x36f) || (code >= 0x483 && code <= 0x489);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * First pass: drops what cannot be seen (zero-width characters, soft hyphens, stress marks, direction marks),
 * brings compatibility forms to plain ones (NFKC), dashes to «-», quotes to «"», every space to « ».
 */
export function readCharacters(original: string, from = 0, to = original.length, out?: Characters): Characters {
  const result = out ?? { units: [], starts: [], ends: [] };
  const put = (text: string, start: number, end: number): void => {
    for (let index = 0; index < text.length; index++) {
      result.units.push(text[index] as string);
      result.starts.push(start);
      result.ends.push(end);
    }
  };
  let index = from;
  while (index < to) {
    const code = original.charCodeAt(index);
    const next = index + 1 < to ? original.charCodeAt(index + 1) : 0;
    if (isHidden(code) || isMark(code)) {
      index++;
      continue;
    }
    if ((code < 0x80 || (code >= 0x400 && code < 0x460)) && !isMark(next)) {
      put(plain(original[index] as string, code), index, index + 1);
      index++;
      continue;
    }
    const pair = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
    let end = index + (pair ? 2 : 1);
    const base = original.slice(index, end);
    // A base with its marks: «и» + breve is «й», anything else loses the mark.
    let marks = '';
    while (end < to && isMark(original.charCodeAt(end))) {
      if (marks.length < 4) marks += original[end];
      end++;
    }
    const minutes = marks ? null : raisedMinutes(original.slice(index, index + 2), result.units.at(-1));
    if (minutes) {
      put(`:${minutes[0]}`, index, end);
      put(minutes[1] as string, end, end + 1);
      index = end + 1;
      continue;
    }
    put(composed(base, marks, result.units.at(-1)), index, end);
    index = end;
  }
  return result;
}

/** «9⁰⁰» in a form is nine o’clock; null for any other raised digits. */
function raisedMinutes(two: string, previous: string | undefined): string | null {
  const digits = [...two].map((unit) => SUPERSCRIPTS.indexOf(unit)).join('');
  return previous !== undefined && previous >= '0' && previous <= '9' && RAISED.test(digits) ? digits : null;
}
const RAISED = /^(?:00|15|30|45)$/;

function plain(unit: string, code: number): string {
  if (code === 0x27 || code === 0x60) return "'";
  return unit;
}

function composed(base: string, marks: string, previous: string | undefined): string {
  if (marks) {
    const whole = (base + marks[0]).normalize('NFC');
    if (whole.length === 1) return whole;
    return composed(base, '', previous);
  }
  const code = base.charCodeAt(0);
  if (code === 0x2116) return '№';
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) {
    return ' ';
  }
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2043) return '-';
  if ('«»„“”‟‹›〝〞"'.includes(base)) return '"';
  if ('‘’‚‛′'.includes(base)) return "'";
  // «7¹» in a statute is article 7.1.
  const power = SUPERSCRIPTS.indexOf(base);
  if (power >= 0) return previous !== undefined && previous >= '0' && previous <= '9' ? `.${power}` : String(power);
  return base.normalize('NFKC');
}
