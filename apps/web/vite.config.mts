import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';
import { directImports } from './build/direct-imports.mjs';
import { precompress } from './build/precompress.mjs';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

const everyPageNeeds = [
  /node_modules\/(?:react|react-dom|scheduler|react-router|i18next|react-i18next|clsx|openapi-fetch)\//,
  /node_modules\/@tanstack\/(?!.*(?:mutation|infinite|queries|suspense|prefetch)\w*\.js)/i,
  /node_modules\/@mantine\/core\/esm\/core\//,
  /@mantine\/core\/esm\/components\/(?:ActionIcon|Button|Loader|Transition|UnstyledButton)\//,
  /@mantine\/core\/esm\/components\/(?:Center|Container|Group|Paper|Stack|Text|ThemeIcon|Title)\//,
  /icons-react\/dist\/esm\/(?:createReactComponent|defaultAttributes)/,
];
// In one file they compress to 4 KB less than in the many that the bundler would cut.
const inBase = (id: string): boolean => everyPageNeeds.some((pattern) => pattern.test(id));

export default defineConfig({
  root: fromHere('.'),
  plugins: [react(), directImports(), precompress()],
  resolve: {
    alias: {
      '#lib/kernel': fromHere('../../libs/kernel/index.ts'),
      '#lib/api-client': fromHere('../../libs/api-client/index.ts'),
    },
  },
  css: { postcss: { plugins: [mantine()] } },
  server: { proxy: { '/api': api, '/health': api } },
  build: {
    outDir: fromHere('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      experimental: { lazyBarrel: true },
      output: { codeSplitting: { groups: [{ name: 'base', test: inBase }] } },
    },
  },
});
