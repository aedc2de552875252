import { clockText, markPassed, secondsLeft } from './countdown-clock';

describe('secondsLeft', () => {
  const now = new Date('2026-04-02T05:00:00.400Z');

  it('rounds up, so that the clock shows zero only when the time is over', () => {
    expect(secondsLeft(new Date('2026-04-02T05:00:01Z'), now)).toBe(1);
  });

  it('stays at zero afterwards', () => {
    expect(secondsLeft(new Date('2026-04-02T04:00:00Z'), now)).toBe(0);
  });
});

describe('clockText', () => {
  it.each([
    [0, '00:00'],
    [545, '09:05'],
    [3600, '1:00:00'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });
});

describe('markPassed', () => {
  it('says nothing between marks', () => {
    expect(markPassed(299, 298)).toBeNull();
  });

  it('names the mark just reached', () => {
    expect(markPassed(61, 60)).toBe(60);
  });

  it('names the latest mark when a sleeping tab skipped several', () => {
    expect(markPassed(400, 40)).toBe(60);
  });
});
