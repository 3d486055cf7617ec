import type { Plugin } from 'vite';
import { LAW_FOLDER, lawFiles, readLaw } from './read-law';

const NAME = 'virtual:law';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the law to the code as `import { rules } from 'virtual:law'`: read from YAML and checked when the build runs,
 * so that neither YAML nor zod ships. Every part is an export of its own, so a bundle takes only what it names.
 */
export function lawPlugin(): Plugin {
  return {
    name: 'ponyatno:law',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      for (const path of Object.keys(lawFiles())) this.addWatchFile(`${LAW_FOLDER}/${path}`);
      return Object.entries(readLaw())
        .map(
          ([part, value]) =>
            `export const ${part} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
        )
        .join('\n');
    },
  };
}
