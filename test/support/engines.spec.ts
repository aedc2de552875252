import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.js';

interface Locked {
  engines?: { node?: string };
}

const read = <T>(file: string): T => JSON.parse(readFileSync(join(projectRoot, file), 'utf8')) as T;

type Version = [number, number];

const versionIn = (text: string): Version => {
  const [, major = '0', minor = '0'] = /(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return [Number(major), Number(minor)];
};

const isAtMost = ([major, minor]: Version, [otherMajor, otherMinor]: Version): boolean =>
  major < otherMajor || (major === otherMajor && minor <= otherMinor);

/** Whether one alternative of a range ("^20.19.0", ">=18", "20.x", ">= 18 < 21") takes the version. */
function takes(alternative: string, version: Version): boolean {
  return alternative
    .replaceAll(/([<>=^~]) +/g, '$1')
    .split(/\s+/)
    .filter((part) => part !== '' && part !== '*')
    .every((part) => {
      if (part.startsWith('<')) return !isAtMost(versionIn(part), version);
      const isSameMajor = versionIn(part)[0] === version[0];
      return isAtMost(versionIn(part), version) && (part.startsWith('>') || isSameMajor);
    });
}

const takesNode = (range: string, version: Version): boolean =>
  range.split('||').some((alternative) => takes(alternative.trim(), version));

it.each([
  ['>=18', true],
  ['^20.19.0 || >=22.12.0', true],
  ['20 || >=22', true],
  ['>= 16 < 21', true],
  ['>=22', false],
  ['^18.0.0 || >=20.20', false],
  ['>=18 <20', false],
])('reads the range %s', (range, expected) => {
  expect(takesNode(range, [20, 19])).toBe(expected);
});

it('installs nothing that asks for a later Node than the project does', () => {
  const least = versionIn(read<Required<Locked>>('package.json').engines.node!);
  const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
  const tooNew = Object.entries(packages)
    .filter(([, { engines }]) => engines?.node && !takesNode(engines.node, least))
    .map(([name, { engines }]) => `${name} wants Node ${engines!.node}`);
  expect(tooNew).toEqual([]);
});
