/** The checked law, put together at build time by `scripts/law-plugin.ts`. */
declare module 'virtual:law' {
  type Law = import('./schema').Law;
  export const checked: Law['checked'];
  export const acts: Law['acts'];
  export const norms: Law['norms'];
  export const rules: Law['rules'];
  export const verdicts: Law['verdicts'];
  export const deadlines: Law['deadlines'];
  export const guidance: Law['guidance'];
  export const steps: Law['steps'];
  export const answers: Law['answers'];
  export const detention: Law['detention'];
  export const glossary: Law['glossary'];
  export const forms: Law['forms'];
  export const resources: Law['resources'];
  export const tasks: Law['tasks'];
}

/** One part alone: a page that needs only this does not load the rest. */
declare module 'virtual:law/checked' {
  export const checked: import('./schema').Law['checked'];
}
declare module 'virtual:law/detention' {
  export const detention: import('./schema').Law['detention'];
}
