import type { OrganisationFair } from '../api';
import { boothTask } from './home-tasks';
import { ownBooths } from './use-own-booths';

const item = (id: string, facts: { exhibitorId?: string; step?: string; phase?: string }): OrganisationFair =>
  ({
    exhibitorId: null,
    step: 'nothing',
    ...facts,
    fair: { id, phase: facts.phase ?? 'applications' },
  }) as unknown as OrganisationFair;
const none = { hasBooth: false, hold: null };

it.each([
  ['no application is accepted yet', [item('a', { step: 'wait' })], { to: undefined }],
  [
    'booths can be chosen',
    [item('a', { exhibitorId: 'x', step: 'choose-booth' })],
    { to: 'fairs/a/booths', stand: 'accepted' },
  ],
  [
    'the choice has ended',
    [item('a', { exhibitorId: 'x', phase: 'running' })],
    { to: undefined, stand: 'closed' },
  ],
])('says what to do about booths where %s', (_case, items, expected) => {
  expect(boothTask(items, none)).toEqual({ key: 'booth', done: false, ...expected });
});

it('is no task at a fair that is over, unless it was done', () => {
  const items = [item('a', { exhibitorId: 'x', phase: 'over' })];
  expect(boothTask(items, none)).toBeNull();
  expect(boothTask(items, { ...none, hasBooth: true })).toMatchObject({ done: true });
});

it('shows the hold that runs, at whichever fair', () => {
  const order = { id: 'o', state: 'held', numbers: ['A12'], expiresAt: '2026-11-30T10:15:00Z' };
  const booths = ownBooths([
    { fairId: 'a', board: undefined },
    { fairId: 'b', board: { halls: [], orders: [order] } as never },
  ]);
  const items = [item('a', { exhibitorId: 'x', step: 'choose-booth' }), item('b', { exhibitorId: 'y' })];
  expect(boothTask(items, booths)).toMatchObject({ to: 'fairs/b/booths', stand: 'held', hold: order });
});
