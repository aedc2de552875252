// Initial JavaScript of each page of the web app (brotli, as served) against its budget; run after `vite build apps/web`.
// A page's load is the entry, its frame, its own chunk, their static imports and the Vietnamese texts they wait for.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dist = 'dist/web';
const features = 'apps/web/src/features';
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const frames = {
  public: { layout: 'public-layout', goal: 130 },
  account: { layout: 'account-layout', goal: 200 },
  signedIn: { layout: 'account-layout', goal: 200 },
  exhibitor: { layout: 'organisation-layouts', goal: 200 },
  buyer: { layout: 'organisation-layouts', goal: 200 },
  organiser: { layout: 'back-office-layout', goal: 300 },
  fair: { layout: 'back-office-layout', goal: 300 },
};

/** The pages that an area's routes.tsx puts into each frame, in the order of the file. */
function pagesOf(area) {
  const file = join(features, area, 'routes.tsx');
  if (!existsSync(file)) return [];
  const marks = /\b(public|account|signedIn|organiser|fair|exhibitor|buyer): \[|import\('\.\/([^']+)'\)/g;
  const pages = [];
  let frame;
  for (const [, opened, path] of readFileSync(file, 'utf8').matchAll(marks)) {
    if (opened !== undefined) frame = opened;
    else if (frame !== undefined) pages.push({ area, frame, source: `src/features/${area}/${path}.tsx` });
  }
  return pages;
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

function measure({ area, frame, source }) {
  const { layout, goal } = frames[frame];
  const texts = ['src/shared/i18n/vi.json', `src/features/${area}/i18n/vi.json`];
  const keys = ['index.html', `src/app/frames/${layout}.tsx`, source, ...texts];
  const files = new Set();
  for (const key of keys) addChunk(key, files);
  const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const value = Math.round(bytes / 100) / 10;
  const page = source.replace(/^.*\/([^/]+)\.tsx$/, '$1');
  const how = `brotli, ${files.size} files: entry, ${layout}, ${page}, their static imports and Vietnamese texts`;
  return { name: `initial JS, ${frame}: ${area}/${page}`, value, unit: 'KB', goal, ok: value <= goal, how };
}

const results = readdirSync(features).flatMap(pagesOf).map(measure);
for (const result of results) console.log(JSON.stringify(result));
process.exitCode = results.length > 0 && results.every(({ ok }) => ok) ? 0 : 1;
