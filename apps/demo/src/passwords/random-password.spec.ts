import { randomPassword } from './random-password.js';

it('is different each time and easy to type', () => {
  const made = Array.from({ length: 200 }, randomPassword);
  expect(new Set(made).size).toBe(200);
  made.forEach((password) => expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/));
});
