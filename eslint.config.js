import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What may only happen in one place, and where that place is: the message names the cure. */
const onePlace = [
  {
    selector: "NewExpression[callee.name='Date']",
    message: 'Time comes from the Clock port (src/app/ports.ts). Take `now` as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time comes from the Clock port (src/app/ports.ts). Take `now` as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Random values come from the Ids port (src/app/ports.ts), so that tests can repeat a run.',
  },
  {
    selector: 'CallExpression[callee.name=/^(setTimeout|setInterval|setImmediate)$/]',
    message: 'Timers live in src/adapters/clock. What must happen later is an outbox row with notBefore.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Settings are read in src/config.ts alone. Take the parsed value as an argument.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules', '.data', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...onePlace],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['*.js', 'tests/harness/*.js'], ...tseslint.configs.disableTypeChecked },
  {
    // Tests change variables from closures, and jest's matchers are typed as any.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/config.ts', 'src/adapters/clock/**', 'tests/**'], rules: { 'no-restricted-syntax': 'off' } },
);
