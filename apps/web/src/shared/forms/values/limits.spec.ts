import i18next from 'i18next';
import type { Limit } from '#lib/api-client';
import sharedEn from '../../i18n/en.json';
import en from '../../ui/i18n/en.json';
import { faultIn, marksOf, needing, sparing } from './limits';

beforeAll(() => i18next.init({ resources: { en: { work: en, shared: sharedEn } }, lng: 'en' }));

const needed = sharedEn.form.required;
const text: Limit = { needed: true, maxLength: 3 };
const titles: Limit = { needed: true, kind: 'translated', maxLength: 3 };
const slug: Limit = { needed: true, minLength: 2, pattern: '^[a-z]+$' };

it.each<[unknown, Limit, string | null]>([
  ['', text, needed],
  [' ', text, needed],
  ['abc ', text, null],
  ['ế'.normalize('NFD').repeat(3), text, null],
  ['abcd', text, 'At most 3 characters'],
  ['', {}, null],
  [{}, titles, needed],
  [{ vi: '', en: ' ' }, titles, needed],
  [{ vi: '', en: 'a' }, titles, null],
  [{ vi: 'a', en: 'abcd' }, titles, 'At most 3 characters'],
  [{}, { ...titles, needed: false }, null],
  ['', { min: 0, needed: true }, needed],
  [0, { min: 0, needed: true }, null],
  [0, { min: 1 }, 'The least is 1'],
  [9, { max: 8 }, 'The most is 8'],
  [null, { min: 1 }, null],
  [1.5, { min: 1 }, 'Only a whole number will do here, such as 12'],
  ['9', { max: 8 }, 'The most is 8'],
  ['2,5', { min: 1 }, 'Only a whole number will do here, such as 12'],
  ['abc', { min: 0, needed: true }, 'This cannot be read as a number. Write it in digits, such as 12.'],
  ['', { kind: 'email' }, null],
  ['a', { kind: 'email' }, sharedEn.form.email],
  [[], { needed: true, minItems: 2 }, needed],
  [['a'], { needed: true, minItems: 2 }, 'Choose at least 2'],
  [['a', 'b'], { maxItems: 1 }, 'At most 1 entry'],
  [['abcd'], { maxLength: 3 }, 'At most 3 characters'],
  ['a', slug, 'At least 2 characters are needed'],
  ['a!', slug, 'This is not in the form that is asked for'],
  ['a!', { ...slug, needed: false, minLength: 1 }, null],
])('says of %j within %j: %j', (value, limit, fault) => expect(faultIn(value, limit)).toBe(fault));

it('marks what has to be filled and the bounds of numbers, cuts no text, and leaves choices and amounts alone', () => {
  expect(marksOf(text, '')).toEqual({ required: true });
  expect(marksOf({ needed: true, min: 1, max: 9 }, 5)).toEqual({ required: true, min: 1, max: 9 });
  expect(marksOf({ needed: true, min: 1, max: 9 }, '5')).toEqual({});
  expect(marksOf({ needed: true, kind: 'choice' }, 'a')).toEqual({});
});

it('needs more than the API where a form says so, and less', () => {
  expect(faultIn('', needing({ a: {} }, 'a')['a']!)).toBe(needed);
  expect(faultIn('', sparing({ a: text }, 'a')['a']!)).toBeNull();
});
