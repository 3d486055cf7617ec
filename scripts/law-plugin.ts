import type { Plugin } from 'vite';
import { moscowDay } from '../explanation/plain-date';
import { tooOldForRelease } from '../law/release-age';
import type { Law } from '../law/schema';
import { LAW_FOLDER, lawFiles, readLaw } from './read-law';

const NAME = 'virtual:law';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the law to the code as `import { rules } from 'virtual:law'`: read from YAML and checked when the build runs,
 * so that neither YAML nor zod ships. A build that is not marked as a development build fails when the status of a
 * body in the directory was checked too long ago. Every part is a module of its own (`virtual:law/rules`), so a page
 * that names one part does not wait for the others.
 */
export function lawPlugin({ isRelease = false } = {}): Plugin {
  let law: Law | null = null;
  const forget = () => {
    law = null;
  };
  return {
    name: 'ponyatno:law',
    buildStart: forget,
    watchChange: forget,
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      law ??= readLaw();
      const old = isRelease ? tooOldForRelease(law.resources, moscowDay(Date.now())) : [];
      if (old.length)
        this.error(`No release: ${old.join('; ')}. Check them anew, or build with PONYATNO_DEVELOPMENT=1.`);
      if (id === RESOLVED) {
        return Object.keys(law)
          .map((part) => `export { ${part} } from '${NAME}/${part}';`)
          .join('\n');
      }
      for (const path of Object.keys(lawFiles())) this.addWatchFile(`${LAW_FOLDER}/${path}`);
      const part = id.slice(RESOLVED.length + 1);
      const value = JSON.stringify(JSON.stringify(law[part as keyof Law]));
      return `export const ${part} = /* @__PURE__ */ JSON.parse(${value});`;
    },
  };
}
