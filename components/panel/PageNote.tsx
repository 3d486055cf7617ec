import type { Mark } from '../../explanation/types';
import type { Lang } from '../words';
import { Note } from './Note';

interface Props {
  note: {
    mark: Mark;
    /** Box of the marked words in the window. */
    box: { left: number; top: number; right: number; bottom: number };
  };
  lang: Lang;
  onClose: () => void;
}

/** Room a note wants below the words; with less it stands above them. */
const ROOM = 260;

/** The note of a mark, placed at its words. */
export function PageNote({ note: { mark, box }, lang, onClose }: Props) {
  const below = window.innerHeight - box.bottom >= ROOM || box.top < ROOM;
  return (
    <Note
      mark={mark}
      lang={lang}
      x={(box.left + box.right) / 2}
      y={below ? box.bottom : box.top}
      placement={below ? 'below' : 'above'}
      onClose={onClose}
    />
  );
}
