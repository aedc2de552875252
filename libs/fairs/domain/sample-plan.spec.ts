import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from './check-plan.js';

const sample = join(__dirname, '../../../apps/web/src/features/fairs/sample-plan.json');

it('offers a sample of a floor plan that can be imported as it is', () => {
  const { plan, problems } = checkPlan(JSON.parse(readFileSync(sample, 'utf8')));
  expect(problems).toEqual([]);
  expect(plan!.halls[0]!.booths).toHaveLength(6);
});
