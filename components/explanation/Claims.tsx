import type { ClaimCheck, Mark } from '../../explanation/types';
import { Icon } from '../icons/Icon';
import { type Lang, pick, say } from '../words';
import { StandingChip, VerdictChip } from './Chip';
import { Disclosure } from './Disclosure';
import { Norms, shortNorms } from './Norms';
import { StandingWhy } from './Statement';

interface Props {
  claims: ClaimCheck[];
  /** Marks of the page: a claim whose words are marked leads to them. */
  marks: Mark[];
  lang: Lang;
  /** The mark pointed at beside the explanation: its claim stands out. */
  activeMark?: string | null;
  /** Where the marks are drawn: over the page, or in the text beside the explanation. */
  marksIn: MarksIn;
  onGoToMark?: (id: string) => void;
}

export type MarksIn = 'page' | 'text';

/** Each restriction and threat of the notice in its own words, held against the law. */
export function Claims({ claims, marks, lang, activeMark, marksIn, onGoToMark }: Props) {
  const pointedAt = marks.find(({ id }) => id === activeMark);
  return (
    <ul class="claims">
      {claims.map((claim) => (
        <li key={claim.id} class="claim" data-active={(pointedAt && opens(pointedAt, claim)) || undefined}>
          <div class="claim-head">
            <q lang="ru">{claim.quote.text}</q>
            <VerdictChip verdict={claim.verdict} lang={lang} />
          </div>
          <p>{pick(claim.text, lang)}</p>
          {claim.condition && (
            <p class="claim-condition">
              <b>{say('condition', lang)}:</b> {pick(claim.condition, lang)}
            </p>
          )}
          <div class="claim-foot">
            <ClaimBasis claim={claim} lang={lang} />
            <ToMark
              mark={marks.find((mark) => opens(mark, claim))}
              marksIn={marksIn}
              lang={lang}
              onGoToMark={onGoToMark}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** True for the mark on the first words of a claim. It may begin before them: «Вы» of «Вы вызываетесь» goes with it. */
const opens = ({ start, end }: Mark, { quote }: ClaimCheck): boolean => start <= quote.start && quote.start < end;

function ClaimBasis({ claim, lang }: { claim: ClaimCheck; lang: Lang }) {
  const norms = shortNorms(claim.norms, lang);
  if (norms === null) return null;
  return (
    <Disclosure
      className="basis"
      hint={` — ${say('basis', lang)}`}
      label={
        <>
          {claim.verdict !== 'disputed' && <StandingChip standing={claim.standing} lang={lang} />}
          <span class="norm">{norms}</span>
        </>
      }
    >
      <StandingWhy standing={claim.standing} lang={lang} />
      <Norms norms={claim.norms} lang={lang} />
    </Disclosure>
  );
}

type ToMarkProps = Pick<Props, 'marksIn' | 'lang' | 'onGoToMark'> & { mark: Mark | undefined };

function ToMark({ mark, marksIn, lang, onGoToMark }: ToMarkProps) {
  if (!mark || !onGoToMark) return null;
  return (
    <button type="button" class="more" onClick={() => onGoToMark(mark.id)}>
      <Icon name="target" size={16} />
      {say(`mark_go_${marksIn}`, lang)}
      <span class="vh">: {mark.quote}</span>
    </button>
  );
}
