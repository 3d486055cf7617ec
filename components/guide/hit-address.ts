import type { HitType } from '../../explanation/search';

/** The place a search hit leads to, without the `#`. */
export function placeOfHit({ type, id }: { type: HitType; id: string }): string {
  switch (type) {
    case 'detention':
      return id === 'relative' ? 'detention/relative' : 'detention';
    case 'answer':
      return `answer/${id}`;
    case 'form':
      return `form/${id}`;
    case 'deadline':
      return `deadlines/${id}`;
    case 'task':
      return `where/${id}`;
  }
}

/** The same place as a link inside the guide, with the `#`. */
export const hrefOf = (hit: { type: HitType; id: string }): string => `#${placeOfHit(hit)}`;
