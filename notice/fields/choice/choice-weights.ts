import type { ChoiceModel } from './index';

export const CHOICE_WEIGHTS: ChoiceModel | null = null;
