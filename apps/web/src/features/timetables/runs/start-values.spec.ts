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

  it('fills with recommendations and shares waits fairly when asked to, and never in a repair', () => {
    const asked = { ...usualStart, fillWithRecommendations: true, fairness: 2 };
    expect(startOf(asked)).toMatchObject({ fillWithRecommendations: true, fairness: 2 });
    expect(startOf({ ...asked, kind: 'repair' })).toMatchObject({
      fillWithRecommendations: false,
      fairness: null,
    });
  });

  it('sends who is away without the name that the form shows', () => {
    const absences = [{ participantId: 'p', name: 'Nước Lợ', slotStarts: [] }];
    expect(startOf({ ...usualStart, kind: 'repair', absences })).toMatchObject({
      absences: [{ participantId: 'p', slotStarts: [] }],
    });
  });
});
