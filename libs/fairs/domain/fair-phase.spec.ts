import type { FairState } from '../entities/fair.entity.js';
import { FAIR_PHASES, fairPhase, hasBegun, isComing, isLive, takesBoothChoice } from './fair-phase.js';
import { fairVerbs, verbDue } from './fair-states.js';

const fair = {
  state: 'open' as FairState,
  applicationsOpenAt: new Date('2027-01-10T02:00:00Z'),
  applicationsCloseAt: new Date('2027-03-01T10:00:00Z'),
  boothChoiceClosesAt: null as Date | null,
  startsOn: '2027-03-27',
  endsOn: '2027-03-28',
  timeZone: 'Asia/Ho_Chi_Minh',
};
type Change = Partial<typeof fair>;

const before = (instant: string) => new Date(Date.parse(instant) - 1);
const at = (instant: string) => new Date(instant);

/** The instants at which the two days begin and are past; in Paris the second is an hour shorter. */
const DAYS = [
  ['Asia/Ho_Chi_Minh', '2027-03-26T17:00:00Z', '2027-03-28T17:00:00Z'],
  ['Europe/Paris', '2027-03-26T23:00:00Z', '2027-03-28T22:00:00Z'],
  ['America/New_York', '2027-03-27T04:00:00Z', '2027-03-29T04:00:00Z'],
] as const;

describe.each(DAYS)('in %s', (timeZone, begins, past) => {
  const phases = (change: Change, border: string) =>
    [before(border), at(border)].map((now) => fairPhase({ ...fair, timeZone, ...change }, now));

  it.each<[FairState, string, string, string]>([
    ['draft', '2027-01-10T02:00:00Z', 'draft', 'draft'],
    ['draft', begins, 'draft', 'draft'],
    ['draft', past, 'draft', 'over'],
    ['open', '2027-01-10T02:00:00Z', 'announced', 'applications'],
    ['open', '2027-03-01T10:00:00Z', 'applications', 'preparation'],
    ['open', begins, 'preparation', 'running'],
    ['open', past, 'running', 'over'],
    ['closed', '2027-01-10T02:00:00Z', 'preparation', 'preparation'],
    ['closed', begins, 'preparation', 'running'],
    ['closed', past, 'running', 'over'],
    ['running', begins, 'running', 'running'],
    ['running', past, 'running', 'over'],
    ['ended', begins, 'over', 'over'],
  ])('a fair that is %s passes %s from %s to %s', (state, border, former, next) => {
    expect(phases({ state }, border)).toEqual([former, next]);
  });

  it('takes no applications from its first day on, whatever its window says', () => {
    expect(phases({ applicationsCloseAt: at('2027-12-01T00:00:00Z') }, begins)).toEqual([
      'applications',
      'running',
    ]);
  });

  it.each([
    ['is opened, before the window', {}, '2027-01-10T02:00:00Z', true, true],
    ['closes applications', { state: 'closed' as const }, '2027-03-01T10:00:00Z', true, true],
    [
      'has an end of its own for it',
      { boothChoiceClosesAt: at('2027-03-20T00:00:00Z') },
      '2027-03-20T00:00:00Z',
      true,
      false,
    ],
    ['begins', {}, begins, true, false],
    ['begins before that end', { boothChoiceClosesAt: at('2027-04-20T00:00:00Z') }, begins, true, false],
    ['is a draft', { state: 'draft' as const }, '2027-02-01T00:00:00Z', false, false],
    ['was ended', { state: 'ended' as const }, '2027-02-01T00:00:00Z', false, false],
  ])('lets booths be chosen when it %s', (_what, change, border, former, next) => {
    const chosen = [before(border), at(border)].map((now) =>
      takesBoothChoice({ ...fair, timeZone, ...change }, now),
    );
    expect(chosen).toEqual([former, next]);
  });

  it.each<[FairState, string, string | null, string | null]>([
    ['draft', begins, 'open', 'open'],
    ['draft', past, 'open', null],
    ['open', '2027-01-10T02:00:00Z', null, null],
    ['open', '2027-03-01T10:00:00Z', null, 'close'],
    ['open', begins, 'close', 'start'],
    ['open', past, 'start', 'end'],
    ['closed', begins, null, 'start'],
    ['closed', past, 'start', 'end'],
    ['running', past, null, 'end'],
    ['ended', past, null, null],
  ])('asks of one that is %s at %s: %s, then %s', (state, border, former, next) => {
    const asked = [before(border), at(border)].map((now) => verbDue({ ...fair, timeZone, state }, now));
    expect(asked).toEqual([former, next]);
  });
});

it('is asked to be opened on the day its window begins, by its own calendar', () => {
  const midnight = '2027-01-09T17:00:00Z';
  const draft = { ...fair, state: 'draft' as const };
  expect([before(midnight), at(midnight)].map((now) => verbDue(draft, now))).toEqual([null, 'open']);
});

it.each<[FairState, string, string[]]>([
  ['draft', '2027-02-01T00:00:00Z', ['open']],
  ['draft', '2027-08-01T00:00:00Z', []],
  ['open', '2027-02-01T00:00:00Z', ['close']],
  ['open', '2027-03-10T00:00:00Z', ['close', 'start']],
  ['closed', '2027-03-10T00:00:00Z', ['reopen', 'start']],
  ['open', '2027-03-27T12:00:00Z', ['start', 'end']],
  ['closed', '2027-03-27T12:00:00Z', ['start', 'end']],
  ['running', '2027-03-27T12:00:00Z', ['end']],
  ['open', '2027-08-01T00:00:00Z', ['end']],
  ['running', '2027-08-01T00:00:00Z', ['end']],
  ['ended', '2027-08-01T00:00:00Z', []],
])('offers one that is %s on %s: %j', (state, now, verbs) => {
  expect(fairVerbs({ ...fair, state }, at(now))).toEqual(verbs);
});

it('puts every phase into its groups', () => {
  const groups = (phase: (typeof FAIR_PHASES)[number]) => [isComing(phase), hasBegun(phase), isLive(phase)];
  expect(Object.fromEntries(FAIR_PHASES.map((phase) => [phase, groups(phase)]))).toEqual({
    draft: [false, false, false],
    announced: [true, false, true],
    applications: [true, false, true],
    preparation: [true, false, true],
    running: [false, true, true],
    over: [false, true, false],
  });
});
