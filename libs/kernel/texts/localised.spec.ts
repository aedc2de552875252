import { localised } from './localised.js';

it('puts the texts of the languages side by side, and the forms of what counts under its stem', () => {
  const en = { mail: { hello: 'Dear', late_one: 'a minute', late_other: 'minutes' } };
  const vi = { mail: { hello: 'Kính chào', late_other: 'phút' } };
  const fr = {
    mail: { hello: 'Bonjour', late_one: 'minute', late_many: 'de minutes', late_other: 'minutes' },
  };
  expect(localised<typeof en>({ vi, en, fr })).toEqual({
    mail: {
      hello: { vi: 'Kính chào', en: 'Dear', fr: 'Bonjour' },
      late: {
        vi: { other: 'phút' },
        en: { one: 'a minute', other: 'minutes' },
        fr: { one: 'minute', many: 'de minutes', other: 'minutes' },
      },
    },
  });
});
