import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

// Whoever reads `fairMoved` in a listener and `fair.moved` in the audit trail takes them for one thing.

const DEFINITION = /const (\w+) = defineEvent[^(]*\(\s*'([a-z.-]+)'/g;

const camel = (words: string): string =>
  words.replaceAll(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase());

/** A constant is called as its event, whole or without the noun in front: `boothHoldExtended`, `planReplaced`. */
const agrees = (constant: string, event: string): boolean =>
  [event, event.slice(event.indexOf('.') + 1)].some((words) => camel(words) === constant);

const libs = join(projectRoot, 'libs');
const definitions = readdirSync(libs, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .flatMap((path) => [...readFileSync(join(libs, path), 'utf8').matchAll(DEFINITION)])
  .map(([, constant, event]) => ({ constant: constant!, event: event! }));

it('knows a constant that tells of something else than its event', () => {
  expect(agrees('fairMoved', 'fair.state-changed')).toBe(false);
  expect([agrees('fairMoved', 'fair.moved'), agrees('planReplaced', 'fair.plan-replaced')]).toEqual([
    true,
    true,
  ]);
});

it('calls every constant as its event', () => {
  expect(definitions.length).toBeGreaterThan(100);
  expect(definitions.filter(({ constant, event }) => !agrees(constant, event))).toEqual([]);
});
