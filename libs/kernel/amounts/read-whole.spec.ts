import { readWhole } from './read-whole.js';
import { UI_LANGUAGES } from '../texts/translated.js';

/** 1500 for a number, "1.5 or 1500" for two that it may mean, else the fault; in vi, en and fr. */
const inAll = (text: string) =>
  UI_LANGUAGES.map((language) => {
    const reading = readWhole(text, language);
    if (reading.kind === 'whole') return reading.value;
    return reading.kind === 'ambiguous' ? reading.values.join(' or ') : reading.kind;
  });

it.each([
  ['12', 12],
  [' 12 ', 12],
  ['１２', 12],
  ['-3', -3],
  ['\u22123', -3],
  ['\u2013 3', -3],
  ['－３', -3],
  ['+7', 7],
  ['-0', 0],
  ['2,5', 'not-whole'],
  ['2.5', 'not-whole'],
  ['2,0', 2],
  ['999999', 999_999],
  ['1 500', 1_500],
  ['1\u202F500', 1_500],
  ["1'500", 1_500],
  ['1.500.000', 1_500_000],
  ['1,500.00', 1_500],
  ['1 50', 'not-a-number'],
  ['1e5', 'not-a-number'],
  ['--3', 'not-a-number'],
  ['3-', 'not-a-number'],
  ['abc', 'not-a-number'],
  ['12 phút', 'not-a-number'],
  ['-', 'not-a-number'],
  ['', 'empty'],
  ['\u00A0', 'empty'],
  // Fifteen hundred or one and a half: the language of the screen says so, or nobody does.
  ['1.500', [1_500, '1.5 or 1500', '1500 or 1.5']],
  ['1,500', ['1.5 or 1500', 1_500, '1.5 or 1500']],
  ['2,000', ['2 or 2000', 2_000, '2 or 2000']],
])('reads %j', (text, expected) => {
  expect(inAll(text)).toEqual(Array.isArray(expected) ? expected : Array(3).fill(expected));
});
