import { mailingOf } from './mailing';

const mails = (queued: number, sending = 0) => ({
  ...{ queued, sending, sent: 47, failed: 0, unknown: 0, dropped: 0 },
});

it.each([
  ['drafted', 0, null],
  ['sending', 0, 'sending'],
  ['sending', 17, 'sending'],
  ['paused', 17, 'sending'],
  ['sent', 17, 'writing'],
  ['sent', 0, null],
  ['withdrawn', 17, 'withdrawing'],
  ['withdrawn', 0, null],
] as const)(
  'knows of a campaign that is %s with %i letters on their way what they are',
  (state, left, expected) => {
    expect(mailingOf({ state, mails: mails(left) })).toBe(expected);
  },
);

it('counts what is handed over at the moment', () => {
  expect(mailingOf({ state: 'withdrawn', mails: mails(0, 1) })).toBe('withdrawing');
});
