import { allowedVerbs, nextState } from '#lib/kernel';
import { applicationVerbs, whyClosed, whyNotSound } from './application-guards.js';
import { APPLICATION_STATES, applicationTable } from './application-states.js';

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const fair = {
  state: 'open' as const,
  applicationsOpenAt: at('2026-09-01'),
  applicationsCloseAt: at('2026-10-01'),
  boothsPerExhibitor: 2,
  startsOn: '2026-11-20',
  endsOn: '2026-11-22',
  timeZone: 'Asia/Ho_Chi_Minh',
};

it('leads from the draft to every decision', () => {
  expect(nextState(applicationTable, 'drafted', 'submit')).toBe('submitted');
  expect(nextState(applicationTable, 'submitted', 'ask-more')).toBe('more-asked');
  expect(nextState(applicationTable, 'more-asked', 'submit')).toBe('submitted');
  expect(nextState(applicationTable, 'submitted', 'accept')).toBe('accepted');
  expect(nextState(applicationTable, 'rejected', 'accept')).toBe('accepted');
});

it('decides nothing that was not submitted', () => {
  expect(nextState(applicationTable, 'drafted', 'accept')).toBeNull();
  expect(nextState(applicationTable, 'withdrawn', 'accept')).toBeNull();
});

it('leads out of an acceptance by a click undone, by the organiser and by the exhibitor', () => {
  expect(allowedVerbs(applicationTable, 'accepted')).toEqual(['withdraw', 'undo', 'reject']);
  expect(nextState(applicationTable, 'accepted', 'undo')).toBe('submitted');
});

it('has no state that nothing leads to', () => {
  const reached = new Set(APPLICATION_STATES.flatMap((state) => Object.values(applicationTable[state])));
  expect(APPLICATION_STATES.filter((state) => !reached.has(state))).toEqual([]);
});

it.each([
  [{ state: 'draft' as const }, '2026-09-15', 'applications.fair-not-open'],
  [{ state: 'closed' as const }, '2026-09-15', 'applications.fair-not-open'],
  [{}, '2026-08-31', 'applications.too-early'],
  [{}, '2026-10-01', 'applications.too-late'],
  [{}, '2026-12-01', 'fairs.over'],
  [{}, '2026-09-01', null],
  [{}, '2026-09-30', null],
])('looks at the phase of the fair: %j on %s', (change, day, code) => {
  expect(whyClosed({ ...fair, ...change }, at(day))?.code ?? null).toBe(code);
});

it.each([
  ['2026-08-31', { drafted: ['edit'], 'more-asked': ['edit', 'submit', 'withdraw', 'reject'] }],
  ['2026-09-15', { drafted: ['edit', 'submit'], 'more-asked': ['edit', 'submit', 'withdraw', 'reject'] }],
  ['2026-10-15', { drafted: ['edit'], 'more-asked': ['edit', 'submit', 'withdraw', 'reject'] }],
  ['2026-11-21', { drafted: ['edit'], 'more-asked': ['edit', 'submit', 'withdraw', 'reject'] }],
  ['2026-12-01', { drafted: [], 'more-asked': ['withdraw', 'reject'] }],
] as const)(
  'lets what was asked for be finished after the deadline, until the fair is over: %s',
  (day, verbs) => {
    const verbsOf = (state: keyof typeof verbs) => applicationVerbs(state, { fair, now: at(day) });
    expect({ drafted: verbsOf('drafted'), 'more-asked': verbsOf('more-asked') }).toEqual(verbs);
  },
);

it.each([
  [{ boothsWanted: 3, productIds: ['a'] }, 'applications.too-many-booths'],
  [{ boothsWanted: 1, productIds: [] }, 'applications.no-products'],
  [{ boothsWanted: 1, productIds: ['a', 'foreign'] }, 'applications.strange-product'],
  [{ boothsWanted: 2, productIds: ['a'] }, null],
])('says why %j cannot be submitted', (wish, code) => {
  expect(whyNotSound(wish, fair, ['a'])?.code ?? null).toBe(code);
});
