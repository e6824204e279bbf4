import tseslint from 'typescript-eslint';

/**
 * What the compiler and Prettier do not say. Folder boundaries are dependency-cruiser's; layout is Prettier's.
 */
const PURE = ['libs/domain/src/**/*.ts', 'libs/assessment/src/**/*.ts'];
const SPECS = [
  '**/*.spec.ts',
  '**/*.spec.tsx',
  '**/*.db-spec.ts',
  '**/*.api-spec.ts',
  '**/*.journey.ts',
  '**/testing/**',
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      'dist/**',
      '.nx/**',
      '.throughcare/**',
      'libs/api-client/src/schema.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      'max-params': ['error', 8],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'A value list is an `as const` array and its union type.',
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Nest finds what to inject in the types of constructors, which must stay imports at run time.
    files: ['apps/api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    // The shape of somebody else's types.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    // The demonstration country is a story told in rows; its files are as long as its chapters.
    ignores: [...SPECS, 'apps/api/src/demo/**'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: PURE,
    ignores: SPECS,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'The rules know no machine.' },
        { name: 'setTimeout', message: 'The rules know no time.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Today is an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Today is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Rules are repeatable.',
        },
        {
          selector: 'TSEnumDeclaration',
          message: 'A value list is an `as const` array and its union type.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-console': 'off' },
  },
);
