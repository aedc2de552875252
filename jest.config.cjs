const { swcOptions } = require('./config/tools/swc.cjs');

// Nest 12 is published as ES modules only and Jest cannot require those on Node 20, so they are compiled too.
const esm = ['@nestjs/', '@fastify/cookie/'];
const swc = (syntax) => ['@swc/jest', { ...swcOptions(syntax), sourceMaps: 'inline' }];

// What `npm test` runs one after the other; without a suite, everything that the chosen database can run.
const tests = '{apps,libs,config,test}/**';
const files = {
  spec: `${tests}/*.spec.ts`,
  embedded: `${tests}/*.{int-spec,e2e-spec}.ts`,
  server: `${tests}/*.{int-spec,e2e-spec}.ts`,
  start: 'test/start/*.e2e-spec.ts',
};
const suite = process.env.TEST_SUITE;
const leftOut = [
  '/node_modules/',
  '<rootDir>/dist/',
  '<rootDir>/test/web/',
  ...(suite === 'start' ? [] : ['<rootDir>/test/start/']),
  // These start or break servers of their own, whatever the database of the run: once is enough.
  ...(process.env.TEST_DATABASE === 'mariadb'
    ? []
    : ['<rootDir>/test/faults/', '<rootDir>/test/integration/support/']),
];

module.exports = {
  testEnvironment: 'node',
  // Real databases on a busy machine; a test that hangs still ends.
  testTimeout: 60_000,
  rootDir: __dirname,
  maxWorkers: 2,
  // What a file leaves behind adds up to 4 GB over a suite, and collecting it takes longer than beginning anew.
  workerIdleMemoryLimit: '1.5GB',
  setupFiles: ['reflect-metadata'],
  testMatch: [`<rootDir>/${files[suite] ?? `${tests}/*.{spec,int-spec,e2e-spec}.ts`}`],
  testPathIgnorePatterns: leftOut,
  globalSetup: '<rootDir>/test/support/jest/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/jest/global-teardown.cjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '\\.tsx?$': swc('typescript'), '\\.m?js$': swc('ecmascript') },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esm.join('|')}))`],
  moduleNameMapper: {
    '^#platform/([^/]+)$': '<rootDir>/libs/platform/$1/index.ts',
    '^#lib/([^/]+)$': '<rootDir>/libs/$1/index.ts',
    '^#config$': '<rootDir>/config/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
