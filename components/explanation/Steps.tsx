import { useId } from 'preact/hooks';
import type { ExplainedStep } from '../../explanation/types';
import { Icon } from '../icons/Icon';
import { type Lang, pick, say } from '../words';
import { Disclosure } from './Disclosure';
import { StatementList } from './Statement';

interface Props {
  steps: ExplainedStep[];
  lang: Lang;
  ticked: ReadonlySet<string>;
  onTick: (id: string, on: boolean) => void;
  onForm?: (id: string) => void;
  onAnswer?: (id: string) => void;
}

/** Lawful steps to tick off. What is ticked lives in memory only. */
export function Steps({ steps, lang, ticked, onTick, onForm, onAnswer }: Props) {
  return (
    <>
      <ul class="steps">
        {steps.map((step) => (
          <Step
            key={step.id}
            step={step}
            lang={lang}
            done={ticked.has(step.id)}
            onTick={onTick}
            onForm={onForm}
            onAnswer={onAnswer}
          />
        ))}
      </ul>
      <p class="quiet steps-memory">{say('steps_memory', lang)}</p>
    </>
  );
}

type StepProps = Omit<Props, 'steps' | 'ticked'> & { step: ExplainedStep; done: boolean };

function Step({ step, lang, done, onTick, onForm, onAnswer }: StepProps) {
  const id = useId();
  const { form, answer } = step;
  return (
    <li class="step" data-done={done || undefined}>
      <input
        id={id}
        class="tick"
        type="checkbox"
        checked={done}
        onChange={(event) => onTick(step.id, event.currentTarget.checked)}
      />
      <div class="step-words">
        <label class="step-text" for={id}>
          {pick(step.text, lang)}
        </label>
        {step.detail && <p class="step-detail">{pick(step.detail, lang)}</p>}
        <div class="step-links">
          {form && onForm && (
            <button type="button" class="link" onClick={() => onForm(form)}>
              <Icon name="form" size={16} />
              {say('fill_form', lang)}
              <span class="vh">: {pick(step.text, lang)}</span>
            </button>
          )}
          {answer && onAnswer && (
            <button type="button" class="link" onClick={() => onAnswer(answer)}>
              {say('read_more', lang)}
              <span class="vh">: {pick(step.text, lang)}</span>
            </button>
          )}
          {step.statements.length > 0 && (
            <Disclosure label={say('basis', lang)} hint={`: ${pick(step.text, lang)}`}>
              <StatementList statements={step.statements} lang={lang} />
            </Disclosure>
          )}
        </div>
      </div>
    </li>
  );
}
