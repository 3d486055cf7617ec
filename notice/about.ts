import { isAboutContract } from './contract';
import { oneOf } from './pattern';
import { isAboutStateSecrets } from './state-secrets';
import { isMobilisationAlone, isTrainingAlone } from './training';
import type { NoticeKind, Subject } from './vocabulary';

/**
 * The rarer thing that a letter of its kind is about, whose duties are others; null for what its kind commonly is.
 * @param text in the normal form of `normalise/`
 */
export function subjectOf(text: string, kind: NoticeKind): Subject | null {
  if (kind === 'mobilisation_or_training')
    return isTrainingAlone(text) ? 'training' : isMobilisationAlone(text) ? 'mobilisation' : null;
  if (kind === 'data_clarification') return isBySummons(text) ? 'summons' : null;
  if (kind !== 'questionnaire') return null;
  if (isAboutStateSecrets(text)) return 'secrets';
  return isAboutContract(text) ? 'contract' : null;
}

/** «Вам направлена повестка … Цель: уточнение данных»: no mere request. False where it says that it is no summons. */
const isBySummons = (text: string): boolean => HEADED.test(text) || (BY_SUMMONS.test(text) && !NO_SUMMONS.test(text));
/** The paper names itself. */
const HEADED = /(?:^|\n)(?:(?:электронная|ваша|новая) )?повестка(?: (?:№|на|о|от|для|призывник)|[!:.]|\s*(?:\n|$))/;
const BY_SUMMONS = oneOf(
  /(?<![а-я])(?<!(?:будет|будут|быть) )(?:направлен|размещен|сформирован|внесен|выписан|вручен|загружен|пришл|направил|разместил|выписал|получен)[аиоы]{0,2}(?![а-я])[^.\n]{0,50} (?:повестк[аиу]|документ о (?:вашем )?вызове)(?![а-я])/,
  /(?<![а-я])(?:размещени|внесени)[еия] (?:вашей |электронной )?повестк/,
  /(?<![а-я])повестк[аиу] (?:[^.\n]{0,40} )?(?:направлен|размещен|сформирован|внесен|выписан|вручен|загружен)/,
);
const NO_SUMMONS =
  /(?<![а-я])(?:не (?:является )?повестк|без (?:вручения )?повестк|повестк[аиу] (?:не (?:направ|вруч|размещ|выпис|форм|требу|нужн|явля|прилаг)|будет|придет|направ[ия]т|пришл[юе]т|вруч[иа]т)|(?:во избежание|до) (?:вручения|направления) повестк|иначе[^.\n]{0,30} повестк|если (?:вам|вас|вы|на ваше)[^.\n]{0,30} повестк)/;
