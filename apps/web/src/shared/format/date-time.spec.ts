import { formatDate, formatRange } from './date-time';

describe('formatDate', () => {
  it("shows the day of the event's zone, not of the reader's", () => {
    expect(formatDate('2026-04-01T18:30:00Z', 'vi')).toBe('02/04/2026');
  });

  it('puts the day before the month for English readers too', () => {
    expect(formatDate('2026-04-02T05:00:00Z', 'en', 'dateTime')).toBe('02/04/2026, 12:00');
  });

  it("can show the reader's own zone", () => {
    expect(formatDate('2026-04-02T05:00:00Z', 'fr', 'time', 'Europe/Paris')).toBe('07:00');
  });
});

describe('formatRange', () => {
  it('names the day once when both ends fall on it', () => {
    const range = formatRange('2026-04-02T01:00:00Z', '2026-04-02T03:30:00Z', 'fr');
    expect(range.match(/2026/g)).toHaveLength(1);
    expect(range).toContain('08:00');
    expect(range).toContain('10:30');
  });
});
