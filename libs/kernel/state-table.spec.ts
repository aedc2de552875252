import { allowedVerbs, nextState, type StateTable } from './state-table.js';

const door: StateTable<'open' | 'shut', 'close' | 'push'> = {
  open: { close: 'shut' },
  shut: { push: 'open' },
};

it('moves along the table', () => {
  expect(nextState(door, 'open', 'close')).toBe('shut');
});

it('refuses what the table does not name', () => {
  expect(nextState(door, 'open', 'push')).toBeNull();
});

it('lists what can be done', () => {
  expect(allowedVerbs(door, 'shut')).toEqual(['push']);
});
