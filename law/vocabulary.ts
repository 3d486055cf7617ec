/** Lists of the schema whose order a screen follows. They stand apart from it because it brings zod, which must not ship. */

/** The groups of questions, in the order they are shown. */
export const ANSWER_GROUPS = [
  'delivery',
  'duties',
  'restrictions',
  'appeal',
  'health',
  'deferment',
  'detention',
  'pressure',
  'moving',
  'family',
  'data',
] as const;

/** The shelves of the list of forms, in the order they are shown. */
export const FORM_GROUPS = ['papers', 'summons', 'service', 'dispute', 'detention'] as const;

/** The days a term can be counted from, in the order things happen. A notice gives some of them, the user the others. */
export const EVENTS = [
  'posted',
  'handed_over',
  'served',
  'restriction_notice',
  'appear',
  'reason_ended',
  'decision',
  'learned',
  'received_copy',
  'filed',
  'moved',
  'dispatch_period_start',
] as const;

/** What a body is to a person, in the order in which bodies stand under a task. */
export const RANKS = ['official', 'decides', 'supervises', 'court', 'free_aid', 'paid', 'public_group'] as const;
