import type { CueId } from './cues/index';
import type { Channel, Demand, Measure, NoticeKind, PlainDate, Purpose, Subject, Threat } from './vocabulary';

export type { PlainDate };

/** A piece of the original text: UTF-16 offsets, end excluded. */
export interface Span {
  start: number;
  end: number;
}
/** The words themselves too, as they stand in the original: `text === original.slice(start, end)`. */
export interface Found extends Span {
  text: string;
}

/**
 * What of a day does not stand in the text and was worked out: its year («25 июля»), its month too («15 числа»), the
 * week («в пятницу»), or the day itself («завтра», «через 3 дня», words that no rule reads).
 */
export type Inferred = 'year' | 'month' | 'week' | 'day';

/** A date as written, and the day it means where that can be told. */
export interface FoundDate extends Found {
  /** Null where the words give no single day, or one that no calendar has («31.11.2026»). */
  day: PlainDate | null;
  /** Null when the whole day stands in the text. */
  inferred: Inferred | null;
  /** `event`: the day of a decision or of a noted appearance, not a day to come to. */
  role?: 'event';
  /** The day of an event that stands in the name of a paper, «протокол № 31 от 24.11.2026»: known, and not marked. */
  isOfRecord?: true;
  /** The day of one row of a list, «А–Ж 1 декабря, З–О 2 декабря»: the reader’s may be another. */
  isOneOfSeveral?: true;
  /** The same with the day of the week that stands beside it, «в среду, 16 декабря», right or wrong. */
  withWeekday?: FoundWithWeekday;
}
/** A day with that of the week, as written; `weekday`: 1 Monday … 7 Sunday. */
export interface FoundWithWeekday extends Found {
  weekday: number;
}
/** An hour as written, and the one it means. */
export interface FoundTime extends Found {
  /** `HH:MM`, 24 hours, or null. */
  clock: string | null;
}
/** in_force: «применены»; threatened: «могут быть применены»; lifted: «отменены». */
export type MeasureState = 'in_force' | 'threatened' | 'lifted';
/** A restriction the notice names, and how it stands with it. */
export interface FoundMeasure extends Found {
  measure: Measure;
  state: MeasureState;
}
/** A consequence the notice threatens. */
export interface FoundThreat extends Found {
  threat: Threat;
  /** The same words threaten this as well: «штраф, а при уклонении ст. 328 УК». */
  also?: Threat;
}
/** Another thing the notice claims or demands. */
export interface FoundDemand extends Found {
  demand: Demand;
}
/** A reference to law. `act` and `article` are normalised («53-fz», «7.1»), null where the text does not say. */
export interface FoundLawRef extends Found {
  act: string | null;
  article: string | null;
  part: string | null;
}

/** The words that decided, for «потому что: …». `weight` is signed: below zero it speaks against. */
export interface Evidence extends Span {
  /** Id of the cue; of fraud also what is asked. */
  cue: CueId | `scam.ask.${Ask}`;
  weight: number;
  /** The words themselves, as they stand in the original. */
  text: string;
}

/** What a link or sender is worth. Never «fraud» merely because it is unknown. */
export type HostVerdict = 'genuine' | 'look_alike' | 'unknown';
/**
 * Why a host was judged so. The interface has words for each. brand_in_zone: the name of a state site with another ending;
 * topic_in_zone, trust_word_zone: in a zone that is sold cheap, words of the subject or words that are to win trust.
 */
export type HostReason =
  | 'allow_list'
  | 'wrapper'
  | 'subdomain_trick'
  | 'userinfo_trick'
  | 'homograph'
  | 'punycode'
  | 'brand_in_zone'
  | 'topic_in_zone'
  | 'trust_word_zone'
  | 'brand_typo'
  | 'not_listed';
/** A link of the text. */
export interface JudgedLink extends Found {
  /** Host the link leads to after wrappers are undone, in Unicode. */
  host: string;
  verdict: HostVerdict;
  reason: HostReason;
  /** Set when the link was wrapped: the host that stands in the text. */
  wrapper: string | null;
}
/** What a text asks of its reader that a fraud would. */
export type Ask =
  | 'code'
  | 'password'
  | 'attachment'
  | 'archive'
  | 'app'
  | 'money'
  | 'call_back'
  | 'card'
  | 'remote_access';
/** Words that ask for something. */
export interface FoundAsk extends Found {
  ask: Ask;
}
/** Who a text comes from, as far as it can be judged: offsets are those of the original. */
export interface SourceJudgement {
  /** Judgement of the page's own host, null when the text came without one. */
  page: { host: string; verdict: HostVerdict; reason: HostReason } | null;
  links: JudgedLink[];
  phones: Found[];
  sender: Found | null;
  asks: FoundAsk[];
  /** look_alike beats unknown beats genuine_host; `no_link`: nothing to judge. A genuine host never excuses an ask. */
  verdict: 'genuine_host' | 'look_alike' | 'unknown' | 'no_link';
}

/** What a notice says: every offset is one of the original, lists are in its order; null or empty where it says nothing. */
export interface NoticeFields {
  date: FoundDate | null;
  time: FoundTime | null;
  /** From when to when the place is open, where the notice calls to no hour. */
  openHours: Found[];
  place: Found | null;
  purpose: Found | null;
  /** Other places that name the same purpose. */
  purposeAgain: Found[];
  deadline: Found | null;
  /** Other phrases that limit time. */
  limits: Found[];
  /** The last day for what the notice asks, «явитесь не позднее 21 декабря»; null where it names none. */
  until: FoundDate | null;
  /**
   * The day to come from which a warning says that measures hold, «с 19 декабря к вам применят»; the one day since when a
   * letter says that they do, «с 28 ноября вам запрещён выезд»; null where it names none, or measures since several days.
   */
  measuresFrom: FoundDate | null;
  postedOn: FoundDate | null;
  /** Of a letter about measures: the day on which one did not come. */
  missedOn: FoundDate | null;
  restrictions: FoundMeasure[];
  /** Days on which, in the words of the notice, a measure begins or ends, a decision is made, a training is held. */
  actDays: Found[];
  threats: FoundThreat[];
  demands: FoundDemand[];
  lawRefs: FoundLawRef[];
}

/** What else a text may be. */
export interface Alternative {
  kind: NoticeKind;
  confidence: number;
}

/** A notice to this person. */
export interface Notice {
  status: 'notice';
  kind: Exclude<NoticeKind, 'none'>;
  purpose: Purpose | null;
  /** 0..1, calibrated: of the readings at ≥ 0.9, at least nine in ten are right. */
  confidence: number;
  /** False: the product says «не уверены» and shows the alternatives too. */
  sure: boolean;
  /** True: the person named the kind, not we. */
  isChosenKind: boolean;
  alternatives: Alternative[];
  fields: NoticeFields;
  evidence: Evidence[];
  /** Where the words name the kind, as often as they do. */
  kindWords: KindWords[];
  /** The rarer thing that it is about, which has duties of its own: state secrets, training alone, a contract. */
  about: Subject | null;
  /** True: a decision of the commission that, in clear words, defers or frees. */
  defers: boolean;
  /** The last day of the deferment; null where the text names none. */
  deferredTo: FoundDate | null;
  source: SourceJudgement;
  channel: Channel | null;
}

/** Words that name the kind with the rest of their clause; `core`: those without which the rest says nothing. */
export interface KindWords extends Found {
  core: Span;
}

/** Why a text is no notice to this person. The interface has a sentence for each. */
export type NoneReason =
  | 'empty'
  | 'other_language'
  | 'no_topic'
  | 'news'
  | 'law_text'
  | 'help_page'
  | 'quoted'
  | 'agenda'
  | 'court'
  | 'bailiffs'
  | 'contract_advert'
  | 'foreign'
  | 'own_application'
  | 'denied'
  | 'withdrawn'
  | 'registry_entry'
  | 'blank_form'
  | 'public_information'
  | 'software_text'
  | 'not_addressed'
  | 'other';

/** A text that is no notice to this person; offsets are those of the original. */
export interface NotNotice {
  status: 'none';
  kind: 'none';
  reason: NoneReason;
  /** True when the text speaks of military registration all the same: a quiet badge, no panel. */
  topic: boolean;
  confidence: number;
  sure: boolean;
  /** True: the person said that it is none. */
  isChosenKind: boolean;
  alternatives: Alternative[];
  evidence: Evidence[];
  source: SourceJudgement;
  channel: Channel | null;
}

/** What a text was read as; `status` tells which. */
export type Reading = Notice | NotNotice;

/** What is known of a text beside its words. */
export interface ReadOptions {
  /** Host of the page the text stands on, lower case; null or absent for pasted text. */
  host?: string | null;
  channel?: Channel | null;
  /** The kind the user chose instead of ours: fields are read for it, and the reading counts as sure. */
  chosenKind?: NoticeKind | null;
  /** Day (Moscow) from which «завтра» and dates without a year are reckoned. */
  today: PlainDate;
}
