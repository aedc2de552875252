import { differencesBetween, excerptOf } from './differences';

describe('differencesBetween', () => {
  it('finds the fields that say something else, each part of a text in several languages by itself', () => {
    const theirs = { name: { vi: 'Cua', en: 'Crab' }, seats: 3, open: false };
    const mine = { name: { vi: 'Cua', en: 'Crabs' }, seats: 4, open: false };
    expect(differencesBetween(theirs, mine)).toEqual([
      { path: 'name.en', theirs: 'Crab', mine: 'Crabs' },
      { path: 'seats', theirs: '3', mine: '4' },
    ]);
  });

  it('takes nothing, an empty text and a part that is not there for the same', () => {
    expect(differencesBetween({ a: null, b: { vi: 'x' }, c: [] }, { a: '', b: { vi: 'x', en: '' } })).toEqual(
      [],
    );
  });

  it('tells lists by what they name, in their order', () => {
    const member = (name: string) => ({ participantId: `id of ${name}`, name });
    expect(
      differencesBetween(
        { going: [member('An'), member('Bình')], days: [{ day: '2026-11-20', start: '08:30' }], tags: ['a'] },
        { going: [member('An')], days: [{ day: '2026-11-20', start: '09:00' }], tags: ['a'] },
      ),
    ).toEqual([
      { path: 'going', theirs: 'An, Bình', mine: 'An' },
      { path: 'days', theirs: '2026-11-20 08:30', mine: '2026-11-20 09:00' },
    ]);
  });
});

describe('excerptOf', () => {
  it('leaves a short text as it is', () => {
    expect(excerptOf('short', 'other')).toBe('short');
  });

  it('shows a long text around the place where it begins to differ', () => {
    const [before, after] = ['a'.repeat(400), 'b'.repeat(400)];
    const shown = excerptOf(`${before}HERE${after}`, `${before}there`);
    expect([shown.startsWith('…aaa'), shown.includes('HEREb'), shown.endsWith('b…'), shown.length]).toEqual([
      ...[true, true, true],
      162,
    ]);
  });
});
