// Initial JavaScript of each page of the web app (brotli, as served) against its budget; run after `vite build apps/web`.
// A page's load is the entry, its frame, its own chunk, their static imports and the Vietnamese texts they wait for.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dist = 'dist/web';
const features = 'apps/web/src/features';
// Where an area's routes stand, and what of the app has to be loaded to know them.
const routeFiles = { 'public-routes.tsx': [], 'routes.tsx': ['src/app/work-pages.tsx'] };
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const frames = {
  // Its layout is in the entry.
  public: { goal: 130 },
  account: { layout: 'account-layout', goal: 300 },
  signedIn: { layout: 'account-layout', goal: 300 },
  exhibitor: { layout: 'organisation-layouts', goal: 300 },
  buyer: { layout: 'organisation-layouts', goal: 300 },
  organiser: { layout: 'back-office-layout', goal: 300 },
  fair: { layout: 'back-office-layout', goal: 300 },
};
// Exhibitors rush to book from their phones; the mailbox is for those who try the platform out.
const goalsOfPages = { 'booths/choose-booths-page': 200, 'notifications/mailbox-page': 300 };

/** The pages that an area's routes put into each frame, be they its own or those of areas beside it, in the order of the files. */
function pagesOf(area) {
  return Object.entries(routeFiles).flatMap(([name, table]) => {
    const file = join(features, area, name);
    return existsSync(file) ? pagesIn(readFileSync(file, 'utf8'), area, table) : [];
  });
}

function pagesIn(routes, area, table) {
  const marks =
    /\b(public|account|signedIn|organiser|fair|exhibitor|buyer|children): \[|\bpage\(\s*('\w+'|\[[^\]]+\])|import\('(\.\.?\/[^']+)'\)/g;
  const pages = [];
  let frame;
  let around = [];
  let texts = [];
  for (const [, opened, namespaces, path] of routes.matchAll(marks)) {
    if (namespaces !== undefined) texts = namespaces.match(/\w+/g).map(textsOf);
    else if (opened === 'children') around = [pages.at(-1).source];
    else if (opened !== undefined) [frame, around] = [opened, []];
    else if (frame !== undefined)
      pages.push({
        area,
        frame,
        around,
        source: `${posix.join('src/features', area, path)}.tsx`,
        texts,
        table,
      });
  }
  return pages;
}

/** The Vietnamese texts of a namespace, which is called as the feature that has them, or as the folder of what is shared. */
function textsOf(namespace) {
  const ofFeature = `src/features/${namespace}/i18n/vi.json`;
  return manifest[ofFeature] === undefined ? `src/shared/${namespace}/i18n/vi.json` : ofFeature;
}

function sizeOf(file) {
  const compressed = join(dist, `${file}.br`);
  if (existsSync(compressed)) return statSync(compressed).size;
  return brotliCompressSync(readFileSync(join(dist, file))).length;
}

function addChunk(key, files) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not in the manifest: build the web app again`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) addChunk(imported, files);
}

const frameOf = (layout) => (layout === undefined ? [] : [`src/app/frames/${layout}.tsx`]);

function measure({ area, frame, around, source, texts: own, table }) {
  const { layout } = frames[frame];
  const page = source.replace(/^.*\/([^/]+)\.tsx$/, '$1');
  const goal = goalsOfPages[`${area}/${page}`] ?? frames[frame].goal;
  const texts = ['src/shared/i18n/vi.json', ...own];
  if (layout !== undefined) texts.push('src/app/frames/i18n/vi.json', 'src/shared/ui/i18n/vi.json');
  const keys = ['index.html', ...table, ...frameOf(layout), ...around, source, ...texts];
  const files = new Set();
  for (const key of keys) addChunk(key, files);
  if ([...files].some((file) => file.includes('floor-plan'))) addChunk('src/shared/plan/i18n/vi.json', files);
  const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const value = Math.round(bytes / 100) / 10;
  const how = `brotli, ${files.size} files: ${['entry', layout, page].filter(Boolean).join(', ')}, their static imports and Vietnamese texts`;
  return { name: `initial JS, ${frame}: ${area}/${page}`, value, unit: 'KB', goal, ok: value <= goal, how };
}

const results = readdirSync(features).flatMap(pagesOf).map(measure);
for (const result of results) console.log(JSON.stringify(result));
process.exitCode = results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1;
