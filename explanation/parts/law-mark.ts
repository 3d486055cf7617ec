import { normLabel } from '../../law/norm-label';
import type { Norm } from '../../law/schema/norm';
import { t } from '../../law/text';
import type { FoundLawRef } from '../../notice/types';
import type { ExplainingLaw, LawLookup } from '../lookup';
import type { Mark, NormLabel } from '../types';

type Law = Pick<ExplainingLaw, 'acts' | 'norms'>;
type Said = Pick<Mark, 'title' | 'note' | 'norms'>;

/**
 * What a mark says of a reference to law: whether its place is in our base, and the norm for just what the letter names,
 * never one for an article or a part that it does not name.
 * @param told ids of the norms the rest of the explanation rests on: of those alone it is said that more follows
 */
export function explainRef(ref: FoundLawRef, law: Law, lookup: LawLookup, told: ReadonlySet<string>): Said {
  const title = ref.article === null ? AN_ACT : AN_ARTICLE;
  const act = law.acts.find(({ id }) => id === ref.act);
  if (!act) return { title, note: ref.act === null ? ACT_UNREAD : ACT_UNKNOWN, norms: [] };
  const places = law.norms.filter((norm) => norm.act === act.id && names(norm.article, ref.article));
  const place = places.find(({ part }) => part === ref.part) ?? places.find(({ part }) => names(part, ref.part));
  if (!place && ref.article === null) return { title, note: ref.part === null ? ACT_ALONE : POINT_UNKNOWN, norms: [] };
  if (places.length === 0) return { title, note: ARTICLE_UNKNOWN, norms: [] };
  if (!place && ref.part !== null) return { title, note: PART_UNKNOWN, norms: whole(places, law, lookup) };
  const known = ref.article !== null ? ARTICLE_KNOWN : ref.part !== null ? POINT_KNOWN : ACT_KNOWN;
  // Whoever names an article as a whole names its parts.
  const isTold = places.some((one) => (one === place || ref.part === null) && told.has(one.id));
  return {
    title,
    note: isTold ? t(`${known.ru} ${FOLLOWS.ru}`, `${known.en} ${FOLLOWS.en}`) : known,
    norms: place ? lookup.norms([place.id]) : whole(places, law, lookup),
  };
}

const AN_ARTICLE = t('Статья закона', 'Article of law');
const AN_ACT = t('Ссылка на закон', 'Reference to law');
const ARTICLE_KNOWN = t('Эта статья есть в нашей базе.', 'This article is in our base.');
const POINT_KNOWN = t('Этот пункт есть в нашей базе.', 'This paragraph is in our base.');
const ACT_KNOWN = t('Этот документ есть в нашей базе.', 'This act is in our base.');
const FOLLOWS = t('Что из этого следует, сказано в объяснении.', 'What follows from it is said in the explanation.');
const ACT_ALONE = t(
  'Письмо называет закон целиком, без статьи.',
  'The letter names the whole act, without an article.',
);
const PART_UNKNOWN = t(
  'Эта статья есть в нашей базе, а отдельно этой части нет. Сверьте её текст.',
  'This article is in our base, this part of it is not. Check its text.',
);
const ARTICLE_UNKNOWN = t(
  'Этой статьи нет в нашей базе. Сверьте её текст.',
  'This article is not in our base. Check its text.',
);
const POINT_UNKNOWN = t(
  'Этого пункта нет в нашей базе. Сверьте его текст.',
  'This paragraph is not in our base. Check its text.',
);
const ACT_UNKNOWN = t(
  'Этого закона нет в нашей базе. Сверьте его текст.',
  'This act is not in our base. Check its text.',
);
const ACT_UNREAD = t(
  'Мы не поняли, какой это закон. Сверьте его текст.',
  'We could not tell which act this is. Check its text.',
);

/** The article without a part, of an article of which we have some place: as little is known of it as of the least known. */
function whole(places: readonly Norm[], law: Law, lookup: LawLookup): NormLabel[] {
  const asOne = places.find(({ part }) => part === null);
  if (asOne) return lookup.norms([asOne.id]);
  return places.slice(0, 1).flatMap((norm) => {
    const act = law.acts.find(({ id }) => id === norm.act);
    if (!act) return [];
    return {
      id: `${norm.act}-${norm.article}`,
      label: normLabel({ ...norm, part: null }, act),
      confirmed: true,
      read: places.every(({ text_read }) => text_read),
      checked: places.map(({ checked }) => checked).sort()[0] ?? norm.checked,
    };
  });
}

/** True where what our base writes names what the letter does: «1–3» names 2, «7, 8» names 8, «1 пп. «а»» is less than 1. */
function names(written: string | null, asked: string | null): boolean {
  if (written === asked) return true;
  if (written === null || asked === null) return false;
  const items = written.split(/[,;] /);
  return items.every((item) => A_PLACE.test(item)) && items.some((item) => reaches(item, asked));
}
const A_PLACE = /^\d+(?:\.\d+)?(?:[-–]\d+(?:\.\d+)?)?$/;

/** «35.1–35.3» reaches over 35.2, not over 36. */
function reaches(item: string, asked: string): boolean {
  const [first = '', last = first] = item.split(/[-–]/);
  if (first === asked || last === asked) return true;
  const stem = (place: string): string => place.slice(0, place.lastIndexOf('.') + 1);
  const end = (place: string): number => Number(place.slice(place.lastIndexOf('.') + 1));
  return (
    [first, last].every((place) => stem(place) === stem(asked)) && end(first) < end(asked) && end(asked) < end(last)
  );
}
