import { readStartOptions } from './start-options.js';

it.each([
  [[], 'as-settings-say'],
  [['--demo'], 'with-demonstration'],
  [['--empty'], 'empty'],
  [['--empty', '--empty'], 'empty'],
])('understands %j', (words, expected) => expect(readStartOptions(words)).toBe(expected));

it.each([[['--demo', '--empty']], [['--Demo']], [['demo']], [['--empty', '--port=1']]])(
  'says how to start when it is told %j',
  (words) => expect(() => readStartOptions(words)).toThrow('Start with --demo'),
);
