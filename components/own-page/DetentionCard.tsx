import { useId } from 'preact/hooks';
import type { Statement } from '../../explanation/types';
import { CARD_NAMES } from '../../explanation/words';
import type { DetentionStage } from '../../law/schema/answer';
import type { Text } from '../../law/schema/common';
import { StandingChip } from '../explanation/Chip';
import { Disclosure } from '../explanation/Disclosure';
import { StatementList } from '../explanation/Statement';
import { Icon, type IconName } from '../icons/Icon';
import { type Lang, pick, say } from '../words';
import { ownPageWord } from '../words/own-page';
import type { Audience } from './state';

type Item = DetentionStage['items'][number];

interface Props {
  stages: DetentionStage[];
  audience: Audience;
  lang: Lang;
  /** Statements of law by rule id; empty while the law is still being opened: the card does not wait for it. */
  statements?: ReadonlyMap<string, Statement>;
  formTitles?: ReadonlyMap<string, Text>;
  onAudience: (audience: Audience) => void;
  onForm: (id: string) => void;
  onPrint?: () => void;
}

/** What to do, say and not sign, stage by stage: to be read in a minute, in big type. */
export function DetentionCard({ stages, audience, lang, statements, formTitles, onAudience, onForm, onPrint }: Props) {
  const shown = stages.filter((stage) => stage.audience === audience);
  const name = useId();
  return (
    <article class="detention">
      <div class="detention-head">
        <h1 class="title" tabIndex={-1}>
          {pick(CARD_NAMES[audience], lang)}
        </h1>
        <fieldset class="audience">
          <legend class="vh">{ownPageWord('detention_who', lang)}</legend>
          <div class="segments">
            {(['self', 'relative'] as const).map((choice) => (
              <label key={choice} class="segment">
                <input type="radio" name={name} checked={audience === choice} onChange={() => onAudience(choice)} />
                <span>{ownPageWord(`detention_${choice}_tab`, lang)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
      {shown.length === 0 && <p class="empty">{ownPageWord('detention_empty', lang)}</p>}
      <ol class="stages">
        {shown.map((stage) => (
          <li key={stage.id} class="detention-stage">
            <h2 class="stage-title">{pick(stage.title, lang)}</h2>
            <p class="stage-lead">{pick(stage.lead, lang)}</p>
            <div class="roles">
              {byRole(stage.items).map(([role, items]) => (
                <section key={role} class={`role role-${role}`}>
                  <h3 class="role-title">
                    <Icon name={ROLE_ICONS[role]} size={18} />
                    {ownPageWord(`role_${role}`, lang)}
                  </h3>
                  <ul class="role-items">
                    {items.map((item) => (
                      <li key={item.text.ru}>
                        <DetentionItem item={item} lang={lang} statements={statements} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
            {stage.forms.length > 0 && formTitles && (
              <div class="stage-forms">
                <p class="group-title">{ownPageWord('detention_forms', lang)}</p>
                <ul class="plain">
                  {stage.forms.map((form) => (
                    <li key={form}>
                      <button type="button" class="link" onClick={() => onForm(form)}>
                        <Icon name="form" size={16} />
                        {pick(formTitles.get(form) ?? { ru: form, en: form }, lang)}
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ol>
      {onPrint && shown.length > 0 && (
        <button type="button" class="button no-print" onClick={onPrint}>
          <Icon name="print" size={18} />
          {ownPageWord('detention_print', lang)}
        </button>
      )}
    </article>
  );
}

const ROLE_ICONS: Record<Item['role'], IconName> = {
  do: 'arrow',
  say: 'info',
  ask: 'help',
  sign: 'form',
  do_not: 'absent',
  lawful: 'circle_check',
  not_lawful: 'stop',
  how_long: 'calendar',
};

/** Items by role, roles in the order in which they first stand. */
function byRole(items: Item[]): [Item['role'], Item[]][] {
  const groups = new Map<Item['role'], Item[]>();
  for (const item of items) groups.set(item.role, [...(groups.get(item.role) ?? []), item]);
  return [...groups];
}

/** A line of the card. What is less than settled says so at once; the norms open on a tap. */
function DetentionItem({
  item,
  lang,
  statements,
}: {
  item: Item;
  lang: Lang;
  statements?: ReadonlyMap<string, Statement>;
}) {
  const found = item.rules.flatMap((rule) => statements?.get(rule) ?? []);
  const doubtful = found.find(({ standing }) => standing !== 'settled');
  return (
    <>
      <p class="role-text">{pick(item.text, lang)}</p>
      {found.length > 0 && (
        <Disclosure
          className="basis no-print"
          hint={`: ${pick(item.text, lang)}`}
          label={doubtful ? <StandingChip standing={doubtful.standing} lang={lang} /> : say('basis', lang)}
        >
          <StatementList statements={found} lang={lang} />
        </Disclosure>
      )}
    </>
  );
}
