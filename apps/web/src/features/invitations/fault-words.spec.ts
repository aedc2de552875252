import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TFunction } from 'i18next';
import type { ContactImportProblem } from './api';
import { columnTitle, faultText } from './fault-words';

interface Texts {
  [key: string]: string | Texts;
}
const texts = JSON.parse(readFileSync(join(__dirname, 'i18n/vi.json'), 'utf8')) as Texts;
const at = (key: string) =>
  key.split('.').reduce<string | Texts | undefined>((in_, part) => (in_ as Texts)?.[part], texts);
const t = ((key: string, options?: { defaultValue: string }) =>
  at(key) ?? options?.defaultValue ?? key) as unknown as TFunction<'invitations'>;

it.each([
  'not-an-address',
  'not-a-country',
  'several-lines',
  'required',
  'text-too-long',
  'a-code-of-tomorrow',
])('says %s in words with the next step, not as a code', (code) => {
  expect(faultText(t, code as ContactImportProblem['code'])).toMatch(/^\p{Lu}.+\. \p{Lu}.+\.$/u);
});

it('calls columns as the page does, and leaves those it does not know', () => {
  expect([columnTitle(t, 'organisationName'), columnTitle(t, 'Ghi chú riêng')]).toEqual([
    at('contacts.organisation'),
    'Ghi chú riêng',
  ]);
});
