/** How test code becomes CommonJS, for Jest and for the compiled benches alike: fast, unchecked (`npm run check` checks). */
exports.swcOptions = (syntax) => ({
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax, decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
});
