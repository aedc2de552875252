import { hsFit, hsFits } from './hs-fit.js';

it('compares codes of different depth, from their beginning', () => {
  expect(hsFits('030617', '0306')).toBe(true);
  expect(hsFits('0306', '030617')).toBe(true);
  expect(hsFits('0306', '0307')).toBe(false);
  expect(hsFits('0306', null)).toBe(false);
});

it('rates a subheading above a heading above a chapter, and what lies within above what lies beside', () => {
  const rated = ['03061711', '0306', '030633', '03', '0302', '16', null].map((code) => hsFit(code, '030617'));
  expect(rated).toEqual(rated.toSorted((a, b) => b - a));
  expect(rated).toEqual([1, 0.3, 0.1, 0.1, 0.03, 0, 0]);
});
