// Lint: types first, then the house rules (sizes, no default exports, doors for third-party packages).
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const doors = [
  {
    group: ['vis-timeline', 'vis-timeline/*', 'vis-data', 'vis-data/*'],
    message: 'Only src/features/timeline/vis-adapter.ts imports vis.',
  },
  { group: ['@tanstack/react-query'], message: 'Only src/data and src/app import TanStack Query.' },
  { group: ['node:*', '/fs', '/path', '/url', '/os'], message: 'Only src/build imports Node.' },
];
const allDoors = { 'no-restricted-imports': ['error', { patterns: doors }] };
const doorsBut = (...names) => ({
  'no-restricted-imports': [
    'error',
    { patterns: doors.filter((door) => !names.some((n) => door.group.includes(n))) },
  ],
});

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', 'public', 'test-results', 'playwright-report', '.cache'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked.map((c) => ({ ...c, files: ['**/*.ts', '**/*.tsx'] })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...allDoors,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-nested-ternary': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 4],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Names must be searchable: no default exports.' },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/build/**', 'e2e/**', '*.config.ts', '**/*.test.ts', '**/*.test.tsx', 'src/testing/**'],
    rules: doorsBut('node:*'),
  },
  { files: ['src/features/timeline/vis-adapter.ts'], rules: doorsBut('vis-timeline') },
  { files: ['src/data/**', 'src/app/**'], rules: doorsBut('@tanstack/react-query') },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'e2e/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  // Word lists, rules with their examples, and interface texts are data.
  {
    files: ['src/parser/**/*-lexicon.ts', 'src/parser/**/*-rules.ts', 'src/messages/**'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
