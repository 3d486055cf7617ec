import { describe, expect, it } from 'vitest';
import { compileLaw } from '../../../law/compile';
import { normLabel } from '../../../law/norm-label';
import { lawFiles, readLaw } from '../../../scripts/read-law';

const law = readLaw();
const label = (id: string) => {
  const norm = law.norms.find((candidate) => candidate.id === id);
  const act = law.acts.find((candidate) => candidate.id === norm?.act);
  if (!norm || !act) throw new Error(`no norm ${id}`);
  return normLabel(norm, act);
};

describe('the label of a norm', () => {
  it.each([
    ['53-fz-7.1-4', '53-ФЗ, ст. 7.1, п. 4', '53-FZ, art. 7.1, para 4'],
    ['kas-219-1', 'КАС РФ, ст. 219, ч. 1', 'Code of Administrative Procedure, art. 219, part 1'],
    ['53-fz-23-1-pp-a', '53-ФЗ, ст. 23, п. 1 пп. «а»', '53-FZ, art. 23, para 1 subpara «а»'],
    ['412-fz-1-2-podp-a', '412-ФЗ, ст. 1, п. 2, подп. «а»', '412-FZ, art. 1, para 2, subpara «а»'],
    // A пункт inside a часть is no second часть.
    ['kas-126-1-2', 'КАС РФ, ст. 126, ч. 1 п. 2', 'Code of Administrative Procedure, art. 126, part 1 para 2'],
    ['kas-129-1-1', 'КАС РФ, ст. 129, ч. 1 п. 1', 'Code of Administrative Procedure, art. 129, part 1 para 1'],
    ['uk-78-1a-3', 'УК РФ, ст. 78, ч. 1 п. «а»; 3', 'Criminal Code, art. 78, part 1 para «а»; 3'],
    ['pp-663-prilozhenie-n-1', 'ПП 663, Приложение N 1', 'Resolution 663, annex 1'],
    ['pp-565-p-8', 'ПП 565, п. 8', 'Resolution 565, para 8'],
  ])('%s: %s', (id, ru, en) => {
    expect(label(id)).toEqual({ ru, en });
  });

  it('has each word once', () => {
    for (const { id } of law.norms) expect(label(id).ru, id).not.toMatch(/ст\. \p{L}|п\. пп?\.|п\. графа/u);
  });

  it('has no Russian word in English', () => {
    for (const { id } of law.norms) expect(label(id).en, id).not.toMatch(/\p{Script=Cyrillic}{2}/u);
  });

  it('a new act that does not say how it is divided does not build', () => {
    const files = lawFiles();
    const act =
      '- id: sk\n  name: {ru: а, en: a}\n  short: {ru: СК РФ, en: FC}\n  number: null\n  date: null\n  url: null\n';
    expect(() => compileLaw({ ...files, 'acts.yaml': `${files['acts.yaml']}\n${act}` })).toThrow(/sk: parts/);
  });
});
