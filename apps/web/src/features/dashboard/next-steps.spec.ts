import type { Dashboard } from './api';
import { nextSteps } from './next-steps';

const facts = (free: number, attention: Dashboard['attention'] = []) =>
  ({ booths: { claimed: { count: 0 }, held: { count: 0 }, free: { count: free } }, attention }) as never;

it('leads a draft from its plan to its opening', () => {
  expect(nextSteps('draft', facts(0))).toEqual(['plan', 'open']);
  expect(nextSteps('draft', facts(12))).toEqual(['open']);
});

it('says nothing twice, and nothing of a fair that is open', () => {
  expect(nextSteps('draft', facts(12, [{ kind: 'fair-to-open', count: 1 }]))).toEqual([]);
  expect(nextSteps('applications', facts(0))).toEqual([]);
});
