import { getGender, incline } from 'lvovich';

/** The cases the documents need: «от кого» and «кому». */
export type NameCase = 'genitive' | 'dative';
export const NAME_CASES: readonly NameCase[] = ['genitive', 'dative'];

const WORD = /^[А-ЯЁа-яё][А-ЯЁа-яё’'-]*$/;
const PATRONYMIC = /(?:вич|ьич|мич|кич|вна|чна|оглы|улы|уулу|кызы|гызы)$/i;
const TURKIC_TAIL = /^(?:оглы|улы|уулу|кызы|гызы)$/i;

/** Female names on a soft sign that the library takes for men's or leaves as they are. */
const SOFT_FEMALE = /^(любовь|рахиль|юдифь|эсфирь|руфь|нинель|адель|ассоль|николь|мишель|даниэль)$/i;
const SOFT_DECLINES = /^(любовь|рахиль|юдифь|эсфирь|руфь|нинель)$/i;
/** First parts of double surnames that never change: «Тер-Петросяна». */
const FIXED_PREFIX = /^(тер|сан|ван|фон|бен|ибн|аль|эль|ла|ле|де)-/i;

interface NameParts {
  last: string;
  first: string;
  middle: string;
  /** «Имя Отчество Фамилия», as some people write. */
  lastComesLast: boolean;
}

/** Takes «Фамилия Имя Отчество» or «Имя Отчество Фамилия» apart; null when it is not a Russian name of 2–5 words. */
function splitName(name: string): NameParts | null {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every((word) => WORD.test(word))) return null;
  const [one = '', two = '', ...rest] = words;
  if (words.length === 3 && PATRONYMIC.test(two) && !PATRONYMIC.test(rest[0] ?? ''))
    return { first: one, middle: two, last: rest[0] ?? '', lastComesLast: true };
  return { last: one, first: two, middle: rest.join(' '), lastComesLast: false };
}

function genderOf(parts: NameParts): 'male' | 'female' | null {
  const tail = parts.middle.split(' ').at(-1) ?? '';
  if (TURKIC_TAIL.test(tail)) return /^[кг]ызы$/i.test(tail) ? 'female' : 'male';
  if (SOFT_FEMALE.test(parts.first)) return 'female';
  const found = getGender({ first: parts.first, middle: parts.middle || null, last: parts.last });
  return found === 'male' || found === 'female' ? found : null;
}

/**
 * Declines a Russian name by rule. A guess, always to be shown to the person for correction.
 * @param name «Фамилия Имя Отчество» in the nominative, the patronymic may be missing.
 * @returns the declined name; the name unchanged when it is not plainly a Russian one or its gender cannot be told.
 */
export function declineName(name: string, nameCase: NameCase): string {
  const parts = splitName(name);
  const gender = parts && genderOf(parts);
  if (!parts || !gender) return name.trim();
  const prefix = FIXED_PREFIX.exec(parts.last)?.[0] ?? '';
  const turkic = parts.middle.includes(' ') || TURKIC_TAIL.test(parts.middle);
  const declined = incline(
    { last: parts.last.slice(prefix.length), first: parts.first, middle: turkic ? null : parts.middle || null, gender },
    nameCase,
  );
  const first =
    gender === 'female' && SOFT_FEMALE.test(parts.first)
      ? SOFT_DECLINES.test(parts.first)
        ? parts.first.replace(/ь$/, 'и')
        : parts.first
      : (declined.first ?? parts.first);
  const last = prefix + (declined.last ?? parts.last);
  const middle = turkic ? parts.middle : (declined.middle ?? parts.middle);
  const order = parts.lastComesLast ? [first, middle, last] : [last, first, middle];
  return order.filter(Boolean).join(' ');
}

/** «Иванов Иван Иванович» → «И. И. Иванов», for the signature; anything unlike a name comes back unchanged. */
export function nameWithInitials(name: string): string {
  const parts = splitName(name);
  if (!parts) return name.trim();
  const initials = [parts.first, parts.middle].filter(Boolean).map((word) => `${word.charAt(0)}.`);
  return [...initials, parts.last].join(' ');
}
