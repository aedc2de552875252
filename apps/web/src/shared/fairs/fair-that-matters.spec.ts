import type { FairPhase } from './fair-phase';
import { fairThatMatters } from './fair-that-matters';

const fair = (phase: FairPhase, startsOn: string, endsOn = startsOn) => ({ phase, startsOn, endsOn });

const draft = fair('draft', '2026-12-02');
const spring = fair('over', '2026-03-01', '2026-03-08');
const autumn = fair('over', '2026-03-02', '2026-03-04');
const today = fair('running', '2026-11-28', '2026-12-01');
const soon = fair('preparation', '2026-12-10');
const later = fair('applications', '2027-01-10');
const far = fair('announced', '2027-06-10');

it.each([
  ['one that runs', [draft, spring, soon, today, later], today],
  ['the next to come, whatever is open in it', [draft, far, later, soon, spring], soon],
  ['the next to come, though it is only announced', [spring, far, draft], far],
  ['the last that was, rather than an empty draft', [draft, autumn, spring], spring],
  ['a draft when there is nothing else', [draft], draft],
  ['nothing when there is nothing', [], undefined],
])('chooses %s', (_what, fairs, chosen) => {
  expect(fairThatMatters(fairs)).toBe(chosen);
  expect(fairThatMatters(fairs.toReversed())).toBe(chosen);
});
