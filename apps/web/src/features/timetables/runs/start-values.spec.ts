import { startOf, usualStart } from './start-values';

describe('startOf', () => {
  it('leaves fairness without a limit when the field is empty', () => {
    expect(startOf(usualStart)).toEqual({
      kind: 'full',
      seconds: 30,
      fairness: null,
      seed: 1,
      fillWithRecommendations: false,
      closedTableIds: [],
      absences: [],
    });
  });

  it('fills with recommendations when asked to, and never in a repair', () => {
    const filling = { ...usualStart, fillWithRecommendations: true };
    expect(startOf(filling).fillWithRecommendations).toBe(true);
    expect(startOf({ ...filling, kind: 'repair' }).fillWithRecommendations).toBe(false);
  });

  it('sends who is away without the name that the form shows', () => {
    const absences = [{ participantId: 'p', name: 'Nước Lợ', slotStarts: [] }];
    expect(startOf({ ...usualStart, kind: 'repair', fairness: 0, absences })).toMatchObject({
      fairness: 0,
      absences: [{ participantId: 'p', slotStarts: [] }],
    });
  });
});
