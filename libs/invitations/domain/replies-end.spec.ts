import { repliesEnd } from './replies-end.js';

const fair = { endsOn: '2027-03-29', timeZone: 'Europe/Paris' };

it('ends with the deadline before the fair is over, and otherwise with the fair', () => {
  const end = (replyBy: string) => repliesEnd({ fair, replyBy: new Date(replyBy) }).toISOString();
  expect(end('2027-03-29T21:59:59.999Z')).toBe('2027-03-29T21:59:59.999Z');
  expect(end('2027-03-29T22:00:00.000Z')).toBe('2027-03-29T22:00:00.000Z');
  expect(end('2028-01-01T00:00:00.000Z')).toBe('2027-03-29T22:00:00.000Z');
});
