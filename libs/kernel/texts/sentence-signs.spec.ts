import { labelled, labelOf, listed, quoted } from './sentence-signs.js';

it.each([
  ['vi', 'Gian nhà: A'],
  ['en', 'Gian nhà: A'],
  ['fr', 'Gian nhà\u00a0: A'],
])('writes a label and its value as %s does', (language, text) => {
  expect(labelled('Gian nhà', 'A', language)).toBe(text);
  expect(labelOf('Gian nhà', language)).toBe(text.slice(0, -2));
});

it.each([
  ['vi', '“A12”'],
  ['en', '“A12”'],
  ['fr', '«\u00a0A12\u00a0»'],
])('quotes as %s does', (language, text) => {
  expect(quoted('A12', language)).toBe(text);
});

it.each([
  ['vi', 'A, B; C'],
  ['en', 'A, B; C'],
  ['fr', 'A, B\u00a0; C'],
])('parts names as %s does', (language, text) => {
  expect(listed(['A, B', 'C'], language)).toBe(text);
});
