import { ensureMayMeet } from './ensure-may-meet.js';

const buyer = { side: 'buyer', groupName: 'retailers' } as const;
const exhibitor = { side: 'exhibitor', groupName: 'wholesale' } as const;
const bars = { barred: [{ buyers: 'retailers', exhibitors: 'wholesale' }] };

it('names the groups in the refusal', () => {
  expect(() => ensureMayMeet(buyer, exhibitor, bars)).toThrow(/matchmaking\.barred.*retailers.*wholesale/);
});

it('refuses two of one side, and lets the others pass', () => {
  expect(() => ensureMayMeet(exhibitor, exhibitor, bars)).toThrow('matchmaking.not-each-other');
  expect(() => ensureMayMeet(buyer, exhibitor, { barred: [] })).not.toThrow();
});
