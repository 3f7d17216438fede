import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const PURE = [
  'lib/text',
  'lib/languages',
  'lib/classifier',
  'lib/checker',
  'lib/rules',
  'lib/lists',
];

/** Folders that a folder may not import from: imports go one way. */
const FORBIDDEN = {
  'lib/text': ['languages', 'checker', 'rules', 'hosts', 'editor', 'marks', 'storage', 'messages'],
  'lib/languages': ['rules', 'hosts', 'editor', 'marks', 'storage', 'messages'],
  'lib/classifier': [
    'languages',
    'checker',
    'rules',
    'hosts',
    'editor',
    'marks',
    'storage',
    'messages',
  ],
  'lib/checker': ['rules', 'lists', 'hosts', 'editor', 'marks', 'storage', 'messages'],
  'lib/rules': ['lists', 'hosts', 'editor', 'marks', 'storage', 'messages'],
  'lib/lists': ['rules', 'hosts', 'editor', 'marks', 'storage', 'messages'],
  'lib/hosts': ['languages', 'checker', 'rules', 'editor', 'marks', 'storage', 'messages'],
  'lib/guard': ['languages', 'rules', 'editor', 'marks', 'storage', 'messages'],
  'lib/editor': ['languages', 'rules', 'storage', 'messages'],
  'lib/marks': ['languages', 'rules', 'hosts', 'storage', 'messages'],
};

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'dist/', 'coverage/', '.cache/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['components/**/*.{ts,tsx}', 'entrypoints/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'lib/(storage|hosts|editor|marks)/',
              message: 'Components get props and give callbacks.',
            },
          ],
        },
      ],
    },
  },
  ...Object.entries(FORBIDDEN).map(([folder, others]) => ({
    files: [`${folder}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `(^|/)\\.\\./(${others.join('|')})/`,
              message: 'Imports go one way: see docs/architecture.md.',
            },
            {
              regex: 'components/|entrypoints/|cli/',
              message: 'Imports go one way: see docs/architecture.md.',
            },
            ...(PURE.includes(folder)
              ? [
                  {
                    regex: '^(node:|wxt|webextension-polyfill|react)',
                    message: 'This folder is pure.',
                  },
                ]
              : []),
          ],
        },
      ],
    },
  })),
  {
    // Nothing else writes into an editor so that its own undo takes it back.
    files: ['lib/editor/**/*.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'lib', name: 'execCommand' }] },
      ],
    },
  },
  {
    // As Outlook writes its pop-out windows.
    files: ['playground/outlook/client/pop-out.ts'],
    rules: {
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: 'write' }] }],
    },
  },
  {
    files: ['cli/**', 'scripts/**', 'playground/**', 'tests/**', 'training/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
