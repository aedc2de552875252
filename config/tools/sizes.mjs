// npm run check asks here whether files, functions, folders and areas keep to their sizes; `node config/tools/sizes.mjs` prints them.
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';
import { filesBelow } from './freshness.mjs';
import { main } from './processes.mjs';

/** What is written by hand and shipped: without tests, generated files, migrations and the demonstration. */
const isOurs = (file) =>
  /\.(ts|tsx|mjs)$/.test(file) &&
  !/\.(spec|fixture|d)\.m?tsx?$/.test(file) &&
  !/^(libs\/api-client|apps\/demo|.*\/(?:migrations|i18n))\//.test(file);

const LIMITS = {
  file: { median: 50, p95: 160, most: 250 },
  'server function': { p95: 22, most: 50 },
  // A page's markup is long; it is to come down to 50.
  'web function': { p95: 56, most: 80 },
};
const MOST_FILES = 20;
const MOST_LINES_OF_AREA = 5000;

/** Longer for a reason. */
const EXCEPTIONS = {
  // The inner loop of the solver: a call in it would cost the proofs their time.
  'libs/satisfiability/clause-store.ts': 'propagate',
};

const lines = (text) => text.split('\n').length - 1;

/** Functions that have a name of their own; what is handed to `map` counts as part of whoever calls it. */
const isNamed = (node) =>
  ts.isFunctionLike(node) && (node.name !== undefined || ts.isVariableDeclaration(node.parent));
const nameOf = (node, source) => (node.name ?? node.parent.name).getText(source);

function functionsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isNamed(node) && node.body && nameOf(node, source) !== EXCEPTIONS[file]) {
      const [from, to] = [node.getStart(source), node.end].map(
        (at) => source.getLineAndCharacterOfPosition(at).line,
      );
      found.push({ name: `${file}:${from + 1}`, size: to - from + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const at = (sizes, share) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;

/** The figures of many sizes, and which of them are over their limit. */
function judge(kind, sized) {
  const limits = LIMITS[kind];
  const sizes = sized.map(({ size }) => size).sort((a, b) => a - b);
  const figures = { median: at(sizes, 0.5), p95: at(sizes, 0.95), most: sizes.at(-1) };
  const tooMuch = sized.filter(({ size }) => size > limits.most);
  const shares = ['median', 'p95'].filter((share) => figures[share] > (limits[share] ?? Infinity));
  console.log(`${kind}: median ${figures.median}, p95 ${figures.p95}, most ${figures.most} lines`);
  return [
    ...tooMuch.map(({ name, size }) => `${name} has ${size} lines; a ${kind} has ${limits.most} at most`),
    ...shares.map((share) => `${share} of a ${kind} is ${figures[share]} lines, not ${limits[share]}`),
  ];
}

function countBy(files, keyOf, sizeOf) {
  const counts = new Map();
  for (const file of files) counts.set(keyOf(file), (counts.get(keyOf(file)) ?? 0) + sizeOf(file));
  return [...counts];
}

/** A folder of libs/ or a concern of the platform; undefined: elsewhere. */
const areaOf = (file) => /^libs\/(?:platform\/)?[^/]+(?=\/)/.exec(file)?.[0];

await main(() => {
  const files = ['apps', 'libs', 'config'].flatMap(filesBelow).filter(isOurs);
  const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const functions = [...text].flatMap(([file, source]) => functionsOf(file, source));
  const isWeb = ({ name }) => name.startsWith('apps/web/');
  const faults = [
    ...judge(
      'file',
      [...text].map(([name, source]) => ({ name, size: lines(source) })),
    ),
    ...judge(
      'server function',
      functions.filter((one) => !isWeb(one)),
    ),
    ...judge('web function', functions.filter(isWeb)),
    ...countBy(files, dirname, () => 1)
      .filter(([, count]) => count > MOST_FILES)
      .map(([folder, count]) => `${folder} has ${count} files; a folder has ${MOST_FILES} at most`),
    ...countBy(files.filter(areaOf), areaOf, (file) => lines(text.get(file)))
      .filter(([, size]) => size > MOST_LINES_OF_AREA)
      .map(([area, size]) => `${area} has ${size} lines; an area has ${MOST_LINES_OF_AREA} at most`),
  ];
  for (const fault of faults) console.log(fault);
  return faults.length > 0 ? 1 : 0;
});
