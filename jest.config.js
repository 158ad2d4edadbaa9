/** Tests run as CommonJS through swc: jest's own ES module support is experimental, and ts-jest is 3x slower. */
export default {
  testEnvironment: 'node',
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
