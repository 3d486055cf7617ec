import type { Explanation } from '../../explanation/types';
import { Icon, type IconName } from '../icons/Icon';
import { type Lang, pick, say } from '../words';
import { Disclosure } from './Disclosure';

const TONES: Record<Explanation['source']['tone'], IconName> = {
  good: 'check',
  neutral: 'info',
  warning: 'warning',
  alarm: 'stop',
};

/** Genuine or not, and how to check it oneself. */
export function Source({ source, lang }: { source: Explanation['source']; lang: Lang }) {
  const isBad = source.tone === 'alarm' || source.tone === 'warning';
  return (
    <div class={`source source-${source.tone}`}>
      <Icon name={TONES[source.tone]} />
      <div class="source-words">
        <p class="source-title">{pick(source.title, lang)}</p>
        {isBad && <SourceLines source={source} lang={lang} />}
        <Disclosure label={say('how_to_check', lang)} startOpen={source.tone === 'alarm'}>
          {!isBad && <SourceLines source={source} lang={lang} />}
          <ol class="check-list">
            {source.howToCheck.map((line) => (
              <li key={line.ru}>{pick(line, lang)}</li>
            ))}
          </ol>
        </Disclosure>
      </div>
    </div>
  );
}

function SourceLines({ source, lang }: { source: Explanation['source']; lang: Lang }) {
  if (source.lines.length === 0) return null;
  return (
    <ul class="source-lines">
      {source.lines.map((line) => (
        <li key={line.ru}>{pick(line, lang)}</li>
      ))}
    </ul>
  );
}
