import { amountIfHeld, requestOf, valuesOf } from './outcome-values';

const first = { survey: 'first', currency: 'VND' } as const;
const values = { ...valuesOf(null, 'VND'), rating: 4, agreedMinor: '1500000', nextStep: 'Gửi mẫu' };

it('sends what was typed of a meeting that was held, and null for what was left empty', () => {
  expect(requestOf(values, first)).toEqual({
    survey: 'first',
    result: 'held',
    currency: 'VND',
    rating: 4,
    agreedMinor: 1_500_000,
    expectedMinor: null,
    nextStep: 'Gửi mẫu',
  });
  expect(requestOf({ ...values, rating: 0, nextStep: '' }, first)).toMatchObject({
    rating: null,
    nextStep: null,
  });
});

it('sends neither stars nor amounts of a meeting that did not take place', () => {
  expect(requestOf({ ...values, result: 'no-show' }, first)).toMatchObject({
    result: 'no-show',
    rating: null,
    agreedMinor: null,
    expectedMinor: null,
    nextStep: 'Gửi mẫu',
  });
});

it('looks at an amount only where the meeting was held', () => {
  expect(amountIfHeld('VND')('much', values)).not.toBeNull();
  expect(amountIfHeld('VND')('much', { ...values, result: 'no-show' })).toBeNull();
});
