import { parseArguments } from './arguments.js';

it('tells words from options', () => {
  expect(parseArguments(['in.json', '--time', '60', '--seed=7', '--quiet', 'more'])).toEqual({
    words: ['in.json'],
    options: { time: '60', seed: '7', quiet: 'more' },
  });
});

it('reads a bare option as yes', () => {
  expect(parseArguments(['--dry-run', '--out', 'x'])).toEqual({
    words: [],
    options: { 'dry-run': 'yes', out: 'x' },
  });
});
