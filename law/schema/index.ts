import { z } from 'zod';
import { answerSchema, detentionStageSchema, glossarySchema } from './answer';
import { plainDateSchema } from './common';
import { deadlineSchema } from './deadline';
import { formSchema } from './form';
import { guidanceSchema, stepSchema } from './guidance';
import { actSchema, normSchema } from './norm';
import { resourceSchema, taskSchema } from './resource';
import { ruleSchema } from './rule';
import { verdictSchema } from './verdict';

/** The whole knowledge base: what the YAML files of `law/` hold together. */
export const lawSchema = z.strictObject({
  /** Newest day up to which the sources reach: «Закон — по состоянию на …». */
  checked: plainDateSchema,
  acts: z.array(actSchema),
  norms: z.array(normSchema),
  rules: z.array(ruleSchema),
  verdicts: z.array(verdictSchema),
  deadlines: z.array(deadlineSchema),
  guidance: z.array(guidanceSchema),
  steps: z.array(stepSchema),
  answers: z.array(answerSchema),
  detention: z.array(detentionStageSchema),
  glossary: z.array(glossarySchema),
  forms: z.array(formSchema),
  resources: z.array(resourceSchema),
  tasks: z.array(taskSchema),
});
export type Law = z.infer<typeof lawSchema>;
