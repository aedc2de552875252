import { repliesEnd, takesReplies } from './replies-end.js';

const fair = { endsOn: '2027-03-29', timeZone: 'Europe/Paris' };

it('ends with the deadline before the fair is over, and otherwise with the fair', () => {
  const end = (replyBy: string) => repliesEnd({ fair, replyBy: new Date(replyBy) }).toISOString();
  expect(end('2027-03-29T21:59:59.999Z')).toBe('2027-03-29T21:59:59.999Z');
  expect(end('2027-03-29T22:00:00.000Z')).toBe('2027-03-29T22:00:00.000Z');
  expect(end('2028-01-01T00:00:00.000Z')).toBe('2027-03-29T22:00:00.000Z');
});

it('takes no reply at the deadline, once the fair is over, or when its organiser has ended it', () => {
  const [applicationsOpenAt, applicationsCloseAt] = [new Date('2027-01-01'), new Date('2027-02-01')];
  const takes = (replyBy: string, now: string, state: 'open' | 'ended' = 'open') => {
    const phased = { ...fair, startsOn: '2027-03-27', applicationsOpenAt, applicationsCloseAt, state };
    return takesReplies({ fair: phased, replyBy: new Date(replyBy) }, new Date(now));
  };
  expect(takes('2027-03-01T00:00:00.000Z', '2027-02-28T23:59:59.999Z')).toBe(true);
  expect(takes('2027-03-01T00:00:00.000Z', '2027-03-01T00:00:00.000Z')).toBe(false);
  expect(takes('2028-01-01T00:00:00.000Z', '2027-03-29T21:59:59.999Z')).toBe(true);
  expect(takes('2028-01-01T00:00:00.000Z', '2027-03-29T22:00:00.000Z')).toBe(false);
  expect(takes('2028-01-01T00:00:00.000Z', '2027-03-28T00:00:00.000Z', 'ended')).toBe(false);
});
