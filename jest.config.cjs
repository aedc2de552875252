// Nest 12 is published as ES modules only and Jest cannot require those on Node 20, so they are compiled too.
const esm = ['@nestjs/', 'cookie/'];
const swc = (syntax) => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax, decorators: true, dynamicImport: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
  },
];
module.exports = {
  testEnvironment: 'node',
  rootDir: __dirname,
  testMatch: ['<rootDir>/{apps,libs,config,test}/**/*.{spec,int-spec,e2e-spec}.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/test/web/'],
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
