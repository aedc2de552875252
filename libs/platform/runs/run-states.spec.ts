import { allowedVerbs, nextState } from '#lib/kernel';
import { RUN_STATE_NAMES, RUN_STATES, RUNS_AT_REST, RUNS_UNDER_WAY } from './run-states.js';

it('takes back what a stopped or failed run has written before it is over', () => {
  const after = (verb: 'stop' | 'fail') => nextState(RUN_STATES, 'writing', verb)!;
  expect([after('stop'), nextState(RUN_STATES, after('stop'), 'finish')]).toEqual(['stopping', 'stopped']);
  expect([after('fail'), nextState(RUN_STATES, after('fail'), 'finish')]).toEqual(['failing', 'failed']);
});

it('never leaves the end of a run that has done its work', () => {
  expect(allowedVerbs(RUN_STATES, 'done')).toEqual([]);
});

it('is either under way or at rest', () => {
  expect([...RUNS_UNDER_WAY, ...RUNS_AT_REST].sort()).toEqual([...RUN_STATE_NAMES].sort());
});
