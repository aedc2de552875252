import { allowedVerbs, nextState } from '#lib/kernel';
import { fairObstacle, fairStates, FAIR_VERBS } from './fair-states.js';

const ready = { rentableBooths: 12, openHolds: 0 };

it('leads from the draft to the end, and back from whatever was clicked too early', () => {
  expect(nextState(fairStates, 'draft', 'open')).toBe('open');
  expect(nextState(fairStates, 'closed', 'reopen')).toBe('open');
  expect(nextState(fairStates, 'draft', 'start')).toBeNull();
  expect(allowedVerbs(fairStates, 'ended')).toEqual(['resume']);
});

it('lets every move pass when nothing stands against it', () => {
  expect(FAIR_VERBS.map((verb) => fairObstacle(verb, ready))).toEqual(FAIR_VERBS.map(() => null));
});

it('says why a fair cannot open or start yet', () => {
  expect(fairObstacle('open', { ...ready, rentableBooths: 0 })).toBe('no-booths');
  expect(fairObstacle('reopen', { ...ready, rentableBooths: 0 })).toBe('no-booths');
  expect(fairObstacle('start', { ...ready, openHolds: 1 })).toBe('open-holds');
});
