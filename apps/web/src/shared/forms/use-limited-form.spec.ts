import i18next from 'i18next';
import sharedEn from '../i18n/en.json';
import { faultsIn } from './use-limited-form';

beforeAll(() => i18next.init({ resources: { en: { shared: sharedEn } }, lng: 'en' }));

const needed = sharedEn.form.required;
const limits = { name: { needed: true }, 'owner.email': { needed: true }, elsewhere: { needed: true } };
const values = { name: '', owner: { email: '' }, own: 'x' };

it('looks at the fields that the form has, those of a part by their path', () => {
  expect(faultsIn(values, limits, {})).toEqual({ name: needed, 'owner.email': needed });
});

it('asks the rules of the form itself where something stands, with all its values', () => {
  const rules = {
    name: () => 'never asked of nothing',
    own: (text: string, { name }: typeof values) => `${text} beside ${name}`,
  };
  expect(faultsIn({ ...values, name: 'n' }, limits, rules)).toMatchObject({
    name: 'never asked of nothing',
    own: 'x beside n',
  });
  expect(faultsIn(values, limits, rules)).toMatchObject({ name: needed, own: 'x beside ' });
});
