import { hsText } from './goods';

it.each([
  ['03', '03'],
  ['0306', '0306'],
  ['030617', '0306.17'],
  ['03061721', '0306.17.21'],
])('writes the HS code %s as %s', (code, text) => {
  expect(hsText(code)).toBe(text);
});
