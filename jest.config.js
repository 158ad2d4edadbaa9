import { argv } from 'node:process';

/**
 * What takes a browser, and what kills the real program again and again, are steps of their own in CI: `npm test` is over
 * in less than five minutes on two cores. Whoever names them gets them: `npm test -- tests/browser`.
 */
const APART = ['tests/browser', 'tests/process/kill'];
const isNamed = argv.slice(2).some((argument) => APART.some((path) => argument.includes(path)));

/** Tests run as CommonJS through swc: jest's own ES module support is experimental, and ts-jest is 3x slower. */
export default {
  testEnvironment: 'node',
  testPathIgnorePatterns: ['/node_modules/', ...(isNamed ? [] : APART.map((path) => `<rootDir>/${path}`))],
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  // Published as ES modules alone.
  transformIgnorePatterns: [
    '/node_modules/(?!commander/|p-retry/|is-network-error/|temporal-(polyfill|utils)/)',
  ],
  // Jest leaves one core to itself; suites that wait for processes and a browser leave theirs idle.
  maxWorkers: '100%',
  runtime: '<rootDir>/tests/harness/sdk-once.js',
  testTimeout: 20_000,
};
