import { sayIn } from './saying.js';
import type { Counted, Localised } from './translated.js';

const meets: Localised = {
  vi: '{{who}} gặp bạn tại {{fair}}',
  en: '{{who}} meets you ({{fair}})',
  fr: '{{who}} vous voit ({{fair}})',
};
const late: Counted = {
  vi: { other: 'muộn {{count}} phút' },
  en: { one: '{{count}} minute late', other: '{{count}} minutes late' },
  fr: { one: '{{count}} minute', many: '{{count}} de minutes', other: '{{count}} minutes' },
};

it.each([
  ['vi', 'An, Chợ gặp bạn tại Hội chợ'],
  ['en', 'An, Market meets you (Hội chợ)'],
  ['fr', 'An, Market vous voit (Foire)'],
] as const)(
  'says texts in several languages, also in lists, in the one of %s or the nearest',
  (language, text) => {
    const who = ['An', { vi: 'Chợ', en: 'Market' }];
    expect(sayIn(language)(meets, { who, fair: { vi: 'Hội chợ', fr: 'Foire' } })).toBe(text);
  },
);

it('says a day as people write it, and fills in nothing twice', () => {
  expect(sayIn('en')(meets, { who: '{{fair}}', fair: '2026-11-20' })).toBe(
    '{{fair}} meets you (20 November 2026)',
  );
});

it.each([
  ['vi', 1, 'muộn 1 phút'],
  ['en', 1, '1 minute late'],
  ['en', 0, '0 minutes late'],
  ['fr', 0, '0 minute'],
  ['fr', 2, '2 minutes'],
  ['fr', 1_000_000, '1000000 de minutes'],
] as const)('takes the form that %s has for %d', (language, count, text) => {
  expect(sayIn(language)(late, { count })).toBe(text);
});
