import type { Statement } from '../../explanation/types';
import type { Answer, DetentionStage, GlossaryTerm } from '../../law/schema/answer';
import type { Text } from '../../law/schema/common';

/** `page`: panel and marks on the page. `quiet`: nothing is written into any page. */
export type Mode = 'page' | 'quiet';

/** An answer with the statements of law it rests on, ready to be shown. */
export interface ShownAnswer {
  answer: Answer;
  statements: Statement[];
  /** Title of the form it leads to. */
  formTitle: Text | null;
  glossary: GlossaryTerm[];
}

/** For whom the card of a detention speaks. */
export type Audience = DetentionStage['audience'];
