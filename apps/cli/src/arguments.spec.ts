import { parseArguments } from './arguments.js';

const usage =
  'timetable FILE [--out FILE] [--time SECONDS | --seed N] [--language vi|en|fr] [--dry-run] [--quiet]';
const read = (...args: string[]) => parseArguments(args, usage);

it('tells words from options', () => {
  expect(read('in.json', '--time', '60', '--seed=7', '--quiet', 'more')).toEqual({
    words: ['in.json', 'more'],
    options: { time: '60', seed: '7', quiet: 'yes' },
  });
});

it('reads a bare option as yes, wherever it stands', () => {
  expect(read('--dry-run', 'fair', '--out', 'x', '--language', 'fr')).toEqual({
    words: ['fair'],
    options: { 'dry-run': 'yes', out: 'x', language: 'fr' },
  });
});

it.each([
  ['a mistyped option', ['--dry'], 'no option --dry'],
  ['an option without its value', ['--out'], '--out needs a value'],
  ['another option in the place of a value', ['--out', '--quiet'], '--out needs a value'],
  ['a value that nobody asked for', ['--quiet=no'], '--quiet takes no value'],
])('refuses %s', (_, args, words) => {
  expect(() => read(...args)).toThrow(words);
});
