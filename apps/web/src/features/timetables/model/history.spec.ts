import { noHistory, redone, type Standing, stepsBetween, undone, withChange } from './history';

const at = (slotStart: string | null, tableId: string | null, pinned = false): Standing => ({
  slotStart,
  tableId,
  pinned,
});
const nowhere = at(null, null);

describe('the history of changes by hand', () => {
  const first = { entryId: 'a', before: nowhere, after: at('09:00', 't1') };
  const second = { entryId: 'b', before: at('09:00', 't2'), after: nowhere };
  const both = withChange(withChange(noHistory, first), second);

  it('takes back the latest first and does it again in turn', () => {
    const back = undone(undone(both));
    expect(back).toEqual({ done: [], undone: [second, first] });
    expect(redone(redone(back))).toEqual(both);
  });

  it('forgets what was taken back once something else is changed', () => {
    expect(withChange(undone(both), first)).toEqual({ done: [first, first], undone: [] });
  });
});

describe('stepsBetween', () => {
  it('moves an entry in one step', () => {
    expect(stepsBetween(at('09:00', 't1'), at('09:30', 't2'))).toEqual([
      { kind: 'place', slotStart: '09:30', tableId: 't2' },
    ]);
  });

  it('takes out, and puts back with the pin that was lost thereby', () => {
    const pinned = at('09:00', 't1', true);
    expect(stepsBetween(pinned, nowhere)).toEqual([{ kind: 'takeOut' }]);
    expect(stepsBetween(nowhere, pinned)).toEqual([
      { kind: 'place', slotStart: '09:00', tableId: 't1' },
      { kind: 'pin', pinned: true },
    ]);
  });

  it('pins without moving and does nothing when nothing changes', () => {
    expect(stepsBetween(at('09:00', 't1'), at('09:00', 't1', true))).toEqual([{ kind: 'pin', pinned: true }]);
    expect(stepsBetween(nowhere, nowhere)).toEqual([]);
  });
});
