import { isAboutContract } from './contract';
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
  if (kind !== 'questionnaire') return null;
  if (isAboutStateSecrets(text)) return 'secrets';
  return isAboutContract(text) ? 'contract' : null;
}
