// Imports run downhill (docs/README.md draws the layers). Deny by default: what is not allowed here is an error.
const layer = (name) => `^src/${name}/`;
const may = (from, to) => ({ from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'features-are-strangers',
      comment: 'A feature that needs another one is put beside it in app/.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'pure-without-react',
      comment:
        'What is pure runs in Node, in a worker and in tests: no drawing, no browser, no server cache.',
      severity: 'error',
      from: { path: '^src/(base|schema|parser|domain|messages)/' },
      to: { path: 'node_modules/(react|react-dom|use-intl|@tanstack|@base-ui|vis-[a-z]+)/' },
    },
    {
      name: 'tests-only',
      comment: 'testing/ holds builders for tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: '(^src/testing/|\\.test\\.tsx?$)' },
      to: { path: layer('testing') },
    },
  ],
  allowedSeverity: 'error',
  allowed: [
    may(layer('([^/]+)'), '^src/$1/'),
    may('^src/', layer('base')),
    may('^src/(parser|build|domain|messages|url|data|features|app|testing)/', layer('schema')),
    may('^src/(build|url|data|features|app|testing)/', layer('(domain|messages)')),
    may(layer('domain'), layer('messages')),
    may(layer('build'), layer('(parser|url)')),
    // Writing the site draws pages with the app's own parts, through one door.
    may(layer('build/site'), '^src/app/render-page\\.tsx$'),
    may('^src/(features|app|testing)/', '^src/(url|data|ui)/'),
    may('^src/(app|testing)/', layer('features')),
    may(layer('testing'), '^src/(parser|app|build)/'),
    may('\\.test\\.tsx?$', layer('testing')),
    may('^src/', '^node_modules/'),
    { from: { path: layer('(build|testing)') }, to: { dependencyTypes: ['core'] } },
    { from: { path: '\\.test\\.tsx?$' }, to: { dependencyTypes: ['core'] } },
    // Debts: one line each, with the issue that pays it. Empty is the goal.
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Packages name their subpaths in "exports"; without this such an import counts as not resolved.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
