import type { SearchHit } from '../../explanation/search';
import type { Explanation, Statement } from '../../explanation/types';
import type { DetentionStage } from '../../law/schema/answer';
import type { Text } from '../../law/schema/common';
import type { Audience, Mode, ShownAnswer } from '../own-page/state';
import type { PageLook } from './PageLine';

/** What the popup shows. The start screen keeps its text and its search while another view stands over it. */
export type PopupView =
  | { name: 'start' }
  | { name: 'explanation'; explanation: Explanation }
  | { name: 'detention'; audience: Audience }
  | { name: 'answer'; answer: ShownAnswer };

export interface PopupState {
  view: PopupView;
  page: PageLook;
  text: string;
  /** A sentence under the box: nothing was selected, the page is gone. */
  note: string | null;
  reading: boolean;
  query: string;
  hits: SearchHit[] | null;
  /** True: the law was wanted for what was pressed or asked last, and did not load. */
  hasFailed: boolean;
  stages: DetentionStage[];
  statements: ReadonlyMap<string, Statement>;
  formTitles: ReadonlyMap<string, Text>;
  mode: Mode;
  foot: Explanation['foot'];
}

export interface PopupActions {
  onShow: () => void;
  onLook: () => void;
  onText: (text: string) => void;
  onRead: (text: string) => void;
  /** null: back to our own reading. */
  onChooseKind: (kind: Explanation['what']['kind'] | null) => void;
  onQuery: (query: string) => void;
  onHit: (hit: SearchHit) => void;
  onAnswer: (id: string) => void;
  onDetention: (audience: Audience) => void;
  onMode: (mode: Mode) => void;
  onBack: () => void;
  /** Opens a place of the guide in a tab. */
  onOpen: (place: string) => void;
  /** Opens the card in a tab and prints it there: the popup’s window is no page to print. */
  onPrintCard: (audience: Audience) => void;
  /** Opens the explained text in the guide tab. */
  onOpenFull: () => void;
  onExit: () => void;
}
