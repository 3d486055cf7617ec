// What `npm run check` looks at; `npm test` looks at it too.
export const CHECKS = [
  ['tsc', ['--noEmit']],
  // The pure rooms once more, without any browser or Node types: the wall is in the compiler.
  ['tsc', ['--noEmit', '-p', 'tsconfig.pure.json']],
  ['biome', ['check', '--error-on-warnings', '.']],
  ['knip', []],
];
