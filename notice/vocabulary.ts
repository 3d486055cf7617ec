/** A calendar day in Moscow, `YYYY-MM-DD`. Strings of this form sort as the days do. */
export type PlainDate = string;

/** The eleven answers to «what is this text». `none`: no notice to this person. */
export const NOTICE_KINDS = [
  'summons',
  'summons_electronic_notification',
  'restriction_warning',
  'restriction_imposed',
  'restriction_lifted',
  'draft_decision',
  'data_clarification',
  'mobilisation_or_training',
  'questionnaire',
  'scam',
  'none',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Kinds that call a person to come, or say that he is called. */
export const CALLING: ReadonlySet<NoticeKind> = new Set([
  'summons',
  'data_clarification',
  'summons_electronic_notification',
  'mobilisation_or_training',
]);

/** What a person is called for. The purpose decides the duties. */
export const PURPOSES = ['medical', 'draft_commission', 'data', 'dispatch', 'unknown'] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * The rarer things a letter may be about, which have duties of their own: a questionnaire on access to state secrets or on
 * service by contract, a call to training alone or to mobilisation alone, a check of data that a
 * summons calls to.
 */
export const SUBJECTS = ['secrets', 'contract', 'training', 'mobilisation', 'summons'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Restrictions a notice can state, threaten or lift. The first seven stand in art. 7.1 of 53-ФЗ. */
export const MEASURES = [
  'exit_ban',
  'driving',
  'vehicle_registration',
  'property_registration',
  'sole_trader',
  'self_employment',
  'loans',
  'foreign_passport',
  'passport_surrender',
  'regional_measures',
  'unnamed_measures',
  'other_measure',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Consequences a notice threatens. */
export const THREATS = [
  'fine',
  'fine_unreported',
  'criminal',
  'police_delivery',
  'wanted',
  'arrest',
  'employer_informed',
  'university_informed',
  'other_threat',
] as const;
export type Threat = (typeof THREATS)[number];

/** Other things notices claim or demand. */
export const DEMANDS = [
  'appear_urgently',
  'appear',
  'appear_by_day',
  'only_in_person',
  'served_after_7_days',
  'served_at_posting',
  'thirty_days',
  'twenty_days',
  'questionnaire_obligatory',
  'lifted_in_24_hours',
  'electronic_only',
] as const;
export type Demand = (typeof DEMANDS)[number];

/** Everything that can be held against the law. */
export const CLAIMS = [...MEASURES, ...THREATS, ...DEMANDS] as const;
export type Claim = (typeof CLAIMS)[number];

/** How a text reached its reader: `portal`, a state site's own pages; `page`, any other page. */
export const CHANNELS = ['sms', 'portal', 'email', 'paper', 'messenger', 'page'] as const;
export type Channel = (typeof CHANNELS)[number];
