import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';
import { directImports } from './build/direct-imports.mjs';
import { precompress } from './build/precompress.mjs';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

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
    rolldownOptions: { experimental: { lazyBarrel: true } },
  },
});
