import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig, type ProxyOptions, type Rolldown } from 'vite';
import { directImports } from './build/direct-imports.mjs';
import { precompress } from './build/precompress.mjs';

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

// What the public pages need, which are the lightest: all others build on it.
const everyPageNeeds = [
  /node_modules\/(?:react|react-dom|scheduler|react-router|i18next|react-i18next|clsx|openapi-fetch)\//,
  /node_modules\/@tanstack\/(?!.*(?:mutationobserver|usemutation|infinite|queries|suspense|prefetch)\w*\.js)/i,
  // Not its keys of lists and menus, which only the pages for work have.
  /@mantine\/core\/esm\/core\/(?!utils\/(?:create-scoped-keydown-handler|find-element-in-shadow-dom))/,
  /@mantine\/core\/esm\/components\/(?:Alert|Badge|Button|CloseButton|Loader|Transition|UnstyledButton)\//,
  /@mantine\/core\/esm\/components\/(?:Group|Skeleton|Stack|Text|ThemeIcon|Title)\//,
  /libs\/kernel\/(?:amounts\/money|texts\/translated|time\/(?:time|zone)-words)\.ts$/,
  /icons-react\/dist\/esm\/(?:createReactComponent|defaultAttributes)/,
  /web\/src\/app\/(?:router|lazy-routes|page-outlet|frames\/(?:brand|public-\w+))\.tsx?$/,
  /web\/src\/shared\/fairs\/phase-badge\.tsx$/,
  /web\/src\/shared\/(?:api\/client|session\/use-session)\.tsx?$/,
  /web\/src\/shared\/ui\/(?:inputs\/plain-field|states\/(?:problem-alert|query-problem)|values\/money)\.tsx$/,
  /web\/src\/shared\/ui\/page\/(?:color-scheme-switch|language-switch|skip-link)\.tsx$/,
];
const isForAll = (id: string): boolean => everyPageNeeds.some((pattern) => pattern.test(id));
const isForVisitors = (id: string): boolean =>
  /src\/features\/public\/(?!pages|parts\/programme|programme-days|art\/f)\w.*\.tsx?$/.test(id);
const isForWork = (id: string): boolean => /src\/app\/frames\/work-frame\.tsx$/.test(id);

const isForLists = (id: string): boolean => /shared\/list\/use-cursor-list/.test(id);
const isIcon = (id: string): boolean => /icons-react\/dist\/esm\/icons\//.test(id);

/** The chunk of an icon, which goes by who draws it: what visitors see stands with what all pages need. */
function chunkOfIcon(drawers: readonly string[]): string | null {
  const isDrawnIn = (place: RegExp): boolean => drawers.some((drawer) => place.test(drawer));
  if (drawers.some(isForVisitors) || isDrawnIn(/features\/public\/pages\/fair-layout\.tsx$/)) return 'base';
  // In a chunk of its own, as guests load it and nothing else of the frame.
  return isDrawnIn(/features\/guests\//) && isDrawnIn(/src\/shared\//) ? 'guests' : null;
}

/** In few files the modules compress to some KB less than in the many that the bundler would cut. */
function chunkOf(id: string, context: Rolldown.ChunkingContext): string | null {
  if (isForAll(id)) return 'base';
  if (isForVisitors(id)) return 'visitors';
  if (isForLists(id)) return 'lists';
  if (isForWork(id)) return 'work';
  return isIcon(id) ? chunkOfIcon(context.getModuleInfo(id)?.importers ?? []) : null;
}

/** The api takes changes from its own pages only; the pages of this server stand in for them, and no others. */
const asOwnPages: ProxyOptions['configure'] = (proxy) => {
  proxy.on('proxyReq', (request, { headers }) => {
    if (headers.origin === `http://${headers.host}`) request.setHeader('origin', new URL(api).origin);
  });
};

export default defineConfig({
  root: fromHere('.'),
  plugins: [react(), directImports(), precompress()],
  resolve: {
    alias: {
      // Its own choice for bundlers is the build with the warnings for development.
      'react-router': fromHere('../../node_modules/react-router/dist/production/index.mjs'),
      '#lib/kernel': fromHere('../../libs/kernel/index.ts'),
      '#lib/api-client': fromHere('../../libs/api-client/index.ts'),
    },
  },
  css: { postcss: { plugins: [mantine()] } },
  server: { proxy: { '/api': { target: api, configure: asOwnPages }, '/health': api, '/problems': api } },
  build: {
    outDir: fromHere('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      experimental: { lazyBarrel: true },
      output: { codeSplitting: { groups: [{ name: chunkOf, debugName: 'by reader' }] } },
    },
  },
});
