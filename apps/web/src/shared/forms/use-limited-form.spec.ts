import i18next from 'i18next';
import sharedEn from '../i18n/en.json';
import workEn from '../ui/i18n/en.json';
import { faultsIn, propsOf } from './use-limited-form';

beforeAll(() => i18next.init({ resources: { en: { shared: sharedEn, work: workEn } }, lng: 'en' }));

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

describe('a text in several languages', () => {
  const letter = { body: { needed: true, kind: 'translated' as const, maxLength: 3 } };
  const shown = (body: Record<string, string>, errors: Record<string, string>) =>
    Object.keys(body).map((language) => {
      const field = `body.${language}`;
      return propsOf(field, { limits: letter, values: { body }, errors, own: errors[field] })['error'];
    });

  it('shows a fault at the language that it is about', () => {
    expect(shown({ vi: 'a', en: 'abcd', fr: '' }, { body: 'too long' })).toEqual([
      undefined,
      'too long',
      undefined,
    ]);
    expect(shown({ vi: 'a', en: 'b', fr: '' }, { 'body.en': 'unknown' })).toEqual([
      undefined,
      'unknown',
      undefined,
    ]);
  });

  it('has its star at the first language, with the word that one is enough, until another says something', () => {
    const starsOf = (body: Record<string, string>) =>
      Object.keys(body).map((language) => {
        const state = { limits: letter, values: { body }, errors: {}, own: undefined };
        const { required, description } = propsOf(`body.${language}`, state);
        return [required, description];
      });
    const none = [false, undefined];
    const enough = [true, workEn.form.oneLanguage];
    expect(starsOf({ vi: '', en: '', fr: '' })).toEqual([enough, none, none]);
    expect(starsOf({ vi: 'a', en: ' ', fr: '' })).toEqual([enough, none, none]);
    expect(starsOf({ vi: '', en: '', fr: 'a' })).toEqual([none, none, none]);
  });

  it('says once what is wrong with the whole, and marks all that may mend it', () => {
    expect(shown({ vi: '', en: '', fr: '' }, { body: needed })).toEqual([needed, true, true]);
  });
});
