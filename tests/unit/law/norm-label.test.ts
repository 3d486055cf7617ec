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
    ['pp-565-p-8', 'ПП 565, п. 8', 'Resolution 565, para 8'],
  ])('%s: %s', (id, ru, en) => {
    expect(label(id)).toEqual({ ru, en });
  });

  it('has each word once', () => {
    for (const { id } of law.norms) expect(label(id).ru, id).not.toMatch(/ст\. \p{L}|п\. пп?\.|п\. графа/u);
  });

  it('a new act that does not say how it is divided does not build', () => {
    const files = lawFiles();
    const act =
      '- id: sk\n  name: {ru: а, en: a}\n  short: {ru: СК РФ, en: FC}\n  number: null\n  date: null\n  url: null\n';
    expect(() => compileLaw({ ...files, 'acts.yaml': `${files['acts.yaml']}\n${act}` })).toThrow(/sk: parts/);
  });
});
