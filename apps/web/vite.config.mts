import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';
import { directImports } from './build/direct-imports.mjs';
import { precompress } from './build/precompress.mjs';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

const libraries = [
  'react',
  'react-dom',
  'scheduler',
  'react-router',
  'i18next',
  'react-i18next',
  'clsx',
  '@tanstack/[^/]+',
];
const components = [
  'Button',
  'Loader',
  'Transition',
  'Title',
  'Text',
  'ThemeIcon',
  'Stack',
  'Center',
  'UnstyledButton',
];
const layout = ['Group', 'Container', 'Paper', 'ActionIcon'];
// In one file they compress to 4 KB less than in the many that the bundler would cut.
const everyPageNeeds = new RegExp(
  `node_modules/(?:${libraries.join('|')}|@mantine/core/esm/(?:core|components/(?:${[...components, ...layout].join('|')})))/`,
);

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
      output: { codeSplitting: { groups: [{ name: 'base', test: everyPageNeeds }] } },
    },
  },
});
