import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

// What a fair's organiser said last is no answer to what may happen now: outside its own area only whether it is a draft counts.

const OWN = /^(libs\/fairs|libs\/api-client|apps\/api\/src\/fairs)\/|\/migrations\/|\.spec\.tsx?$/;
const STATE = /\bfair(\.data)?\.state\b(?! (===|<>) 'draft')|\bFairState\b|\bfairState\b/;

const sources = (folder: string) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.tsx?$/.test(path) && !OWN.test(path));

it('asks fairs for their phase, and for their state only whether they are drafts', () => {
  const all = [...sources('libs'), ...sources('apps')];
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.filter((path) => STATE.test(readFileSync(join(projectRoot, path), 'utf8')))).toEqual([]);
});
