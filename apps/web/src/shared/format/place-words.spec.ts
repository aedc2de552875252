import { placeOf, withinSentence } from './place-words';

describe('placeOf', () => {
  it('takes number, kind and hall of what a meeting is held at', () => {
    expect(placeOf({ tableNumber: 7, tableKind: 'booth', hallName: 'Nhà A' })).toEqual({
      number: 7,
      kind: 'booth',
      hallName: 'Nhà A',
    });
    expect(placeOf({ tableNumber: 2, tableKind: 'room' })).toMatchObject({ kind: 'room', hallName: null });
  });

  it('knows none for a meeting without a table, whatever its hall', () => {
    expect(placeOf({ tableNumber: null, tableKind: null, hallName: 'Nhà A' })).toBeNull();
  });
});

it('begins a name in small letters within a sentence, and leaves the hall as it is', () => {
  expect(withinSentence('Phòng trực tuyến 2, Nhà A', 'vi')).toBe('phòng trực tuyến 2, Nhà A');
  expect(withinSentence('', 'vi')).toBe('');
});
